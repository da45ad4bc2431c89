import type { ReactNode } from 'react'
import type { FollowUpState, ItemStatus, MeetingStatus } from '../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../shared/text/vocabulary-text.ts'
import { Glyph, type GlyphSign } from './glyph.tsx'
import styles from './status.module.css'
import { useWords } from './words.ts'

export type StatusTone = 'none' | 'alert' | 'due' | 'done' | 'run'

export interface StatusProps {
  readonly sign: GlyphSign
  readonly tone: StatusTone
  /** The word: a status is never told by sign and colour alone. */
  readonly children: ReactNode
}

/** A sign and its word. */
export function Status({ sign, tone, children }: StatusProps) {
  return (
    <span className={styles.status} data-tone={tone}>
      <Glyph sign={sign} size={14} />
      <span>{children}</span>
    </span>
  )
}

export const followUpLooks: Readonly<Record<FollowUpState, { readonly sign: GlyphSign; readonly tone: StatusTone }>> = {
  'not-yet-due': { sign: 'not-started', tone: 'none' },
  due: { sign: 'due', tone: 'due' },
  overdue: { sign: 'delayed', tone: 'alert' },
  'never-followed-up': { sign: 'never', tone: 'alert' },
  explained: { sign: 'explained', tone: 'none' },
  concluded: { sign: 'done', tone: 'done' },
}

/** Where a plan stands with its follow-up; `children` adds a date or a count. */
export function FollowUpStatus({ state, children }: { readonly state: FollowUpState; readonly children?: ReactNode }) {
  const words = useWords(vocabularyText)
  return <Status {...followUpLooks[state]}>{children ?? words.followUpState[state]}</Status>
}

export const itemStatusLooks: Readonly<Record<ItemStatus, { readonly sign: GlyphSign; readonly tone: StatusTone }>> = {
  'not-started': { sign: 'not-started', tone: 'none' },
  'in-progress': { sign: 'in-progress', tone: 'run' },
  done: { sign: 'done', tone: 'done' },
  delayed: { sign: 'delayed', tone: 'alert' },
  dropped: { sign: 'dropped', tone: 'none' },
}

/** The status of a plan's item. */
export function ItemStatusMark({ status }: { readonly status: ItemStatus }) {
  const words = useWords(vocabularyText)
  return <Status {...itemStatusLooks[status]}>{words.itemStatus[status]}</Status>
}

export const meetingStatusLooks: Readonly<Record<MeetingStatus, { readonly sign: GlyphSign; readonly tone: StatusTone }>> = {
  planned: { sign: 'not-started', tone: 'none' },
  drafted: { sign: 'due', tone: 'due' },
  issued: { sign: 'in-progress', tone: 'run' },
  held: { sign: 'done', tone: 'done' },
  cancelled: { sign: 'dropped', tone: 'none' },
  postponed: { sign: 'delayed', tone: 'due' },
}

/** The stage of a meeting. */
export function MeetingStatusMark({ status }: { readonly status: MeetingStatus }) {
  const words = useWords(vocabularyText)
  return <Status {...meetingStatusLooks[status]}>{words.meetingStatus[status]}</Status>
}
