import type { PointerEvent } from 'react'
import type { BodyColour, Language } from '../../../shared/domain/vocabulary.ts'
import type { Conflict } from './desk-conflicts.ts'
import type { EditorLine } from './editor-line.ts'
import type { LineMenuKind } from './line-menu-entries.ts'
import type { OutlineActs } from './outline-acts.ts'
import type { OutlineCursor } from './outline-cursor.ts'

export interface AgendaRowProps {
  readonly line: EditorLine
  readonly language: Language
  /** The other language stands below. */
  readonly showsBoth: boolean
  readonly isReadOnly: boolean
  /** Plans of a held meeting that nobody registered can be entered. */
  readonly offersPlans: boolean
  readonly cursor: OutlineCursor
  /** Where Tab comes in while one is at no line. */
  readonly isFirst: boolean
  /** Being dragged. */
  readonly isHeld: boolean
  /** The lines in the hand would be nested below it. */
  readonly takesIn: boolean
  /** The agenda has so many lines that those out of sight are drawn lightly. */
  readonly isLong: boolean
  /** One came here by a link to this line. */
  readonly isArrival: boolean
  /** Its own minutes, else those of what it heads or holds; null: none. */
  readonly minutes: number | null
  readonly bodyKey: string
  readonly colour: BodyColour | null
  readonly conflict: Conflict | null
  readonly act: OutlineActs
  readonly onMenu: (key: string, kind: LineMenuKind, anchor: HTMLElement) => void
  readonly onGrip: (key: string, event: PointerEvent<HTMLElement>) => void
  readonly onResolve: (conflict: Conflict, keeps: 'mine' | 'theirs') => void
  /** A suggestion is offered, or none any more. */
  readonly onCompleting: (isOffered: boolean) => void
}
