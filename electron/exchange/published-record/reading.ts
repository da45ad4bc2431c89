import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { ActKind, ItemKind, Language, MeetingKind, SeatRole } from '../../../shared/domain/vocabulary.ts'

/** What a text in the published form says, as printed: nothing is corrected, what is doubtful stands among the problems. */
export interface ReadRecord {
  readonly bodies: readonly ReadBody[]
  readonly problems: readonly RecordProblem[]
}

/** First and last line, from 1, both inclusive. */
export type LineRange = readonly [from: number, to: number]

export interface ReadBody {
  /** The language of its notes. */
  readonly language: Language
  /** As the members note names it, without a leading "the"; null when nothing in the notes names the body. */
  readonly name: string | null
  /** Other names the text uses for it, each where first met. */
  readonly aliases: readonly { readonly name: string; readonly line: number }[]
  readonly headingLine: number
  readonly members: readonly ReadSeat[]
  readonly meetings: readonly ReadMeeting[]
}

export interface ReadSeat {
  readonly role: SeatRole
  /** The heading it stands under; null for a post without one. */
  readonly organization: string | null
  readonly post: string
  /** "All the Cabinet Ministers": one line for many posts. */
  readonly isCollective: boolean
  readonly lines: LineRange
}

export interface ReadMeeting {
  /** Null when the printed day cannot be read or does not exist; the problem says which. */
  readonly on: IsoDate | null
  readonly kind: MeetingKind
  readonly actKind: ActKind | null
  readonly ordinal: number | null
  /** What the meeting is called after its number ("headquarters members"); null for an establishing act. */
  readonly label: string | null
  /** Other bodies of a joint session, each with its own number of it. */
  readonly jointWith: readonly JointBody[]
  readonly items: readonly ReadItem[]
  /** The lines of the heading. */
  readonly lines: LineRange
}

export interface JointBody {
  readonly name: string
  readonly ordinal: number | null
}

export interface ReadItem {
  /** As printed, hard wraps joined. */
  readonly title: string
  readonly kind: ItemKind
  /** The title without its verb and fiscal year: the plan or topic. */
  readonly subject: string
  readonly fiscalYear: number | null
  /** "…, etc." */
  readonly coversMore: boolean
  readonly lines: LineRange
}

export interface RecordProblem {
  readonly code: RecordProblemCode
  readonly line: number
  /** The line as printed, shortened. */
  readonly excerpt: string
  readonly details: Readonly<Record<string, string | number | null>>
}

export const recordProblemCodes = [
  /** No note of this form in the text. */
  'nothing-found',
  // notes
  /** A note with nothing in it that could be read. */
  'empty-note',
  /** Nothing names the body whose meetings these are. */
  'unnamed-body',
  'no-members-note',
  'no-meetings-note',
  /** The text ends inside a note: `reason` says what shows it. */
  'cut-off',
  /** A line of more than 2,000 characters, or all from the 50,001st line on; left out. */
  'too-long',
  /** `count` further problems are not listed. */
  'more-problems',
  /** Text inside a note that belongs to nothing; it was left out. */
  'unexpected-text',
  // members
  /** `printed` was read as `readAs`. */
  'misspelt-label',
  /** A post before the first role; it was left out. */
  'text-before-label',
  /** More than one post under "Chief": a lost "Deputy Chief" label, perhaps. */
  'second-chief',
  /** By its place a ministry's heading and by its words a post, or the other way round; or a heading without posts. */
  'doubtful-heading',
  'repeated-seat',
  // meetings
  /** `printed` is no day that can be read; `reason` is that of `parseDay`. */
  'unreadable-date',
  /** June 31. */
  'impossible-date',
  /** Listed after a later day. */
  'date-disorder',
  /** Neither a numbered meeting nor a founding act. */
  'unreadable-meeting',
  'unreadable-ordinal',
  'ordinal-gap',
  'ordinal-clash',
  'ordinal-disorder',
  'ordinal-missing',
  /** Called otherwise than the body's other meetings: `usual`. */
  'odd-meeting-label',
  'unreadable-joint-session',
  'item-before-meeting',
] as const
export type RecordProblemCode = (typeof recordProblemCodes)[number]
