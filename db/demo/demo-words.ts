import { formatFiscalYear } from '../../shared/domain/era.ts'
import type { Pair } from './words.ts'

export const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A fiscal year as titles say it. */
export const yearWords = (year: number): Pair => [`Fiscal ${year}`, formatFiscalYear(year, 'ja', 'title')]
