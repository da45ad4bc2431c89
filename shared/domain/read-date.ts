import type { Weekday } from './calendar.ts'
import { englishMonths, englishWeekdays } from './english-calendar.ts'
import { type Era, eras } from './era.ts'
import { parseJapaneseNumber } from './japanese-number.ts'

/** The numbers of a typed date, as they stand: nothing here says that there is such a day. */
export interface DateReading {
  readonly era: Era | null
  /** Of the era when there is one, else western; null when the date has no year. */
  readonly year: number | null
  /** The western year written behind an era year: 平成17年(2005年). */
  readonly westernYear: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: Weekday | null
}

export type ReadingProblem =
  | 'empty'
  | 'unreadable'
  /** Two or six digits that can be read more than one way: 10/6, 050610. */
  | 'ambiguous'
  /** 10/6/05: two digits of a year say neither the century nor the era. */
  | 'two-digit-year'

/** Reads what was typed into numbers, trying each form in which the office writes a date. */
export function readDate(typed: string): DateReading | ReadingProblem {
  const text = normalise(typed)
  if (text === '') return 'empty'
  if (text.length > 60) return 'unreadable'
  const [rest, weekday] = withoutWeekday(text)
  const reading = readDigits(rest) ?? readSeparated(rest) ?? readKanji(rest) ?? readEnglish(rest) ?? 'unreadable'
  return typeof reading === 'string' ? reading : { ...reading, weekday }
}

type Reading = Omit<DateReading, 'weekday'> | ReadingProblem | null

const kanjiNumber = '[〇零一二三四五六七八九十百千]+'
const number = `(\\d{1,4}|${kanjiNumber})`
const era = '(明治?|大正?|昭和?|平成?|令和?|meiji|taisho|showa|heisei|reiwa|[mtshr])'
const separated = new RegExp(`^(?:${era}\\.? ?)?(元|\\d{1,4})(?:([-/.])(\\d{1,4}))?(?:\\3(\\d{1,4}))?$`)
const inKanji = new RegExp(
  `^(?:西暦|${era})?(元|${number.slice(1, -1)})年(?:\\((\\d{4})年?\\))?(?:${number}月(?:${number}日)?)?$`,
)
const monthAndDay = new RegExp(`^${number}月${number}日$`)

/** Half width, lower case, one kind of dash, no stray spaces: none at all in Japanese. */
function normalise(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−ー]/g, '-')
    .replace(/[・。]/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
  return /[年月日元]/.test(text) ? text.replaceAll(' ', '') : text.replace(/ ?([-/.]) ?(?=\d)/g, '$1')
}

function withoutWeekday(text: string): readonly [rest: string, weekday: Weekday | null] {
  const japanese = /^(.+?)(?:\(([日月火水木金土])(?:曜日?)?\)|([日月火水木金土])曜日?)$/.exec(text)
  if (japanese?.[1] !== undefined) {
    return [japanese[1].trim(), weekdayAt('日月火水木金土'.indexOf(japanese[2] ?? japanese[3] ?? ''))]
  }
  const english = /^([a-z]{3,9})\.?(?:, ?| )(.+)$/.exec(text)
  if (english?.[1] !== undefined && english[2] !== undefined) {
    const weekday = weekdayAt(indexOfName(englishWeekdays, english[1]))
    if (weekday !== null) return [english[2], weekday]
  }
  const atEnd = /^(.+?),? ?\(?\b([a-z]{3,9})\)?$/.exec(text)
  if (atEnd?.[1] !== undefined && atEnd[2] !== undefined) {
    const weekday = weekdayAt(indexOfName(englishWeekdays, atEnd[2]))
    if (weekday !== null) return [atEnd[1], weekday]
  }
  return [text, null]
}

