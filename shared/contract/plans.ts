import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { ChainBreak, FiscalYearLink } from '../domain/fiscal-year-chain.ts'
import type { FollowUpFinding } from '../domain/follow-up-state.ts'
import type { PlanBirth } from '../domain/plan-birth.ts'
import type { Bilingual, Interval, Name } from '../domain/model.ts'
import type { FollowUpState, PlanItemKind } from '../domain/vocabulary.ts'
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

export interface PlanRow {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly series: SeriesRef | null
  readonly state: FollowUpState
  readonly adoptedOn: PartialDate | null
  /** How and when the plan came before the body; null when nothing shows it yet. */
  readonly birth: { readonly on: IsoDate; readonly how: PlanBirth['how'] } | null
  /** An annual plan's is its fiscal year. */
  readonly term: Interval
  /** Every other name it is or was known under, in either language. */
  readonly otherNames: readonly string[]
  readonly lastOn: IsoDate | null
  readonly dueOn: IsoDate | null
  /** Ordinary meetings since the last look or, without one, since its birth. */
  readonly meetingsSince: number
  readonly followUpCount: number
}

export interface PlanItemView {
  readonly id: number
  readonly parentId: number | null
  readonly depth: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
  readonly deadlineOn: PartialDate | null
  readonly organizations: readonly { readonly name: Name; readonly role: 'responsible' | 'supporting' }[]
}

/** A name of a plan and where it was met. */
export interface PlanNameView {
  readonly language: 'en' | 'ja'
  readonly name: string
  readonly kind: 'official' | 'alias' | 'short'
  readonly confirmed: boolean
  readonly seen: readonly SeenAt[]
}

/** One fiscal year of an annual series, with its plan where the register has it. */
export interface SeriesYear {
  readonly fiscalYear: number
  readonly plan: PlanRef | null
  /** Null without a plan. */
  readonly state: FollowUpState | null
  readonly chain: FiscalYearLink['state']
  /** What a broken year lacks. */
  readonly missing: ChainBreak['missing'] | null
}

export interface PlanScreen {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly adoptedBy: Name | null
  readonly names: readonly PlanNameView[]
  readonly series: SeriesRef | null
  readonly under: PlanRef | null
  readonly summary: Bilingual
  readonly adoptedOn: PartialDate | null
  readonly adoptedAt: MeetingRef | null
  readonly term: { readonly from: PartialDate | null; readonly to: PartialDate | null }
  /** In force: the plan's own, else the body's, else yearly. */
  readonly cadence: { readonly months: number; readonly from: 'plan' | 'body' | 'default' }
  /** Oldest first; the plan itself is among them. */
  readonly chain: readonly { readonly plan: PlanRef; readonly adoptedOn: PartialDate | null; readonly state: FollowUpState }[]
  /** The years of its series, when it is an annual plan; those without a recorded plan included. */
  readonly years: readonly SeriesYear[]
  /** Plans that stand under this one. */
  readonly beneath: readonly { readonly plan: PlanRef; readonly state: FollowUpState }[]
  readonly finding: FollowUpFinding
  readonly followUps: readonly { readonly meeting: MeetingRef; readonly item: ItemRef; readonly isFinal: boolean }[]
  /** Adoption, follow-ups, successor, in date order. */
  readonly story: readonly {
    readonly on: PartialDate
    readonly what:
      | 'adopted'
      | 'adoption-reported'
      | 'to-be-confirmed'
      | 'followed-up'
      | 'final-follow-up'
      | 'superseded'
      | 'raised'
    readonly meeting: MeetingRef | null
    readonly item: ItemRef | null
    readonly plan: PlanRef | null
  }[]
  readonly items: readonly PlanItemView[]
  readonly measures: readonly { readonly id: number; readonly key: string; readonly title: Name }[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export const plansContract = {
  /** All plans of all bodies, or of one. Errors: unknown-body. */
  list: query<{ readonly plans: readonly PlanRow[] }>()(
    z.strictObject({ asOf: dayInput, body: keyInput.nullable().default(null) }),
  ),
  /** Errors: not-found. */
  get: query<PlanScreen>()(z.strictObject({ key: keyInput, asOf: dayInput })),
  /** For linking: plans whose names contain the words, those of the body first; at most 20. */
  suggest: query<{ readonly plans: readonly { readonly plan: PlanRef; readonly body: BodyRef }[] }>()(
    z.strictObject({ body: keyInput, text: z.string().max(200) }),
  ),
}
