import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { ChainBreak, FiscalYearLink } from '../domain/fiscal-year-chain.ts'
import type { FollowUpFinding } from '../domain/follow-up-state.ts'
import type { PlanBirth } from '../domain/plan-birth.ts'
import type { Bilingual, Interval, Name } from '../domain/model.ts'
import { conclusions, languages, nameKinds, planKinds, type PlanLinkKind, planLinkKinds } from '../domain/vocabulary.ts'
import type { Conclusion, FollowUpState, Language, NameKind, PlanItemKind, PlanKind } from '../domain/vocabulary.ts'
import { command, query } from './define.ts'
import type { NextMeetingCard } from './next-meeting.ts'
import {
  afterInput,
  type BodyRef,
  dayInput,
  idInput,
  type ItemRef,
  partialDateInput,
  revisionInput,
  textInput,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type PageEnd,
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
  /** Where a look at it can be put. */
  readonly ahead: NextMeetingCard
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

/** What a plan's facts are edited by: everything as stored, and what one may choose from. */
export interface PlanFactsScreen {
  readonly plan: PlanRef
  readonly revision: number
  readonly kind: PlanKind
  /** The body that follows it up, before which it is tabled. */
  readonly body: BodyRef
  /** The body that adopted it, by key; null: the same. */
  readonly adoptedBy: string | null
  readonly adoptedOn: PartialDate | null
  readonly adoptedAtMeetingId: number | null
  readonly termFrom: PartialDate | null
  readonly termTo: PartialDate | null
  readonly cadenceMonths: number | null
  readonly under: PlanRef | null
  readonly summary: Bilingual
  readonly note: string | null
  readonly series: SeriesRef | null
  readonly closed: { readonly on: PartialDate; readonly how: Conclusion } | null
  readonly names: readonly PlanNameRow[]
  readonly links: readonly PlanLinkView[]
  readonly bodies: readonly { readonly key: string; readonly name: Name; readonly isExternal: boolean }[]
  /** Meetings of its body, newest first. */
  readonly meetings: readonly MeetingRef[]
  readonly revisionCount: number
  readonly itemCount: number
  /** Agenda lines that point to it: while there are any it cannot be removed. */
  readonly agendaLineCount: number
}

export interface PlanNameRow {
  readonly id: number
  readonly language: Language
  readonly name: string
  /** In kana, for the order of lists. */
  readonly reading: string | null
  readonly kind: NameKind
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly confirmed: boolean
  readonly seen: readonly SeenAt[]
}

export interface PlanLinkView {
  readonly id: number
  readonly kind: PlanLinkKind
  /** Whether this plan does it to the other, or the other to this. */
  readonly isFromHere: boolean
  readonly plan: PlanRef
  readonly on: PartialDate | null
}

const longName = textInput(1000)

export const plansContract = {
  /** The plans of all bodies, or of one, at most 200 at a time. Errors: unknown-body. */
  list: query<{ readonly plans: readonly PlanRow[]; readonly next: PageEnd }>()(
    z.strictObject({ asOf: dayInput, body: keyInput.nullable().default(null), after: afterInput }),
  ),
  /** Errors: not-found. */
  get: query<PlanScreen>()(z.strictObject({ key: keyInput, asOf: dayInput })),
  /** For linking: plans whose names contain the words, those of the body first; at most 20. */
  suggest: query<{ readonly plans: readonly { readonly plan: PlanRef; readonly body: BodyRef }[] }>()(
    z.strictObject({ body: keyInput, text: z.string().max(200) }),
  ),
  /** Errors: not-found. */
  facts: query<PlanFactsScreen>()(z.strictObject({ key: keyInput })),
  /** A new plan of the body, under a name in one language at least. Errors: unknown-body, not-found, not-allowed, conflict (the series has that year). */
  create: command<{ readonly key: string }>()(
    z.strictObject({
      body: keyInput,
      kind: z.enum(planKinds),
      nameEn: longName.nullable(),
      nameJa: longName.nullable(),
      adoptedOn: partialDateInput.nullable().default(null),
      adoptedAtMeetingId: idInput.nullable().default(null),
      /** Of an annual plan: its series and year. */
      year: z
        .strictObject({ series: keyInput, fiscalYear: z.int().min(1868).max(2999) })
        .nullable()
        .default(null),
    }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (a term that ends before it begins, a plan under itself, a kind that needs a series). */
  update: command<{ readonly revision: number }>()(
    z.strictObject({
      key: keyInput,
      revision: revisionInput,
      patch: z.strictObject({
        kind: z.enum(planKinds).optional(),
        adoptedBy: keyInput.nullable().optional(),
        adoptedOn: partialDateInput.nullable().optional(),
        adoptedAtMeetingId: idInput.nullable().optional(),
        termFrom: partialDateInput.nullable().optional(),
        termTo: partialDateInput.nullable().optional(),
        cadenceMonths: z.int().min(1).max(120).nullable().optional(),
        under: keyInput.nullable().optional(),
        summaryEn: textInput(20_000).nullable().optional(),
        summaryJa: textInput(20_000).nullable().optional(),
        note: textInput(20_000).nullable().optional(),
      }),
    }),
  ),
  /** All names it bears or bore; those without an id are new, those left out go. Errors: not-found, conflict (names in use at one time), not-allowed. */
  setNames: command<{ readonly count: number }>()(
    z.strictObject({
      key: keyInput,
      names: z
        .array(
          z.strictObject({
            id: idInput.nullable(),
            language: z.enum(languages),
            name: longName.min(1),
            /** Left out: as it was. */
            reading: longName.nullable().optional(),
            kind: z.enum(nameKinds),
            from: partialDateInput.nullable(),
            to: partialDateInput.nullable(),
            confirmed: z.boolean(),
          }),
        )
        .min(1)
        .max(100),
    }),
  ),
  /** This plan does it to the other. Errors: not-found, conflict (linked so already), not-allowed (round in a circle). */
  link: command<{ readonly id: number }>()(
    z.strictObject({ from: keyInput, to: keyInput, kind: z.enum(planLinkKinds), on: partialDateInput.nullable().default(null) }),
  ),
  /** Errors: not-found. */
  unlink: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
  /** Closes it on a day, or opens it again. Errors: not-found, stale-edit, not-allowed (before it was adopted). */
  close: command<{ readonly revision: number }>()(
    z.strictObject({
      key: keyInput,
      revision: revisionInput,
      closed: z.strictObject({ on: partialDateInput, how: z.enum(conclusions) }).nullable(),
    }),
  ),
  /** Keeps the items as they are as the older revision and goes on with a copy. Errors: not-found, not-allowed (no items, before the last revision). */
  revise: command<{ readonly number: number }>()(
    z.strictObject({
      key: keyInput,
      on: partialDateInput.nullable(),
      meetingId: idInput.nullable(),
      note: textInput(20_000).nullable(),
    }),
  ),
  /** Errors: not-found, not-allowed (agenda lines, measures, papers or other plans hang on it). */
  remove: command<{ readonly removed: true }>()(z.strictObject({ key: keyInput })),
}
