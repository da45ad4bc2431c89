import { z } from 'zod'
import type { Bilingual } from '../domain/model.ts'
import { itemKinds, type ItemKind } from '../domain/vocabulary.ts'
import { type BodyRef, idInput, keyInput, type PlanRef, revisionInput, type SeriesRef, textInput } from './common.ts'
import { command, query } from './define.ts'

/** A line that stands on every agenda of a body. */
export interface StandingLine {
  readonly id: number
  readonly revision: number
  readonly kind: ItemKind
  readonly isHeading: boolean
  /** As it was written; a fiscal year in it is moved to the meeting's when a line is drafted. */
  readonly title: Bilingual
  readonly series: SeriesRef | null
  readonly plan: PlanRef | null
  /** Fiscal years from the meeting's to the one spoken of; null: it speaks of none. */
  readonly fiscalYearOffset: number | null
}

const title = textInput(10_000)
const standingPatch = z.strictObject({
  kind: z.enum(itemKinds).optional(),
  isHeading: z.boolean().optional(),
  titleEn: title.nullable().optional(),
  titleJa: title.nullable().optional(),
  seriesId: idInput.nullable().optional(),
  planId: idInput.nullable().optional(),
  fiscalYearOffset: z.int().min(-10).max(10).nullable().optional(),
})

/** The template of a body's agendas. */
export const standingContract = {
  /** Errors: unknown-body. */
  list: query<{ readonly body: BodyRef; readonly lines: readonly StandingLine[] }>()(z.strictObject({ body: keyInput })),
  /** Adds a line at the end. Errors: unknown-body. */
  add: command<{ readonly id: number }>()(z.strictObject({ body: keyInput, patch: standingPatch })),
  /** Makes an agenda line standing for its body; one that says the same already is left as it is. Errors: not-found. */
  addFromLine: command<{ readonly id: number; readonly isNew: boolean }>()(z.strictObject({ itemId: idInput })),
  /** Errors: not-found, stale-edit. */
  update: command<{ readonly revision: number }>()(
    z.strictObject({ id: idInput, revision: revisionInput, patch: standingPatch }),
  ),
  /** Before another (null: last). Errors: not-found. */
  move: command<{ readonly moved: true }>()(z.strictObject({ id: idInput, beforeId: idInput.nullable() })),
  /** Errors: not-found. */
  remove: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
}
