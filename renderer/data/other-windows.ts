import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { tellUnlocked } from './until-unlocked.ts'

interface Changed {
  /** 'everywhere': what is the same behind all registers. */
  readonly where: 'here' | 'everywhere'
  readonly register: string | null
}

let channel: BroadcastChannel | null = null
let register: string | null = null

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel('honbu-changed')
  return channel
}

/** Tells the other windows, of this register or of all, that something has changed. */
export function tellOtherWindows(where: Changed['where']): void {
  const said: Changed = { where, register }
  open().postMessage(said)
}

/** Reads everything on the screen anew when another window has changed this register (by its key; null: no register is open). */
export function useOtherWindows(client: QueryClient, ownRegister: string | null): void {
  useEffect(() => {
    register = ownRegister
    const onMessage = ({ data }: MessageEvent<Changed>) => {
      // What waits at the lock asks once more: it waits on where it is still locked.
      if (data.where === 'everywhere') tellUnlocked()
      if (data.where === 'everywhere' || data.register === ownRegister) void client.invalidateQueries()
    }
    const heard = open()
    heard.addEventListener('message', onMessage)
    return () => heard.removeEventListener('message', onMessage)
  }, [client, ownRegister])
}
