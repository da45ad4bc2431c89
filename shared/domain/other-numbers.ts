import { kanjiNumber, parseJapaneseNumber } from './japanese-number.ts'

const english = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Digits that are read with what stands beside them: 第3次, 5か年. Years and days are read as dates, not here. */
const inDigits = /(?<=第)\d{1,3}|(?<!\d)\d{1,3}(?=か[年月国所条村町店]|[次回期])/gu
const inKanji =
  /(?<=第)[一二三四五六七八九十百]+|(?<![一二三四五六七八九十百千])[一二三四五六七八九十百]+(?=か[年月国所条村町店]|[次回期])/gu
const beforeYear = /(?<![\w-])\d{1,2}(?=-years?\b)/gu

/**
 * Folded terms with their numbers written the other way, as plans are called in either: 5か年 and 五か年, 第3次 and 第三次, 5-year and
 * five-year. The terms themselves where no number has another way.
 */
export function withOtherNumbers(terms: readonly string[]): readonly string[] {
  return terms.map((term, at) => {
    if (/^\d{1,2}$/.test(term) && /^years?$/.test(terms[at + 1] ?? '')) return wordOf(term)
    const digitsTurned = term.replace(inDigits, (digits) => kanjiNumber(Number(digits))).replace(beforeYear, wordOf)
    if (digitsTurned !== term) return digitsTurned
    return term.replace(inKanji, (kanji) => String(parseJapaneseNumber(kanji) ?? kanji))
  })
}

const wordOf = (digits: string): string => english[Number(digits)] || digits
