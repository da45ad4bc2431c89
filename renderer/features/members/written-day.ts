import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** A date as a field shows it, so that it can be typed over: by era in Japanese. */
export const writtenDay = (date: PartialDate, language: Language): string =>
  formatDay(date, language, language === 'ja' ? 'era-long' : 'long')
