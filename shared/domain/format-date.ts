import { lastDay, numbersOf, type PartialDate, precisionOf, weekdayOf } from './calendar.ts'
import { englishMonths, englishWeekdays } from './english-calendar.ts'
import { firstGregorianEraDay, formatEraDate, japaneseWeekday } from './era.ts'
import type { Language } from './vocabulary.ts'

/**
 * How a date is written, English / Japanese:
 * `long` 10 June 2005 / 2005年6月10日 · `weekday` Friday, 10 June 2005 / 2005年6月10日(金) · `weekday-brief` Fri 10 June 2005 / the same,
 * for columns · `short` 10 Jun 2005 / 2005/6/10 ·
 * `numeric` 2005-06-10 / 2005/06/10, for columns · `month-day` 10 Jun / 6/10, where the year is beside it ·
 * `record` June 10, 2005 / 平成17年6月10日, as the published records print it · `era-long`, `era-weekday`, `era-short` by era, in
 * both languages 平成17年6月10日, 平成17年6月10日(金), H17.6.10.
 */
export const dayStyles = [
  'long',
  'weekday',
  'weekday-brief',
  'short',
  'numeric',
  'month-day',
  'record',
  'era-long',
  'era-weekday',
  'era-short',
] as const
export type DayStyle = (typeof dayStyles)[number]

/** Every date people see is written here. A month or year is written as precisely as it is known, in any style. */
export function formatDay(date: PartialDate, language: Language, style: DayStyle): string {
  switch (style) {
    case 'era-long':
      return formatEraDate(date, 'long')
    case 'era-weekday':
      return formatEraDate(date, 'weekday')
    case 'era-short':
      return formatEraDate(date, 'short')
    case 'long':
    case 'weekday':
    case 'weekday-brief':
    case 'short':
    case 'numeric':
    case 'month-day':
    case 'record':
      return language === 'en' ? english(date, style) : japanese(date, style)
  }
}

/**
 * Gregorian and era together: `10 June 2005 · 平成17年6月10日` / `平成17年(2005年)6月10日`, with the weekday when asked. Where there is no
 * Gregorian era date (before 1873) only the western one.
 */
export function formatDayBoth(date: PartialDate, language: Language, style: 'long' | 'weekday' = 'long'): string {
  const gregorian = formatDay(date, language, style)
  if (date < firstGregorianEraDay && precisionOf(date) !== 'year') return gregorian
  if (language === 'en') return `${gregorian} · ${formatEraDate(date, 'long')}`
  return formatEraDate(date, style).replace('年', `年(${numbersOf(date).year}年)`)
}

type GregorianStyle = Exclude<DayStyle, `era-${string}`>

function english(date: PartialDate, style: GregorianStyle): string {
  const { year, month, day } = numbersOf(date)
  const name = englishMonths[month - 1] ?? ''
  const precision = precisionOf(date)
  if (precision === 'year') return String(year)
  const isDay = precision === 'day'
  switch (style) {
    case 'long':
      return isDay ? `${day} ${name} ${year}` : `${name} ${year}`
    case 'weekday':
      return isDay ? `${englishWeekdays[weekdayOf(lastDay(date))]}, ${day} ${name} ${year}` : `${name} ${year}`
    case 'weekday-brief':
      return isDay ? `${englishWeekdays[weekdayOf(lastDay(date))]?.slice(0, 3)} ${day} ${name} ${year}` : `${name} ${year}`
    case 'short':
      return isDay ? `${day} ${name.slice(0, 3)} ${year}` : `${name.slice(0, 3)} ${year}`
    case 'numeric':
      return date
    case 'month-day':
      return isDay ? `${day} ${name.slice(0, 3)}` : name.slice(0, 3)
    case 'record':
      return isDay ? `${name} ${day}, ${year}` : `${name} ${year}`
  }
}

function japanese(date: PartialDate, style: GregorianStyle): string {
  const { year, month, day } = numbersOf(date)
  const precision = precisionOf(date)
  if (style === 'record') return formatEraDate(date, 'long')
  if (style === 'numeric') return date.replaceAll('-', '/')
  if (precision === 'year') return `${year}年`
  const isDay = precision === 'day'
  const inKanji = isDay ? `${year}年${month}月${day}日` : `${year}年${month}月`
  switch (style) {
    case 'long':
      return inKanji
    case 'weekday':
    case 'weekday-brief':
      return isDay ? `${inKanji}(${japaneseWeekday(lastDay(date))})` : inKanji
    case 'short':
      return isDay ? `${year}/${month}/${day}` : `${year}/${month}`
    case 'month-day':
      return isDay ? `${month}/${day}` : `${month}月`
  }
}
