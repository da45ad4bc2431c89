import { parseJapaneseNumber } from './japanese-number.ts'

const ones = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const teens = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const tens = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** 4 is "Fourth", 21 is "Twenty-first"; from 100 on in digits, "100th". Throws RangeError unless a whole number from 1. */
export function ordinalWord(ordinal: number): string {
  const word = wordBelowHundred(requireOrdinal(ordinal))
  return word === null ? ordinalShort(ordinal) : word.charAt(0).toUpperCase() + word.slice(1)
}

/** 4 is "4th". */
export function ordinalShort(ordinal: number): string {
  const lastTwo = requireOrdinal(ordinal) % 100
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][lastTwo % 10] ?? 'th')
  return `${ordinal}${ending}`
}

/** 4 is 第4回. */
export function ordinalJapanese(ordinal: number): string {
  return `第${requireOrdinal(ordinal)}回`
}

/** Reads "Fourth", "twenty first", "4th", 第4回, 第四回, in full or half width; null when the text is no ordinal from 1. */
export function parseOrdinalWord(text: string): number | null {
  const folded = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s‐-―-]+/g, '-')
  const japanese = /^第-?(.+?)-?回$/.exec(folded)
  if (japanese?.[1] !== undefined) return positive(parseJapaneseNumber(japanese[1]))
  const short = /^([1-9]\d{0,3})(?:st|nd|rd|th)$/.exec(folded)
  if (short?.[1] !== undefined) return ordinalShort(Number(short[1])) === folded ? Number(short[1]) : null
  return wordsBelowHundred.get(folded) ?? null
}

const wordsBelowHundred: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => [wordBelowHundred(index + 1) ?? '', index + 1] as const),
)

function wordBelowHundred(ordinal: number): string | null {
  if (ordinal >= 100) return null
  if (ordinal < 10) return ones[ordinal] ?? null
  if (ordinal < 20) return teens[ordinal - 10] ?? null
  const ten = tens[Math.floor(ordinal / 10)]
  return ordinal % 10 === 0 ? `${ten}ieth` : `${ten}y-${ones[ordinal % 10]}`
}

function requireOrdinal(ordinal: number): number {
  if (!Number.isInteger(ordinal) || ordinal < 1) throw new RangeError(`No ordinal: ${ordinal}`)
  return ordinal
}

const positive = (number: number | null) => (number === null || number < 1 ? null : number)
