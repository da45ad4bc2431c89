import { dayOf, type IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'

/** An instant (ISO 8601) as lists of changes say it: the time of day on this machine, and the day when it was not today. */
export function whenChanged(instant: string, today: IsoDate, language: Language): string {
  const at = new Date(instant)
  const on = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate())
  if (on === null) return ''
  if (on !== today) return formatDay(on, language, on.slice(0, 4) === today.slice(0, 4) ? 'month-day' : 'short')
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
