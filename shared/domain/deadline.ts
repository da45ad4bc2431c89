import { isIsoDate, isPartialDate, type PartialDate, precisionOf } from './calendar.ts'
import { formatFiscalYear } from './era.ts'
import { fiscalYearEnd, fiscalYearOf } from './fiscal-year.ts'
import { formatDay } from './format-date.ts'
import { type DateProblem, parsePartial } from './parse-date.ts'
import type { Language } from './vocabulary.ts'

export type ReadDeadline =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly problem: DateProblem }

/**
 * A deadline as plans word it: every form `parsePartial` takes, and 平成20年度末, 2008年度, FY2008, end of FY2008, 2008年末, 平成20年3月末,
 * with or without までに, 中に, を目途に, "by". The end of a fiscal year is 31 March (財政法 Art. 11), the end of a year its December.
 */
export function readDeadline(typed: string): ReadDeadline {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/(?:を?(?:目途|目標|めど)に?|(?:まで|中|内)に?|に)$/u, '')
    .replace(/^(?:by|until|in|before)\s+/i, '')
    .replace(/^the\s+/i, '')
    .trim()
  const fiscal =
    /^(?:the )?(?:end of )?(?:the )?(?:fy|fiscal(?: year)?)\s?(\d{4})$/i.exec(text)?.[1] ??
    /^(.+?)年度(?:末|当初)?$/u.exec(text)?.[1]
  if (fiscal !== undefined) return endOfFiscalYear(fiscal)
  const year = /^(?:the )?end of (\d{4})$/i.exec(text)?.[1] ?? /^(.+?)年末$/u.exec(text)?.[1]
  if (year !== undefined) return yearIn(year, (number) => `${number}-12`)
  const month = /^(?:the )?end of ([a-z]+ \d{4})$/i.exec(text)?.[1] ?? /^(.+?月)末$/u.exec(text)?.[1]
  const read = parsePartial(month ?? text)
  return read.ok ? { ok: true, date: read.date } : read
}

/** The day, month or year itself: whoever typed a day finds it again. */
export function formatDeadline(deadline: PartialDate, language: Language): string {
  if (language === 'ja') return formatDay(deadline, 'ja', 'era-long')
  return formatDay(deadline, 'en', precisionOf(deadline) === 'day' ? 'short' : 'long')
}

/** What stands beside a deadline of 31 March, as plans word it: "end of FY2008", 平成20年度末; null for any other. */
export function fiscalYearEnding(deadline: PartialDate, language: Language): string | null {
  if (!isIsoDate(deadline) || !deadline.endsWith('-03-31')) return null
  const year = formatFiscalYear(fiscalYearOf(deadline), language, 'label')
  return language === 'ja' ? `${year}末` : `end of ${year}`
}

/** A deadline found in a text: the words that say it, and the day they mean. */
export interface FoundDeadline {
  readonly words: string
  readonly date: PartialDate
}

/** The first deadline that a sentence names (「平成20年度末までに」, "by the end of FY2008"); null when it names none. */
export function findDeadline(text: string): FoundDeadline | null {
  for (const pattern of [japaneseDeadline, englishDeadline]) {
    const words = pattern.exec(text)?.[0]
    if (words === undefined) continue
    const read = readDeadline(words)
    if (read.ok) return { words: words.trim(), date: read.date }
  }
  return null
}

const digits = '[0-9０-９元一二三四五六七八九十]'
const japaneseDeadline = new RegExp(
  `(?:令和|平成|昭和|[RHSＲＨＳ])?[ 　]?${digits}{1,4}年(?:度末?|末|${digits}{1,3}月(?:末|${digits}{1,3}日)?)?(?:までに?|(?:中|内)に|を?(?:目途|目標|めど)に)`,
  'u',
)
const englishDeadline =
  /\b(?:by|until|before) (?:the )?(?:end of )?(?:the )?(?:(?:FY|fiscal(?: year)?) ?\d{4}|(?:\d{1,2} )?[A-Z][a-z]{2,8} \d{4}|\d{4})\b/i

function endOfFiscalYear(year: string): ReadDeadline {
  return yearIn(year, (number) => (number >= 2999 ? '' : fiscalYearEnd(number)))
}

function yearIn(year: string, dateOf: (year: number) => string): ReadDeadline {
  const read = parsePartial(/^\d{4}$/.test(year) ? year : `${year}年`)
  if (!read.ok) return read
  const date = precisionOf(read.date) === 'year' ? dateOf(Number(read.date)) : ''
  return isPartialDate(date) ? { ok: true, date } : { ok: false, problem: date === '' ? 'out-of-range' : 'unreadable' }
}
