import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { OrdinalFinding } from '../domain/check-ordinals.ts'
import type { ChainBreak, FiscalYearLink } from '../domain/fiscal-year-chain.ts'
import type { Silence } from '../domain/holes.ts'
import type { PlanBirth } from '../domain/plan-birth.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import {
  type ActKind,
  actKinds,
  type BodyColour,
  bodyColours,
  type BodyKind,
  bodyKinds,
  type FollowUpState,
} from '../domain/vocabulary.ts'
import { worded } from '../domain/worded.ts'
import { command, query } from './define.ts'
import {
  afterInput,
  type BodyRef,
  dayInput,
  type ItemRef,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type PageEnd,
  type PlanRef,
  type SeenAt,
  textInput,
  type SeriesRef,
} from './common.ts'
import type { NeedView } from './follow-ups.ts'
import type { NextMeetingCard } from './next-meeting.ts'

/** A line of an agenda with what it speaks of. */
export interface AgendaMatter extends ItemRef {
  readonly isHeading: boolean
  readonly plans: readonly PlanRef[]
  /** The annual series and year it speaks of; the plan of that year may not be recorded. */
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  /** The look that closed a plan; the yearly reports of a series are not marked. */
  readonly isFinal: boolean
}

/** A line of a body's list of meetings. */
export interface MeetingRow {
  readonly meeting: MeetingRef
  /** Of a joint session: the other bodies, each with its own number. */
  readonly jointWith: readonly { readonly name: Name; readonly ordinal: number | null }[]
  readonly items: readonly AgendaMatter[]
}

/** A look of a body at a plan. */
export interface LookRow {
  readonly meeting: MeetingRef
  readonly item: ItemRef
  readonly plan: PlanRef
  readonly isFinal: boolean
}

