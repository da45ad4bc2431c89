import type { Language } from '../../shared/domain/vocabulary.ts'
import { isIsoDate, type IsoDate } from '../../shared/domain/calendar.ts'

const locales = { en: 'en-GB', ja: 'ja-JP' } as const

/** The day of an instant on this machine's clock. */
export function dayOfInstant(instant: string): IsoDate {
  const at = new Date(instant)
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  if (!isIsoDate(day)) throw new RangeError(`not an instant: ${instant}`)
  return day
}

/** The time of day of an instant on this machine's clock: `09:41`. */
export function timeOfInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )
}

/** The last instant (ISO 8601, UTC) of a day on this machine's clock. */
export function endOfDay(day: IsoDate): string {
  return new Date(`${day}T23:59:59.999`).toISOString()
}
