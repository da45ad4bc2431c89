import { useEffect, useRef, useState } from 'react'
import type { CallError } from '../../shared/contract/transport.ts'
import { useRegister } from './as-of.tsx'
import { holdLeaving, useBeforeLeaving } from './before-leaving.ts'
import { forgetUnsaved, keepUnsaved, writtenHere } from './unsaved.ts'

/** A desk whose work shows at once and goes to the register in the background. */
export interface LastingDesk {
  /** The register has not everything that shows here; the same function each time. */
  readonly isUnsaved: () => boolean
  /** People are to choose between words of theirs and others. */
  readonly isAsking: () => boolean
  /** Why saving stopped; what waits can be tried again. */
  readonly failure: () => CallError | null
  /** What waits, in words. */
  readonly words: () => string
  readonly retry: () => void
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>
}

/** Desks whose screen was left while they held more than the register, by register and what they are of. */
const left = new Map<string, LastingDesk>()
/** Those on the screen. */
const shown = new Set<LastingDesk>()

/**
 * The desk of one thing (`of`, its name within the register) for as long as its screen is open; while it holds what could not be saved, until one comes back, saves
 * it from where one is or gives it up. Two sorts of desks never share a name.
 */
export function useLastingDesk<Desk extends LastingDesk>(of: string, make: () => Desk): Desk {
  const { key } = useRegister()
  const name = `${key} ${of}`
  const [desk] = useState(() => (left.get(name) as Desk | undefined) ?? make())
  useBeforeLeaving(desk.isUnsaved)
  // As it stands before one leaves: then the address is another's already.
  const href = useRef('')
  useEffect(() => {
    href.current = writtenHere().href
  })
  useEffect(() => {
    shown.add(desk)
    left.delete(name)
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
  left.set(name, desk)
  const letGo = holdLeaving(desk.isUnsaved)
  await desk.settled()
  letGo()
  if (left.get(name) !== desk) return
  const failure = desk.failure()
  if (failure === null && !desk.isAsking()) left.delete(name)
  else {
    keepUnsaved({
      name,
      register,
      place,
      words: desk.words(),
      failure: failure ?? changedElsewhere,
      save: failure === null ? null : () => savedAgain(name, desk),
      giveUp: () => left.delete(name),
    })
  }
}

/** Of words that wait for people to choose: only at their place can one. */
const changedElsewhere: CallError = { code: 'stale-edit', message: '', details: {}, fields: {} }

async function savedAgain(name: string, desk: LastingDesk): Promise<CallError | null> {
  desk.retry()
  await desk.settled()
  const failure = desk.failure() ?? (desk.isAsking() ? changedElsewhere : null)
  if (failure === null) left.delete(name)
  return failure
}
