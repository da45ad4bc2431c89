import type { HostBridge } from '../../shared/contract/host.ts'

declare global {
  interface Window {
    /** What the preload gives the page; only there in the desktop window. */
    readonly honbu: HostBridge
  }
}
