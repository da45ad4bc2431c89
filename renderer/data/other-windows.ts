import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

interface Changed {
  readonly register: string | null
}

let channel: BroadcastChannel | null = null
let register: string | null = null

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel('honbu-changed')
  return channel
}

/** Tells the other windows of this register that it has changed. */
export function tellOtherWindows(): void {
  const said: Changed = { register }
  open().postMessage(said)
}

/** Reads everything on the screen anew when another window has changed this register (by its key; null: no register is open). */
export function useOtherWindows(client: QueryClient, ownRegister: string | null): void {
  useEffect(() => {
    register = ownRegister
    const onMessage = ({ data }: MessageEvent<Changed>) => {
      if (data.register === ownRegister) void client.invalidateQueries()
    }
    const heard = open()
    heard.addEventListener('message', onMessage)
    return () => heard.removeEventListener('message', onMessage)
  }, [client, ownRegister])
}
