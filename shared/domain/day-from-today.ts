import { addDays, daysBetween, type IsoDate, isoDate } from './calendar.ts'
import { parseJapaneseNumber } from './japanese-number.ts'

const named: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  一昨日: -2,
  おととい: -2,
  昨日: -1,
  きのう: -1,
  今日: 0,
  本日: 0,
  きょう: 0,
  明日: 1,
  あす: 1,
  あした: 1,
  明後日: 2,
  あさって: 2,
}

const [earliest, latest] = [isoDate('1868-01-01'), isoDate('2999-12-31')]

/**
 * The day that is named by its distance from today: yesterday, tomorrow, 3 days ago, in 2 weeks, 昨日, 本日, 3日前, 2週間後. Null for all else, and
 * for what lies outside the years 1868–2999.
 */
export function dayFromToday(typed: string, today: IsoDate): IsoDate | null {
  const distance = distanceIn(typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' '))
  if (distance === null || distance < daysBetween(today, earliest) || distance > daysBetween(today, latest)) return null
  return addDays(today, distance)
}

/** In days. */
function distanceIn(text: string): number | null {
  if (Object.hasOwn(named, text)) return named[text] ?? null
  const ago = /^(\d{1,4}|a|one) (day|week)s? ago$/.exec(text)
  if (ago !== null) return -daysOf(ago[1], ago[2])
  const ahead = /^in (\d{1,4}|a|one) (day|week)s?$/.exec(text) ?? /^(\d{1,4}|a|one) (day|week)s? from (?:now|today)$/.exec(text)
  if (ahead !== null) return daysOf(ahead[1], ahead[2])
  const japanese = /^(.{1,8}?)(日|週間)(前|後)$/u.exec(text.replaceAll(' ', ''))
  const number = japanese?.[1] === undefined ? null : parseJapaneseNumber(japanese[1])
  if (japanese === null || number === null) return null
  return (japanese[3] === '前' ? -1 : 1) * number * (japanese[2] === '日' ? 1 : 7)
}

const daysOf = (count = '', unit = '') => (/\d/.test(count) ? Number(count) : 1) * (unit === 'week' ? 7 : 1)
