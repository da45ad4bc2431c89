import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { FollowUpFinding } from '../domain/follow-up-state.ts'
import type { MatrixCell, MatrixColumn } from '../domain/matrix.ts'
import type { SeriesEnd } from '../domain/model.ts'
import type { FiscalYearChain } from '../domain/fiscal-year-chain.ts'
import type { AfterLeft } from '../domain/after-meeting.ts'
import type { NeedKind } from '../domain/needs.ts'
import { explanationReasons, type FollowUpState } from '../domain/vocabulary.ts'
import { command, query } from './define.ts'
import {
  afterInput,
  type BodyRef,
  dayInput,
  idInput,
  type ItemRef,
  keyInput,
  type MeetingRef,
  type PageEnd,
  type PlanRef,
  type SeriesRef,
  textInput,
} from './common.ts'
import type { Bilingual } from '../domain/model.ts'
import type { NextMeetingCard } from './next-meeting.ts'

/** Something that needs the secretariat, with what the row shows and where it leads. */
export interface NeedView {
  readonly kind: NeedKind
  readonly body: BodyRef
  readonly plan: PlanRef | null
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  /** What a broken fiscal year lacks. */
  readonly missing: 'plan' | 'progress' | 'whole-year' | null
  readonly meeting: MeetingRef | null
  /** The last look, the adoption, or the day the thing began. */
  readonly since: IsoDate | null
  /** True when nobody has looked at the plan yet: `since` is its adoption then. */
  readonly isFirstLook: boolean
  readonly meetingsSince: number | null
  readonly dueOn: IsoDate | null
  /** The window in which a meeting was to be expected. */
  readonly expected: { readonly from: IsoDate; readonly to: IsoDate } | null
  /** Of a held meeting: what it left to be done, in order. */
  readonly left: readonly AfterLeft[] | null
  /** Of items past their deadline: how many of the plan's are. */
  readonly count: number | null
}

/** What the matrix shows where a plan or year met a meeting. */
export interface MatrixSpot extends MatrixCell {
  readonly planId: number | null
  readonly seriesId: number | null
  /** Of a series: which of its years; null: the folded row. */
  readonly fiscalYear: number | null
}

export interface MatrixMeeting extends MatrixColumn {
  /** Where something is to be seen in its column. */
  readonly spots: readonly MatrixSpot[]
  readonly items: readonly ItemRef[]
  /** Ids of the lines that follow up what they name "…, etc.": they may cover other plans as well. */
  readonly coveringMore: readonly number[]
}

/** A row without its cells, with what its id speaks of. */
export type MatrixHead =
  | {
      readonly kind: 'plan'
      readonly plan: PlanRef
      readonly finding: FollowUpFinding
      /** Its items past their own deadline, neither done nor dropped nor explained. */
      readonly lateItems: number
    }
  | {
      readonly kind: 'series'
      readonly series: SeriesRef
      readonly chain: FiscalYearChain
      /** The plans of its years, as far as there are any. */
      readonly plans: readonly PlanRef[]
      /** When a human ended it by the day read. */
      readonly ended: SeriesEnd | null
    }

/** A part of the matrix: first its rows, then its meetings in their order, a hundred at a time. Small ones come at once. */
export interface MatrixPage {
  readonly body: BodyRef
  /** Every registered body, to go on to. */
  readonly bodies: readonly BodyRef[]
  /** Where a look can be put: the meeting planned next, or the one to be planned. */
  readonly ahead: NextMeetingCard
  /** Plans by the day of their birth, then the annual series. */
  readonly rows: readonly MatrixHead[]
  readonly meetings: readonly MatrixMeeting[]
  /** How many meetings there are in all. */
  readonly meetingCount: number
  readonly next: PageEnd
}

export interface WorklistScreen {
  /** Bodies are still being looked through and some are missing here: ask again soon. */
  readonly isCounting: boolean
  /** The 200 most urgent. */
  readonly needs: readonly NeedView[]
  /** All of them. */
  readonly needCount: number
  /** Of every body listed: where a look can be put. */
  readonly next: readonly NextMeetingCard[]
  /** How many plans are in each state; the plans themselves are in `plans.list`. */
  readonly states: readonly { readonly state: FollowUpState; readonly count: number }[]
  /** Sunset board: last meeting, plans still live and years silent, body by body. */
  readonly sunset: readonly {
    readonly body: BodyRef
    readonly last: MeetingRef | null
    readonly livePlans: number
    readonly yearsSilent: number
  }[]
}

/** What is to be looked at: a plan, or one fiscal year of an annual series. */
const subjectInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), plan: keyInput }),
  z.strictObject({ kind: z.literal('year'), series: keyInput, fiscalYear: z.int().min(1868).max(2999) }),
])

/** Where it is to be looked at: at a meeting already planned, or at a new one on a day. */
const placeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: idInput }),
  z.strictObject({ kind: z.literal('new'), on: dayInput }),
])

export const followUpsContract = {
  /** Errors: unknown-body. */
  matrix: query<MatrixPage>()(z.strictObject({ body: keyInput, asOf: dayInput, after: afterInput })),
  worklist: query<WorklistScreen>()(z.strictObject({ asOf: dayInput, body: keyInput.nullable().default(null) })),
  /**
   * Puts the look at a plan or year on an agenda, worded as the body's precedent words it; plans the meeting first when there is
   * none. One undo takes both back. Errors: unknown-body, not-found, not-allowed (the agenda is issued), conflict (it stands there
   * already; the body meets on that day).
   */
  putOnAgenda: command<{
    readonly meeting: { readonly id: number; readonly ordinal: number | null; readonly on: IsoDate; readonly body: Bilingual }
    readonly itemIds: readonly number[]
    readonly wasPlanned: boolean
  }>()(z.strictObject({ body: keyInput, subject: subjectInput, at: placeInput })),
  /**
   * Records why no look at a plan is owed, from a day on and until the next look; or why a fiscal year of a series is owed neither plan
   * nor report, whether or not the register has a plan of it. Errors: not-found.
   */
  explain: command<{ readonly id: number }>()(
    z.strictObject({
      subject: subjectInput,
      on: dayInput,
      reason: z.enum(explanationReasons),
      /** In the language it was written in; at least one of the two unless the reason says it all. */
      textEn: textInput(2000).nullable().default(null),
      textJa: textInput(2000).nullable().default(null),
      /** Where it says so. */
      source: textInput(2000).nullable().default(null),
    }),
  ),
  /** Takes the newest reason back. Errors: not-found (the subject, or a reason). */
  withdraw: command<{ readonly removed: true }>()(z.strictObject({ subject: subjectInput })),
  /** Ends a series after a fiscal year, as of a day, or (null) goes on with it. Errors: not-found. */
  endSeries: command<{ readonly series: string }>()(
    z.strictObject({
      series: keyInput,
      end: z
        .strictObject({
          on: dayInput,
          lastYear: z.int().min(1868).max(2999),
          reasonEn: textInput(2000).nullable().default(null),
          reasonJa: textInput(2000).nullable().default(null),
          source: textInput(2000).nullable().default(null),
        })
        .nullable(),
    }),
  ),
}
