import { firstYear, lastDay, lastYear, partialDate } from './calendar.ts'
import { eraOf, eras, eraYear, yearOfEra } from './era.ts'
import { kanjiNumber, parseJapaneseNumber } from './japanese-number.ts'
import type { Language } from './vocabulary.ts'

/** A fiscal year as it is written in a title, and how another is written in its place, in the same form. */
export interface FiscalYearMention {
  readonly start: number
  readonly end: number
  readonly fiscalYear: number
  readonly rewrite: (fiscalYear: number) => string
}

/**
 * The fiscal years a title speaks of, in order: Fiscal 1997, fiscal year 1997, FY1997; in Japanese also 平成9年度, 平成九年度, H9年度,
 * 1997年度, in full or half width, 平成31年度 as well as 令和元年度.
 */
export function fiscalYearMentions(title: string, language: Language): readonly FiscalYearMention[] {
  const found = language === 'en' ? [english] : [english, western, inEra]
  return found
    .flatMap((form) => [...title.matchAll(form.pattern)].flatMap((match) => form.read(match) ?? []))
    .filter(({ fiscalYear }) => fiscalYear >= firstYear && fiscalYear < lastYear)
    .toSorted((a, b) => a.start - b.start)
}

/** The fiscal year a title speaks of, in either language; null when it names none, or more than one. */
export function fiscalYearInTitle(title: string): number | null {
  const [first, ...others] = fiscalYearMentions(title, 'ja')
  return first !== undefined && others.every((other) => other.fiscalYear === first.fiscalYear) ? first.fiscalYear : null
}

/** The title for another fiscal year: every mention of `from` becomes `to`, in the form it was written in; the rest stays. */
export function rollFiscalYear(title: string, language: Language, from: number, to: number): string {
  return fiscalYearMentions(title, language)
    .filter((mention) => mention.fiscalYear === from)
    .toReversed()
    .reduce((text, { start, end, rewrite }) => text.slice(0, start) + rewrite(to) + text.slice(end), title)
}

/** The title with every fiscal year in it moved by so many years, each in the form it was written in; the rest stays. */
export function shiftFiscalYears(title: string, language: Language, by: number): string {
  return fiscalYearMentions(title, language)
    .filter(({ fiscalYear }) => fiscalYear + by >= firstYear && fiscalYear + by < lastYear)
    .toReversed()
    .reduce(
      (text, { start, end, fiscalYear, rewrite }) => text.slice(0, start) + rewrite(fiscalYear + by) + text.slice(end),
      title,
    )
}

/** The title with its fiscal years left out: what is the same from year to year. */
export function withoutFiscalYears(title: string, language: Language): string {
  return fiscalYearMentions(title, language)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}#${text.slice(end)}`, title)
}

/** The fiscal year of a text that is nothing else: FY2005, fiscal 2005, 平成17年度, 平成31年度 (2019), 2005年度, 2005; else null. */
export function parseFiscalYear(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  if (/^\d{4}$/.test(text)) return Number(text) >= firstYear && Number(text) < lastYear ? Number(text) : null
  const [mention] = fiscalYearMentions(text, 'ja')
  return mention?.start === 0 && /^(?: ?年度)?$/.test(text.slice(mention.end)) ? mention.fiscalYear : null
}

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => FiscalYearMention | null
}

const english: Form = {
  pattern: /\b(FY ?|fiscal(?: year)? )(\d{4})(?!\d)/gi,
  read: (match) => {
    const [all, words = '', year = ''] = match
    return { start: match.index, end: match.index + all.length, fiscalYear: Number(year), rewrite: (to) => words + String(to) }
  },
}

const western: Form = {
  pattern: /(?<![0-9０-９])([0-9]{4}|[０-９]{4})(?=年度)/g,
  read: (match) => {
    const [year] = match
    const width = writingOf(year)
    const fiscalYear = Number(year.normalize('NFKC'))
    return { start: match.index, end: match.index + year.length, fiscalYear, rewrite: (to) => written(to, width) }
  },
}

const inEra: Form = {
  pattern:
    /(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHRmtshr])([ 　]*)(元|[0-9]{1,3}|[０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?=[ 　]*年度)/g,
  read: (match) => {
    const [all, name = '', space = '', year = ''] = match
    const era = eras.find((entry) => entry.ja === name || entry.letter === name.toUpperCase())
    const number = year === '元' ? 1 : parseJapaneseNumber(year.normalize('NFKC'))
    if (era === undefined || number === null || number < 1) return null
    const rewrite = (to: number) => {
      const named = eraOf(lastDay(partialDate(String(to)))) ?? era
      const isLetter = name.length === 1
      const sameCase = name === name.toLowerCase() ? named.letter.toLowerCase() : named.letter
      const first = eraYear(named, to) === 1 && !isLetter
      return (isLetter ? sameCase : named.ja) + space + (first ? '元' : written(eraYear(named, to), writingOf(year)))
    }
    return { start: match.index, end: match.index + all.length, fiscalYear: yearOfEra(era, number), rewrite }
  },
}

type Writing = 'half-width' | 'full-width' | 'kanji'

/** 元 says nothing about the other numbers: they come in half width. */
function writingOf(number: string): Writing {
  if (/[０-９]/.test(number)) return 'full-width'
  return /[一二三四五六七八九十百]/.test(number) ? 'kanji' : 'half-width'
}

function written(number: number, writing: Writing): string {
  switch (writing) {
    case 'half-width':
      return String(number)
    case 'full-width':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'kanji':
      return kanjiNumber(number)
  }
}
