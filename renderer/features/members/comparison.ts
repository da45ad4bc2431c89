import { type IsoDate, isIsoDate } from '../../../shared/domain/calendar.ts'

/** `before`: the state before the one shown; `none`; or a day. */
export type Comparison = 'before' | 'none' | IsoDate

export const isComparison = (value: unknown): value is Comparison =>
  value === 'before' || value === 'none' || (typeof value === 'string' && isIsoDate(value))
