import { createContext, type ReactNode, useContext } from 'react'
import type { HostBridge } from '../../shared/contract/host.ts'

const Bridge = createContext<HostBridge | null>(null)

/** Gives the page its host; tests give it theirs. */
export function BridgeProvider({ bridge, children }: { readonly bridge: HostBridge; readonly children: ReactNode }) {
  return <Bridge value={bridge}>{children}</Bridge>
}

/** The host of the page: calls, files, printing. */
export function useBridge(): HostBridge {
  const bridge = useContext(Bridge)
  if (bridge === null) throw new Error('No BridgeProvider above')
  return bridge
}
