import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import type { BodyColour, Language, MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { sealOf } from './day-in-words.ts'
import styles from './meeting-mark.module.css'

/** How a mark is drawn: the form alone tells the stage, so that it is seen without colour. */
export type MarkForm = 'outlined' | 'half' | 'solid' | 'struck' | 'dotted' | 'round'

const forms: Readonly<Record<MeetingStatus, MarkForm>> = {
  planned: 'outlined',
  drafted: 'outlined',
  issued: 'half',
  held: 'solid',
  cancelled: 'struck',
  postponed: 'struck',
}

export const formOf = ({ meeting }: CalendarMeeting): MarkForm => (meeting.actKind === null ? forms[meeting.status] : 'round')

export interface MarkProps {
  readonly letter: string
  readonly colour: BodyColour | null
  readonly form: MarkForm
}

/** A body's seal in the form of a stage. Drawn only; words stand beside it or name its cell. */
export function Mark({ letter, colour, form }: MarkProps) {
  return (
    <span className={styles.mark} data-form={form} data-body={colour ?? undefined} aria-hidden="true">
      {letter}
    </span>
  )
}

/** The mark of a meeting: the leading body's seal. */
export function MeetingMark({ meeting, language }: { readonly meeting: CalendarMeeting; readonly language: Language }) {
  const lead = meeting.bodies[0]?.body
  return <Mark letter={lead === undefined ? '·' : sealOf(lead, language)} colour={lead?.colour ?? null} form={formOf(meeting)} />
}
