import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Minister } from '../domain/cabinet.ts'
import type { DatedName, Interval } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { RosterDifference } from '../domain/roster-changes.ts'
import type { SeatFinding } from '../domain/seat-findings.ts'
import type { BodyKind, SeatRole } from '../domain/vocabulary.ts'
import { query } from './define.ts'
import {
  asOfInput,
  type BodyRef,
  dayInput,
  idInput,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type SeenAt,
} from './common.ts'

/** What became different on one day, as counts of seats; a seat may count more than once. */
export interface RosterChange {
  readonly on: IsoDate
  readonly joined: number
  readonly left: number
  readonly renamed: number
  readonly reordered: number
  readonly holderChanged: number
}

/** What the register knows of a seat beyond the line a roster prints; for the seats of the day and of `compareTo`. */
export interface SeatRecord {
  readonly seatId: number
  readonly revision: number
  /** In force from–to; a null end is open or not recorded. */
  readonly interval: Interval
  /** A day on which a source shows the seat held. */
  readonly knownOn: IsoDate | null
  /** Since when the first holder of the day holds the post. */
  readonly heldSince: PartialDate | null
  /** The meeting or founding act that designated it. */
  readonly designatedAtMeetingId: number | null
  readonly note: string | null
  /** The next of the body's seats of all days, in its order: what is put behind this one is put before that. Null: it is the last. */
  readonly nextSeatId: number | null
  /** Every name the post has had, in the order recorded. */
  readonly names: readonly DatedName[]
  readonly questions: readonly OpenQuestion[]
  /** Where the seat was seen; inferred facts say so. */
  readonly seen: readonly SeenAt[]
}

export interface RosterScreen {
  readonly body: BodyRef
  readonly kind: BodyKind
  readonly asOf: IsoDate
  /** From the body's founding to its end. */
  readonly life: Interval
  /** In protocol order: by role, then as the body orders its seats. */
  readonly seats: readonly RosterSeat[]
  readonly records: readonly SeatRecord[]
  /** Every day on which something about this roster changed, oldest first. */
  readonly changeDays: readonly IsoDate[]
  /** The same days with what changed on each. */
  readonly changes: readonly RosterChange[]
  /** The first day on which any source shows the roster: before it seats are missing. Null where none does. */
  readonly firstSeenOn: PartialDate | null
  /** Between the day and `compareTo`, when one was asked for: from the older to the newer of the two. */
  readonly difference: RosterDifference | null
  /** What looks wrong about the roster of the day; a source may say so all the same. */
  readonly findings: readonly SeatFinding[]
  /** For whom a collective seat stands on the day; empty where no cabinet list is known. */
  readonly ministers: readonly Minister[]
  readonly questions: readonly OpenQuestion[]
}

/** Meetings and founding acts of a body, newest first: what may have designated a seat, and of what papers can be made. */
export type Occasions = readonly MeetingRef[]

/** One body on the screen of all of them. */
export interface RosterSummary {
  readonly body: BodyRef
  readonly kind: BodyKind
  /** The body it belongs to, for a sub-body. */
  readonly parentKey: string | null
  readonly life: Interval
  readonly roles: readonly { readonly role: SeatRole; readonly count: number }[]
  /** Some seat stands for many posts, so that the count says little. */
  readonly isCollective: boolean
  /** On how many days it changed, and the last of them. */
  readonly changeCount: number
  readonly lastChange: RosterChange | null
  readonly openQuestions: number
}

export interface MembersScreen {
  /** Bodies are still being looked through and some are missing here: ask again soon. */
  readonly isCounting: boolean
  readonly bodies: readonly RosterSummary[]
  /** The newest 200 changes over all bodies, newest first. */
  readonly changes: readonly { readonly bodyKey: string; readonly change: RosterChange }[]
}

export const membersContract = {
  /** Every registered body with the size of its roster on the day, and the days on which rosters changed. */
  list: query<MembersScreen>()(asOfInput),
  /** Errors: unknown-body. */
  roster: query<RosterScreen>()(z.strictObject({ body: keyInput, asOf: dayInput, compareTo: dayInput.nullable().default(null) })),
  /** The 200 occasions nearest to a day, and one that is asked for wherever it stands. Errors: unknown-body. */
  occasions: query<Occasions>()(z.strictObject({ body: keyInput, day: dayInput, withId: idInput.nullable().default(null) })),
}
