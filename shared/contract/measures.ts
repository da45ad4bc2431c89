import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import { query } from './define.ts'
import { dayInput, type OpenQuestion, type OrganizationRef, type PlanRef, type SeenAt } from './common.ts'

export interface MeasureView {
  readonly id: number
  readonly key: string
  readonly parentId: number | null
  readonly isHeading: boolean
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly organization: OrganizationRef | null
  readonly startedOn: PartialDate | null
  readonly endedOn: PartialDate | null
  readonly partners: readonly OrganizationRef[]
  readonly plans: readonly PlanRef[]
  readonly facts: readonly {
    readonly on: PartialDate | null
    readonly text: Bilingual
    readonly figure: number | null
    readonly unit: Bilingual
  }[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export interface IndicatorView {
  readonly id: number
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
    readonly value: number
    readonly isPreliminary: boolean
    readonly index: number | null
    readonly printedIndex: number | null
  }[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export const measuresContract = {
  /** Headings and measures in printed order, as they stood on the day. */
  list: query<{ readonly measures: readonly MeasureView[] }>()(z.strictObject({ asOf: dayInput })),
}

export const indicatorsContract = {
  list: query<{ readonly indicators: readonly IndicatorView[] }>()(z.strictObject({ asOf: dayInput })),
}
