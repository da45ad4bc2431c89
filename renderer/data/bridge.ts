import type { HostBridge } from '../../shared/contract/host.ts'
import { loopbackBridge } from './loopback-bridge.ts'

declare global {
  interface Window {
    /** Made by the desktop app's preload; missing in a browser. */
    readonly honbu?: HostBridge
  }
}

/** The program behind the page: the desktop app's, or over loopback HTTP in a browser. */
export function findBridge(): HostBridge {
  return window.honbu ?? loopbackBridge()
}
