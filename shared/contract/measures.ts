import { z } from 'zod'
import { isPartialDate, type PartialDate } from '../domain/calendar.ts'
import { figureLimit } from '../domain/figure.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import type { PlanItemKind } from '../domain/vocabulary.ts'
import { command, query } from './define.ts'
import {
  afterInput,
  type BodyRef,
  dayInput,
  idInput,
  keyInput,
  type OpenQuestion,
  type OrganizationRef,
  type PageEnd,
  type PlanRef,
  revisionInput,
  type SeenAt,
  textInput,
} from './common.ts'

/** An organization of a measure. */
export interface MeasureOrganization extends OrganizationRef {
  /** It is no more on the day. */
  readonly isGone: boolean
}

export interface MeasureItemRef {
  readonly id: number
  readonly number: string | null
  readonly title: Name
}

/** A plan, or one item of it, that a measure carries out. */
export interface CarriedOut {
  readonly plan: PlanRef
  readonly item: MeasureItemRef | null
}

export interface MeasureFact {
  readonly id: number
  readonly on: PartialDate | null
  readonly text: Bilingual
  readonly figure: number | null
  readonly unit: Bilingual
}

export interface MeasureView {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly parentId: number | null
  readonly depth: number
  readonly isHeading: boolean
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly organization: MeasureOrganization | null
  readonly startedOn: PartialDate | null
  readonly endedOn: PartialDate | null
  readonly partners: readonly MeasureOrganization[]
  readonly carriesOut: readonly CarriedOut[]
  readonly facts: readonly MeasureFact[]
  readonly note: string | null
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

/** A plan with its items and the measures that carry each out; a measure named for the plan alone stands at the plan. */
export interface ServedPlan {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly measureIds: readonly number[]
  readonly items: readonly (MeasureItemRef & {
    readonly parentId: number | null
    readonly depth: number
    readonly kind: PlanItemKind
    readonly measureIds: readonly number[]
    /** Some item below it is carried out. */
    readonly isServedBelow: boolean
  })[]
}

const partialDateInput = z.custom<PartialDate>((value) => typeof value === 'string' && isPartialDate(value), {
  error: 'a day, month or year that exists, written YYYY-MM-DD, YYYY-MM or YYYY',
})
const words = (longest: number) => textInput(longest).nullable().optional()

const carriedInput = z.strictObject({ planId: idInput, itemId: idInput.nullable() })

const measurePatch = z.strictObject({
  isHeading: z.boolean().optional(),
  number: words(40),
  titleEn: words(1000),
  titleJa: words(1000),
  bodyEn: words(20_000),
  bodyJa: words(20_000),
  organizationId: idInput.nullable().optional(),
  startedOn: partialDateInput.nullable().optional(),
  endedOn: partialDateInput.nullable().optional(),
  note: words(20_000),
  addPartners: z.array(idInput).max(100).optional(),
  removePartners: z.array(idInput).max(100).optional(),
  /** Plans, or single items of them, that it carries out from now on, and those it no longer does. */
  carryOut: z.array(carriedInput).max(200).optional(),
  letGo: z.array(carriedInput).max(200).optional(),
  /** Facts changed by their id, or added behind the others. A fact needs words in one language. */
  facts: z
    .array(
      z.strictObject({
        id: idInput.nullable(),
        on: partialDateInput.nullable(),
        textEn: textInput(5000).nullable(),
        textJa: textInput(5000).nullable(),
        figure: z.number().gt(-figureLimit).lt(figureLimit).nullable(),
        unitEn: textInput(100).nullable(),
        unitJa: textInput(100).nullable(),
      }),
    )
    .max(200)
    .optional(),
  removeFacts: z.array(idInput).max(200).optional(),
})
export type MeasurePatch = z.input<typeof measurePatch>

export const measuresContract = {
  /** Headings and measures in printed order, as they stood on the day; 100 at a time. */
  list: query<{ readonly measures: readonly MeasureView[]; readonly next: PageEnd }>()(
    z.strictObject({ asOf: dayInput, after: afterInput }),
  ),
  /** One of them; null when it is gone, or was not there on the day. */
  one: query<{ readonly measure: MeasureView | null }>()(z.strictObject({ id: idInput, asOf: dayInput })),
  /** Plan by plan what carries out each item, and which items nothing carries out; some 200 items at a time. */
  byPlan: query<{ readonly plans: readonly ServedPlan[]; readonly next: PageEnd }>()(
    z.strictObject({ asOf: dayInput, after: afterInput }),
  ),
  /** One plan likewise; null where it has neither items nor measures. Errors: not-found. */
  ofPlan: query<{ readonly plan: ServedPlan | null }>()(z.strictObject({ key: keyInput, asOf: dayInput })),
  /** Organizations to choose from: those of the day. */
  organizations: query<{ readonly organizations: readonly OrganizationRef[] }>()(z.strictObject({ asOf: dayInput })),
  /** A heading or measure below `parentId` (null: top level), before `beforeId` (null: last). Errors: not-found, not-allowed (deeper than ten). */
  create: command<{ readonly id: number; readonly key: string }>()(
    z.strictObject({ parentId: idInput.nullable(), beforeId: idInput.nullable().default(null), patch: measurePatch.default({}) }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (no title left; ends before it starts; an item of another plan; a fact without words). */
  update: command<{ readonly revision: number }>()(z.strictObject({ id: idInput, revision: revisionInput, patch: measurePatch })),
  /** Moves one with all nested under it. Errors: not-found, not-allowed (under itself, or deeper than ten). */
  move: command<{ readonly moved: true }>()(
    z.strictObject({ id: idInput, parentId: idInput.nullable(), beforeId: idInput.nullable() }),
  ),
  /** Removes one with all nested under it. Errors: not-found. */
  remove: command<{ readonly removed: number }>()(z.strictObject({ id: idInput })),
}
