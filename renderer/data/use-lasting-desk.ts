import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { CallError } from '../../shared/contract/transport.ts'
import { useRegister } from './as-of.tsx'
import { holdLeaving, useBeforeLeaving } from './before-leaving.ts'
import {
  forgetLeftDesk,
  forgetUnsaved,
  keepLeftDesk,
  keepUnsaved,
  type LastingDesk,
  leftDesk,
  markStopped,
  writtenHere,
} from './unsaved.ts'

/** Those on the screen. */
const shown = new Set<LastingDesk>()

/**
 * The desk of one thing (`of`, its name within the register) for as long as its screen is open; while it holds what could not be saved, until one comes back, saves
 * it from where one is or gives it up. Two sorts of desks never share a name.
 */
export function useLastingDesk<Desk extends LastingDesk>(of: string, make: () => Desk): Desk {
  const { key } = useRegister()
  const name = `${key} ${of}`
  const [desk] = useState(() => (leftDesk(name) as Desk | undefined) ?? make())
  useBeforeLeaving(desk.isUnsaved)
  const isStopped = useSyncExternalStore(desk.subscribe, () => desk.failure() !== null)
  useEffect(() => {
    if (!isStopped) return undefined
    markStopped(name, true)
    return () => markStopped(name, false)
  }, [name, isStopped])
  // As it stands before one leaves: then the address is another's already.
  const href = useRef('')
  useEffect(() => {
    href.current = writtenHere().href
  })
  useEffect(() => {
    shown.add(desk)
    forgetLeftDesk(name)
    forgetUnsaved(name)
    return () => {
      shown.delete(desk)
      void leave(name, desk, { register: key ?? '', href: href.current })
    }
  }, [desk, name, key])
  return desk
}

async function leave(
  name: string,
  desk: LastingDesk,
  { register, href }: { readonly register: string; readonly href: string },
): Promise<void> {
  const place = { ...writtenHere(), href }
  // Fields that go with the screen hand over what is being typed in them.
  await Promise.resolve()
  if (shown.has(desk) || !(desk.isUnsaved() || desk.isAsking())) return
  keepLeftDesk(name, desk)
  const letGo = holdLeaving(desk.isUnsaved)
  await desk.settled()
  letGo()
  if (leftDesk(name) !== desk) return
  const failure = desk.failure()
  if (failure === null && !desk.isAsking()) forgetLeftDesk(name)
  else {
    keepUnsaved({
      name,
      register,
      place,
      words: desk.words(),
      failure: failure ?? changedElsewhere,
      save: failure === null ? null : () => savedAgain(name, desk),
      giveUp: () => forgetLeftDesk(name),
    })
  }
}

/** Of words that wait for people to choose: only at their place can one. */
const changedElsewhere: CallError = { code: 'stale-edit', message: '', details: {}, fields: {} }

async function savedAgain(name: string, desk: LastingDesk): Promise<CallError | null> {
  desk.retry()
  await desk.settled()
  const failure = desk.failure() ?? (desk.isAsking() ? changedElsewhere : null)
  if (failure === null) forgetLeftDesk(name)
  return failure
}
