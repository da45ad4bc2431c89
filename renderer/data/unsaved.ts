import { create } from 'zustand'
import type { CallError, ErrorCode } from '../../shared/contract/transport.ts'
import { holdLeaving } from './before-leaving.ts'
import { usePlaceStore } from './place.ts'
import { tellFailure } from './tell-failure.ts'
import { CallFailure, failureOf } from './call-failure.ts'
import { useUiStore } from './ui-store.ts'

/** Where something was written. */
export interface WrittenAt {
  readonly href: string
  /** The places down to it, as the breadcrumb said them. */
  readonly title: string
}

/** What people wrote and the register could not take: it waits here, wherever they go, until it is saved or given up. */
export interface Unsaved {
  /** What it is about: of two of one name the later one counts. */
  readonly name: string
  /** The key of the register it belongs to. */
  readonly register: string
  readonly place: WrittenAt
  /** As it was written; empty: a choice, a move, or words that stand on a desk. */
  readonly words: string
  readonly failure: CallError
  /** Tries again: answers with why it could not be saved, null when it was. Null: it cannot be tried as it stands. */
  readonly save: (() => Promise<CallError | null>) | null
  /** What goes with it when it is given up. */
  readonly giveUp?: () => void
}

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
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>
}

interface AllUnsaved {
  /** In the order in which they were written. */
  readonly all: readonly Unsaved[]
  /** Desks whose screen was left while they held more than the register, by register and what they are of. */
  readonly left: ReadonlyMap<string, LastingDesk>
  /** Desks on the screen whose saving stopped, by the same names. */
  readonly stopped: ReadonlySet<string>
}

export const nothingUnsaved: AllUnsaved = { all: [], left: new Map(), stopped: new Set() }
export const useUnsaved = create<AllUnsaved>()(() => nothingUnsaved)

export const leftDesk = (name: string): LastingDesk | undefined => useUnsaved.getState().left.get(name)
export const keepLeftDesk = (name: string, desk: LastingDesk): void =>
  useUnsaved.setState(({ left }) => ({ left: new Map(left).set(name, desk) }))
export const forgetLeftDesk = (name: string): void =>
  useUnsaved.setState(({ left }) => ({ left: new Map([...left].filter(([one]) => one !== name)) }))

const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'disk-full',
  'disk-failed',
  'read-only',
  'register-in-use',
  'folder-not-writable',
  'damaged-register',
  'cut-short',
  'unexpected',
])

/** The register could not be written: nothing is wrong with what was to be saved. */
export const couldNotBeWritten = ({ code }: CallError): boolean => refusals.has(code)

export const writtenHere = (): WrittenAt => ({
  href: location.hash.replace(/^#/, '') || '/',
  title: usePlaceStore
    .getState()
    .crumbs.map(({ text }) => text)
    .join(' › '),
})

export const markStopped = (name: string, isStopped: boolean): void =>
  useUnsaved.setState(({ stopped }) => ({
    stopped: new Set([...[...stopped].filter((one) => one !== name), ...(isStopped ? [name] : [])]),
  }))

/** Keeps what could not be saved in the register that is open. */
export function keepUnsaved(unsaved: Omit<Unsaved, 'register'> & Partial<Pick<Unsaved, 'register'>>): void {
  const register = unsaved.register ?? useUiStore.getState().register ?? ''
  useUnsaved.setState(({ all }) => ({ all: [...all.filter(({ name }) => name !== unsaved.name), { ...unsaved, register }] }))
}

/** It is saved, or written anew. */
export function forgetUnsaved(name: string): void {
  const { all } = useUnsaved.getState()
  if (all.some((one) => one.name === name)) useUnsaved.setState({ all: all.filter((one) => one.name !== name) })
}

/** What the register refused, with words that would be gone: they stay in sight until people have seen to them. Told as any failure where there are none. */
export function tellRefused(failure: CallError, words: string, name: string): void {
  if (words.trim() === '') tellFailure(new CallFailure(failure))
  else keepUnsaved({ name, place: writtenHere(), words, failure, save: null })
}

/** Tries all of these again, one after another as they were written; what fails again stays. */
export async function saveAgain(all: readonly Unsaved[]): Promise<void> {
  for (const one of all) {
    if (one.save === null) continue
    const failure = await one.save()
    const isPresent = useUnsaved.getState().all.includes(one)
    if (failure === null) {
      if (isPresent) forgetUnsaved(one.name)
    } else if (isPresent)
      useUnsaved.setState((now) => ({ all: now.all.map((other) => (other === one ? { ...one, failure } : other)) }))
  }
}

/** Another try: why it failed, null when it was done; the screen is read anew. */
export async function tried(act: () => Promise<unknown>, readAnew: () => Promise<void>): Promise<CallError | null> {
  try {
    await act()
    return null
  } catch (thrown) {
    return failureOf(thrown)
  } finally {
    await readAnew()
  }
}

holdLeaving(() => useUnsaved.getState().all.length > 0)
