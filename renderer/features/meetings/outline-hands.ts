import type { RefObject } from 'react'
import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { PlanRef } from '../../../shared/contract/common.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { AgendaDesk } from './agenda-desk.ts'
import type { EditorLine } from './editor-line.ts'
import type { CursorState, OutlineCursor } from './outline-cursor.ts'
import type { Target } from './outline-focus.ts'
import type { Paste } from './outline-paste.ts'

export interface OutlineOptions {
  readonly desk: AgendaDesk
  readonly language: Language
  readonly isReadOnly: boolean
  /** The kind and year of a line follow its words until people choose others: while an agenda is drafted, not when a record is corrected. */
  readonly followsWords: boolean
  readonly container: RefObject<HTMLElement | null>
  /** What the body's past agendas said, for completion; stays the same object. */
  readonly phrases: readonly PhraseView[]
  /** Nesting was refused because lines would lie too deep. */
  readonly onTooDeep: () => void
  readonly onPasted: (paste: Paste) => void
  /** A plan that a line spoke of is in the register now. */
  readonly onRegistered: (plan: PlanRef) => void
  /** These lines, with all nested in them, were taken off by people. */
  readonly onRemoved: (lines: readonly EditorLine[]) => void
}

/** What every key and press works with: the lines, the cursor, and the place one goes to. */
export interface OutlineHands {
  readonly options: () => OutlineOptions
  readonly lines: () => readonly EditorLine[]
  readonly at: (key: string) => number
  readonly cursor: OutlineCursor
  /** Where choosing by Shift began; null: nowhere. */
  readonly anchor: () => string | null
  readonly setAnchor: (key: string) => void
  readonly go: (target: Target) => void
  readonly choose: (change: (before: CursorState['chosen']) => CursorState['chosen']) => void
  readonly chooseNone: () => void
  readonly leaveAll: () => void
  /** The lines chosen together, else the one. */
  readonly keysFor: (key: string) => ReadonlySet<string>
  /** Opens a new line to be written in. */
  readonly open: (place: { readonly parent: string | null; readonly before: string | null }, language: Language) => void
}

let lastKey = 0
/** A key for a line that the register does not have yet; unlike any the register gives. */
export const newKey = () => `new-${(lastKey += 1)}`

export function outlineHands(
  cursor: OutlineCursor,
  wanted: { current: Target | null },
  now: { current: { readonly options: OutlineOptions; readonly anchor: string | null } },
): OutlineHands {
  const options = () => now.current.options
  const lines = () => options().desk.lines()
  const go = (target: Target) => {
    wanted.current = target
    cursor.set({ activeKey: target.key }, true)
  }
  const choose: OutlineHands['choose'] = (change) => cursor.set({ chosen: change(cursor.get().chosen) })
  return {
    options,
    lines,
    at: (key) => lines().findIndex((line) => line.key === key),
    cursor,
    anchor: () => now.current.anchor,
    setAnchor: (anchor) => {
      now.current = { ...now.current, anchor }
    },
    go,
    choose,
    chooseNone: () => choose((before) => (before.size === 0 ? before : new Set())),
    leaveAll: () => cursor.set({ activeKey: null }),
    keysFor: (key) => (cursor.get().chosen.has(key) ? cursor.get().chosen : new Set([key])),
    open: (place, language) => {
      const key = newKey()
      options().desk.open({ act: 'add', key, ...place, change: {} })
      go({ key, in: language, caret: 0 })
    },
  }
}
