import { addDays, addMonths, type IsoDate, type Weekday, weekdayOf } from './calendar.ts'
import { englishWeekdays } from './english-calendar.ts'
import { parseJapaneseNumber } from './japanese-number.ts'

/**
 * A day told from today: tomorrow, next Friday (the first one after today), last Friday, in 2 weeks, 3 days ago, 明日, 来週の金曜日 (weeks begin on
 * Monday), 3日後. Null for any other text.
 */
export function readRelativeDay(typed: string, today: IsoDate): IsoDate | null {
  const text = typed.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
  const days = byName[text] ?? byWeekday(text, weekdayOf(today)) ?? byCount(text)
  if (days !== null) return within(() => addDays(today, days))
  const months = byMonths(text)
  return months === null ? null : within(() => addMonths(today, months))
}

const byName: Readonly<Partial<Record<string, number>>> = {
  today: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
  yesterday: -1,
  'day before yesterday': -2,
  今日: 0,
  本日: 0,
  明日: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
  昨日: -1,
  一昨日: -2,
  おととい: -2,
  'next week': 7,
  'last week': -7,
  来週: 7,
  先週: -7,
}

function byWeekday(text: string, now: Weekday): number | null {
  const english = /^(?:(this|next|last) )?([a-z]{3,9})$/.exec(text)
  const wanted = english?.[2] ?? ''
  const named = englishWeekdays.findIndex((name) => [name, name.slice(0, 3)].some((known) => known.toLowerCase() === wanted))
  if (named >= 0) {
    const ahead = (named - now + 7) % 7
    // "This Friday" may be today; "Friday" alone is the same.
    if (english?.[1] === 'next') return ahead === 0 ? 7 : ahead
    return english?.[1] === 'last' ? (ahead === 0 ? -7 : ahead - 7) : ahead
  }
  const japanese = /^(今週|来週|再来週|先週)の?([月火水木金土日])曜?日?$/u.exec(text)
  if (japanese === null) return null
  const weeks = { 今週: 0, 来週: 1, 再来週: 2, 先週: -1 }[japanese[1] as '今週' | '来週' | '再来週' | '先週']
  const fromMonday = (now + 6) % 7
  return weeks * 7 + '月火水木金土日'.indexOf(japanese[2] ?? '') - fromMonday
}

function byCount(text: string): number | null {
  const english = /^(?:in (\d{1,4}) (day|week)s?|(\d{1,4}) (day|week)s? (ago))$/.exec(text)
  if (english !== null) {
    const [, ahead, unit, back, backUnit] = english
    return Number(ahead ?? `-${back}`) * ((unit ?? backUnit) === 'week' ? 7 : 1)
  }
  const japanese = /^(\d{1,4}|[一二三四五六七八九十百千]{1,7})(日|週間)(後|前)$/u.exec(text)
  const count = parseJapaneseNumber(japanese?.[1] ?? '')
  if (japanese === null || count === null) return null
  return count * (japanese[2] === '週間' ? 7 : 1) * (japanese[3] === '前' ? -1 : 1)
}

function byMonths(text: string): number | null {
  if (text === 'next month' || text === '来月') return 1
  if (text === 'last month' || text === '先月') return -1
  const english = /^(?:in (\d{1,3}) months?|(\d{1,3}) months? ago)$/.exec(text)
  if (english !== null) return english[1] === undefined ? -Number(english[2]) : Number(english[1])
  const japanese = /^(\d{1,3})[かヶケカ箇]月(後|前)$/u.exec(text)
  return japanese === null ? null : Number(japanese[1]) * (japanese[2] === '前' ? -1 : 1)
}

/** Null beyond the years the calendar knows. */
function within(find: () => IsoDate): IsoDate | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
