import { z } from 'zod'
import { firstYear, lastYear } from '../domain/calendar.ts'
import { figureLimit, mostDecimals } from '../domain/figure.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import { command, query } from './define.ts'
import { dayInput, idInput, type OpenQuestion, revisionInput, type SeenAt, textInput } from './common.ts'

export interface IndicatorView {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly group: Bilingual
  readonly title: Name
  readonly unit: Bilingual
  readonly unitFactor: number
  readonly decimals: number
  readonly baseYear: number | null
  readonly note: Bilingual
  /** In year order; years without a value are left out, never interpolated. `index`: computed to the base year, one decimal. */
  readonly values: readonly {
    readonly year: number
    readonly revision: number
    readonly value: number
    readonly isPreliminary: boolean
    readonly index: number | null
    readonly printedIndex: number | null
  }[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

const words = (longest: number) => textInput(longest).nullable().optional()
const yearInput = z.int().min(firstYear).max(lastYear)
const indicatorPatch = z.strictObject({
  groupEn: words(500),
  groupJa: words(500),
  titleEn: words(500),
  titleJa: words(500),
  unitEn: words(100),
  unitJa: words(100),
  /** What a unit counts by: 10000 for 万. */
  unitFactor: z.int().min(1).max(1_000_000_000_000).optional(),
  decimals: z.int().min(0).max(mostDecimals).optional(),
  baseYear: yearInput.nullable().optional(),
  noteEn: words(20_000),
  noteJa: words(20_000),
})
export type IndicatorPatch = z.input<typeof indicatorPatch>

/** A figure to keep for a year. */
const figureInput = z.strictObject({
  value: z.number().gt(-figureLimit).lt(figureLimit),
  isPreliminary: z.boolean(),
  /** The index as a source prints it; left out: as it is. */
  printedIndex: z.number().gt(-figureLimit).lt(figureLimit).nullable().optional(),
})

const cellInput = z.strictObject({
  year: yearInput,
  /** Of the figure the caller saw; null: there was none. */
  revision: revisionInput.nullable(),
  /** Null: the figure goes. */
  figure: figureInput.nullable(),
})
export type FigureCellInput = z.input<typeof cellInput>

const seriesInput = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('indicator'), id: idInput, cells: z.array(cellInput).max(2000) }),
  z.strictObject({ to: z.literal('new'), patch: indicatorPatch, cells: z.array(cellInput).max(2000) }),
])

export const indicatorsContract = {
  list: query<{ readonly indicators: readonly IndicatorView[] }>()(z.strictObject({ asOf: dayInput })),
  /** A new series behind the others. Errors: not-allowed (no title). */
  create: command<{ readonly id: number; readonly key: string }>()(z.strictObject({ patch: indicatorPatch })),
  /** Errors: not-found, stale-edit, not-allowed (no title left, fewer decimals than its figures have, or a base year without a value). */
  update: command<{ readonly revision: number }>()(
    z.strictObject({ id: idInput, revision: revisionInput, patch: indicatorPatch }),
  ),
  /** Puts a series before another (null: last). Errors: not-found. */
  move: command<{ readonly moved: true }>()(z.strictObject({ id: idInput, beforeId: idInput.nullable() })),
  /** Removes a series with its figures. Errors: not-found. */
  remove: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
  /**
   * Keeps figures of one or many series, new series among them, as one step. A figure with more decimals than its series shows gives
   * the series as many. Errors: not-found, conflict (a year twice), stale-edit with what the register holds (`theirs`, `year`,
   * `indicator`); nothing is changed then.
   */
  record: command<{ readonly created: number; readonly changed: number; readonly removed: number }>()(
    z.strictObject({ series: z.array(seriesInput).min(1).max(200) }),
  ),
}
