import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { OrdinalFinding } from '../domain/check-ordinals.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import type { BodyKind, FollowUpState, ItemKind } from '../domain/vocabulary.ts'
import { query } from './define.ts'
import {
  type BodyRef,
  dayInput,
  type ItemRef,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type PlanRef,
  type SeenAt,
  type SeriesRef,
} from './common.ts'
import type { NextMeetingCard } from './next-meeting.ts'

/** A line of a body's list of meetings. */
export interface MeetingRow {
  readonly meeting: MeetingRef
  /** How many agenda lines of each kind. */
  readonly kinds: readonly { readonly kind: ItemKind; readonly count: number }[]
  readonly items: readonly ItemRef[]
}

/** One bar of the timeline: a plan's life, or one year of an annual series. */
export interface TimelineBar {
  readonly plan: PlanRef | null
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  /** Null when the birth is not recorded. */
  readonly from: IsoDate | null
  readonly fromIsExact: boolean
  /** Null while it lasts. */
  readonly to: IsoDate | null
  readonly state: FollowUpState
  /** A year of a series whose plan or progress never came before a meeting. */
  readonly isBreak: boolean
  readonly looks: readonly { readonly meetingId: number; readonly on: IsoDate; readonly isFinal: boolean }[]
}

export interface BodyScreen {
  readonly body: BodyRef
  readonly kind: BodyKind
  readonly mandate: Bilingual
  readonly names: readonly {
    readonly language: 'en' | 'ja'
    readonly name: string
    readonly kind: string
    readonly from: PartialDate | null
    readonly to: PartialDate | null
    readonly confirmed: boolean
  }[]
  readonly founding: MeetingRef | null
  readonly establishedOn: PartialDate | null
  readonly predecessors: readonly {
    readonly name: Name
    readonly establishedOn: PartialDate | null
    readonly abolishedOn: PartialDate | null
  }[]
  readonly chief: { readonly post: Name } | null
  readonly last: MeetingRef | null
  readonly next: NextMeetingCard
  /** "Yearly, May to July", as data. */
  readonly rhythm: { readonly perYear: number; readonly firstMonth: number; readonly lastMonth: number } | null
  readonly timeline: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly rows: readonly {
      readonly label: Name
      readonly plan: PlanRef | null
      readonly series: SeriesRef | null
      readonly bars: readonly TimelineBar[]
    }[]
  }
  /** Newest first; later held meetings than the as-of date are left out and counted. */
  readonly meetings: readonly MeetingRow[]
  readonly laterMeetings: number
  readonly seats: readonly RosterSeat[]
  readonly plans: readonly {
    readonly plan: PlanRef
    readonly state: FollowUpState
    readonly adoptedOn: PartialDate | null
    readonly lastOn: IsoDate | null
  }[]
  readonly counts: { readonly members: number; readonly meetings: number; readonly plans: number; readonly followUps: number }
  readonly ordinalProblems: readonly OrdinalFinding[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export const bodiesContract = {
  /** Errors: unknown-body. */
  get: query<BodyScreen>()(z.strictObject({ key: keyInput, asOf: dayInput })),
}