/** 20050610, 2005. */
function readDigits(text: string): Reading {
  if (!/^\d+$/.test(text)) return null
  switch (text.length) {
    case 8:
      return western(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
    case 4:
      return western(Number(text), null, null)
    case 6:
      return 'ambiguous'
    default:
      return 'unreadable'
  }
}

/** 2005-06-10, 2005/6, 10.6.2005, 4/1997; with an era H17.6.10, h17/6, 平成17.6.10, R元.5.1, H9. */
function readSeparated(text: string): Reading {
  const match = separated.exec(text)
  const [, eraName, first = '', , second, third] = match ?? []
  if (match === null) return null
  if (eraName !== undefined) {
    if ([first, second, third].some((part) => part !== undefined && part.length > 3)) return 'unreadable'
    return inEra(eraName, first, null, numberOrNull(second), numberOrNull(third))
  }
  const digits = [first, second, third].filter((part) => part !== undefined)
  const shape = digits.map((part) => (part.length === 4 ? 'Y' : part.length <= 2 ? 'n' : '?')).join('')
  const [a = 0, b = 0, c = 0] = digits.map(Number)
  if (first === '元') return 'unreadable'
  switch (shape) {
    case 'Ynn':
      return western(a, b, c)
    case 'nnY':
      return western(c, b, a)
    case 'Yn':
      return western(a, b, null)
    case 'nY':
      return western(b, a, null)
    case 'nnn':
      return 'two-digit-year'
    case 'nn':
      return 'ambiguous'
    default:
      return 'unreadable'
  }
}

/** 平成17年6月10日, 平成元年, 平成17年(2005年)6月10日, 2005年6月, 二〇〇五年六月十日, 6月10日. */
function readKanji(text: string): Reading {
  const withoutYear = monthAndDay.exec(text)
  if (withoutYear !== null) return western(null, numberOrNull(withoutYear[1]), numberOrNull(withoutYear[2]))
  const match = inKanji.exec(text)
  if (match === null) return null
  const [, eraName, first = '', stated, month, day] = match
  if (eraName !== undefined) return inEra(eraName, first, numberOrNull(stated), numberOrNull(month), numberOrNull(day))
  const year = parseJapaneseNumber(first)
  if (year === null || stated !== undefined) return 'unreadable'
  return year < 100 ? 'two-digit-year' : western(year, numberOrNull(month), numberOrNull(day))
}

/** 10 June 2005, 10th of June, 2005, 10-Jun-2005, June 10, 2005, Sept. 5, 2003, April 1997, 10 June. */
function readEnglish(text: string): Reading {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/.]?(?:of )?([a-z]+)\.?(?:(?:, ?|[ \-/.])(\d{4}|\d{2}))?$/.exec(text)
  const monthFirst = /^([a-z]+)\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?| )(\d{4}|\d{2}))?$/.exec(text)
  const monthOnly = /^([a-z]+)\.?,?[ \-/]?(\d{4})$/.exec(text)
  const [name, day, year] =
    dayFirst !== null
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : monthFirst !== null
        ? [monthFirst[1], monthFirst[2], monthFirst[3]]
        : [monthOnly?.[1], undefined, monthOnly?.[2]]
  const month = name === 'sept' ? 9 : indexOfName(englishMonths, name ?? '') + 1
  if (month === 0) return null
  if (year?.length === 2) return 'two-digit-year'
  return western(numberOrNull(year), month, numberOrNull(day))
}

const western = (year: number | null, month: number | null, day: number | null): Reading => ({
  era: null,
  year,
  westernYear: null,
  month,
  day,
})

function inEra(name: string, year: string, westernYear: number | null, month: number | null, day: number | null): Reading {
  const found = eras.find(
    (entry) => entry.ja.startsWith(name) || [entry.en, entry.letter].some((en) => en.toLowerCase() === name),
  )
  const yearInEra = year === '元' ? 1 : parseJapaneseNumber(year)
  return found === undefined || yearInEra === null ? 'unreadable' : { era: found, year: yearInEra, westernYear, month, day }
}

/** The place of a name written in full or by its first three letters; -1 when it is none of them. */
function indexOfName(names: readonly string[], text: string): number {
  return names.findIndex((name) => text === name.toLowerCase() || text === name.slice(0, 3).toLowerCase())
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[]
const weekdayAt = (index: number) => weekdays[index] ?? null
/** Null for what is not there; a kanji number that is none (十十) becomes 0, which no month or day is. */
const numberOrNull = (text: string | undefined) => (text === undefined ? null : (parseJapaneseNumber(text) ?? 0))