/** One bar of the timeline: a plan's life, or one year of an annual series. */
export interface TimelineBar {
  readonly plan: PlanRef | null
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  /** Null when the birth is not recorded. */
  readonly from: IsoDate | null
  readonly fromIsExact: boolean
  /** How the plan came before the body; null for a year of a series whose plan is not recorded. */
  readonly birth: PlanBirth['how'] | null
  /** Null while it lasts. */
  readonly to: IsoDate | null
  readonly state: FollowUpState
  /** The day by which the body should look next; null when nothing is owed. */
  readonly dueOn: IsoDate | null
  /** Of a year of a series; null for a single plan. */
  readonly year: { readonly state: FiscalYearLink['state']; readonly missing: ChainBreak['missing'] | null } | null
  readonly looks: readonly { readonly meetingId: number; readonly on: IsoDate; readonly isFinal: boolean }[]
  /** When nobody looked although a look was owed; the matrix shows the same as holes. */
  readonly silences: readonly Silence[]
  /** The days on which a human recorded why no look was owed. */
  readonly reasons: readonly IsoDate[]
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
  readonly chief: Pick<RosterSeat, 'post' | 'occupancy' | 'holders'> | null
  readonly last: MeetingRef | null
  readonly next: NextMeetingCard
  /** "Yearly, May–June", as data: how often it met a year, and the months of each season that came back; null: none did. */
  readonly rhythm: { readonly perYear: number; readonly seasons: readonly (readonly number[])[] } | null
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
  /** Meetings held later than the as-of date: they are not listed. */
  readonly laterMeetings: number
  readonly seats: readonly RosterSeat[]
  readonly counts: { readonly members: number; readonly meetings: number; readonly plans: number; readonly followUps: number }
  readonly ordinalProblems: readonly OrdinalFinding[]
  /** The number from which on the register knows its meetings; null: from the first. */
  readonly beginsWith: number | null
  /** Its meetings of the last year that left something to be done, the newest first. */
  readonly after: readonly NeedView[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

/** What is edited of a body. */
export interface BodyMatters {
  readonly key: string
  /** Of the body, its names and its founding act together; another one than the caller saw is a `stale-edit`. */
  readonly version: number
  readonly nameEn: string | null
  readonly nameJa: string | null
  /** For narrow places. */
  readonly shortEn: string | null
  readonly shortJa: string | null
  readonly kind: BodyKind
  /** Null: the first character of its name. */
  readonly sealEn: string | null
  readonly sealJa: string | null
  readonly colour: BodyColour | null
  readonly mandateEn: string | null
  readonly mandateJa: string | null
  readonly cadenceMonths: number | null
  readonly founding: { readonly act: ActKind; readonly on: IsoDate } | null
  /** As precisely as it is known; a founding act gives the day. */
  readonly establishedOn: PartialDate | null
  readonly firstMeetingOn: IsoDate | null
}

const name = textInput(500).nullable()
const shortName = textInput(60).nullable()
const seal = textInput(12).nullable()
const mandate = textInput(5000).nullable()
const cadence = z.int().min(1).max(120).nullable()
const founding = z.strictObject({ act: z.enum(actKinds), on: dayInput }).nullable()

const pageOfBody = z.strictObject({ key: keyInput, asOf: dayInput, after: afterInput })

export const bodiesContract = {
  /** The body without its lists, which come by pages: `meetings`, `looks`, and `plans.list`. Errors: unknown-body. */
  get: query<BodyScreen>()(z.strictObject({ key: keyInput, asOf: dayInput })),
  /** Its meetings known on the day, newest first, each with its agenda. Errors: unknown-body. */
  meetings: query<{ readonly meetings: readonly MeetingRow[]; readonly next: PageEnd }>()(pageOfBody),
  /** Every look at one of its plans, newest first. Errors: unknown-body. */
  looks: query<{ readonly looks: readonly LookRow[]; readonly next: PageEnd }>()(pageOfBody),
  /** Errors: unknown-body. */
  matters: query<BodyMatters>()(z.strictObject({ key: keyInput })),
  /** Bodies that go by one of these names already, external ones included: worth a warning. */
  similar: query<{ readonly bodies: readonly { readonly key: string; readonly name: Name; readonly isExternal: boolean }[] }>()(
    z.strictObject({ nameEn: name, nameJa: name, except: keyInput.nullable().default(null) }),
  ),
  /**
   * Registers a body, with the act that founded it as its first event. A body known by name only that goes by one of these names is the one
   * registered. Errors: invalid-input (no name in either language).
   */
  create: command<{ readonly key: string; readonly foundingId: number | null }>()(
    z
      .strictObject({
        nameEn: name,
        nameJa: name,
        shortEn: shortName.default(null),
        shortJa: shortName.default(null),
        kind: z.enum(bodyKinds),
        sealEn: seal.default(null),
        sealJa: seal.default(null),
        /** Null: one that no other body wears. */
        colour: z.enum(bodyColours).nullable().default(null),
        mandateEn: mandate.default(null),
        mandateJa: mandate.default(null),
        cadenceMonths: cadence.default(null),
        founding: founding.default(null),
        /** The body it belongs to, for a sub-body. Errors: unknown-body. */
        parent: keyInput.nullable().default(null),
      })
      .refine(({ nameEn, nameJa }) => worded(nameEn) !== null || worded(nameJa) !== null, {
        error: 'a name in one language at least',
        path: ['nameJa'],
      }),
  ),
  /**
   * Corrects a body; a name is corrected in place. Errors: unknown-body, stale-edit, not-allowed (`nameless-body`).
   */
  update: command<{ readonly version: number }>()(
    z.strictObject({
      key: keyInput,
      version: z.int().min(1),
      patch: z.strictObject({
        nameEn: name.optional(),
        nameJa: name.optional(),
        shortEn: shortName.optional(),
        shortJa: shortName.optional(),
        kind: z.enum(bodyKinds).optional(),
        sealEn: seal.optional(),
        sealJa: seal.optional(),
        colour: z.enum(bodyColours).nullable().optional(),
        mandateEn: mandate.optional(),
        mandateJa: mandate.optional(),
        cadenceMonths: cadence.optional(),
        /** Null: no founding act is recorded. */
        founding: founding.optional(),
      }),
    }),
  ),
  /**
   * Settles that the register knows the body's meetings from a number on, so that earlier ones are not missed; null: they are asked for
   * again. Errors: unknown-body.
   */
  beginWith: command<{ readonly key: string }>()(z.strictObject({ key: keyInput, ordinal: z.int().min(1).max(9999).nullable() })),
}
