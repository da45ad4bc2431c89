import { kanjiNumber, parseJapaneseNumber } from './japanese-number.ts'

/** What counts in a printed number: １, 1, ①, ア, ｱ, a, A, i, I, Ⅰ, 一, or a mark that does not count (・, -). */
export type Counter =
  | 'arabic'
  | 'wide'
  | 'circled'
  | 'kana'
  | 'lower'
  | 'upper'
  | 'roman'
  | 'upper-roman'
  | 'wide-roman'
  | 'kanji'
  | 'mark'

/** A printed number taken apart: 第2章 is lead 第, counter arabic, value 2, tail 章; 1.2 is lead "1.", value 2. */
export interface ReadNumber {
  readonly lead: string
  readonly counter: Counter
  /** From 1; of a mark 0. */
  readonly value: number
  readonly tail: string
}

const kanaOrder = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const circledOrder = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const wideRomanOrder = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'
const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]
const wideDigits = '０１２３４５６７８９'

/** Marks that stand before an item and do not count. */
export const itemMarks = '・･○●◯◎◆◇■□▪▫◦•‣*＊§-–—−'

const counters: readonly (readonly [Counter, string])[] = [
  ['arabic', '[0-9]{1,4}'],
  ['wide', '[０-９]{1,4}'],
  ['circled', `[${circledOrder}]`],
  ['kana', '[ア-ン]'],
  ['wide-roman', `[${wideRomanOrder}]`],
  ['roman', '[ivx]{1,5}'],
  ['upper-roman', '[IVX]{1,5}'],
  ['lower', '[a-z]'],
  ['upper', '[A-Z]'],
  ['kanji', '[一二三四五六七八九十百]{1,4}'],
]
const wordBefore = '(?:[^\\s0-9０-９]{0,12}[^\\s0-9０-９]\\s?|(?:[0-9０-９]{1,4}[.．\\-－])+)??'
const shapes = counters.map(
  ([counter, pattern]) => [counter, new RegExp(`^(${wordBefore})(${pattern})([)）\\]章節部編款項目条.．]?)$`, 'u')] as const,
)

/** Every way a printed number can be read ("i" counts as roman 1 and as the ninth letter); empty when it is none. */
export function readNumbers(label: string): readonly ReadNumber[] {
  const text = label.trim()
  if (text.length > 40) return []
  if (text.length === 1 && itemMarks.includes(text)) return [{ lead: '', counter: 'mark', value: 0, tail: text }]
  return shapes.flatMap(([counter, shape]) => {
    const [, lead = '', counted = '', tail = ''] = shape.exec(text) ?? []
    const value = counted === '' ? 0 : valueOf(counter, counted)
    // A letter behind letters is the end of a word, not a number: "Goal A" counts, "Goa" does not.
    const isWord = /^[a-z]$/i.test(counted) && /\p{L}$/u.test(lead)
    return value > 0 && !isWord ? [{ lead, counter, value, tail }] : []
  })
}

/** As it is printed; null beyond what its signs can count (ン, ㊿, Ⅻ, z). */
export function writeNumber({ lead, counter, value, tail }: ReadNumber): string | null {
  if (counter === 'mark') return tail
  const counted = signOf(counter, value)
  return counted === null ? null : `${lead}${counted}${tail}`
}

/** Numbers that belong to one sequence share this. */
export function sequenceOf({ lead, counter, tail }: ReadNumber): string {
  return counter === 'mark'
    ? `mark ${tail}`
    : `${lead.normalize('NFKC')}|${counter === 'wide' ? 'arabic' : counter}|${tail.normalize('NFKC')}`
}

/** The number after those already given to siblings, in their own form; null when they have none that counts on. */
export function nextNumber(labels: readonly (string | null)[]): string | null {
  const given = labels.filter((label) => label !== null && label.trim() !== '')
  const last = given.at(-1)
  if (last === undefined || last === null) return null
  const before = given.at(-2)
  const readings = readNumbers(last)
  const earlier = before === undefined || before === null ? [] : readNumbers(before)
  const continued = readings.find((one) =>
    earlier.some((other) => sequenceOf(other) === sequenceOf(one) && other.value === one.value - 1),
  )
  const chosen = continued ?? readings[0]
  return chosen === undefined ? null : writeNumber({ ...chosen, value: chosen.counter === 'mark' ? 0 : chosen.value + 1 })
}

/** The first of the sequence a number belongs to: (1) for (4), １ for ３, 2.1 for 2.7. */
export function firstOfSequence(label: string): string | null {
  const [read] = readNumbers(label)
  return read === undefined ? null : writeNumber({ ...read, value: read.counter === 'mark' ? 0 : 1 })
}

export const numberTraditions = ['japanese', 'western'] as const
export type NumberTradition = (typeof numberTraditions)[number]

const japaneseLevels: readonly string[] = ['１', '(1)', 'ア', '・']

/** The first number of a level where nothing shows the plan's own form: １ (1) ア ・, or 1 1.1 (a) - by level from the top. */
export function usualNumber(tradition: NumberTradition, depth: number, parentLabel: string | null): string {
  if (tradition === 'japanese') return japaneseLevels[Math.min(depth, japaneseLevels.length - 1)] ?? '・'
  if (depth === 0) return '1'
  if (depth === 1) return `${/^\d+(?:\.\d+)*$/.test(parentLabel ?? '') ? parentLabel : '1'}.1`
  return depth === 2 ? '(a)' : '-'
}

function valueOf(counter: Counter, counted: string): number {
  switch (counter) {
    case 'arabic':
      return Number(counted)
    case 'wide':
      return Number(counted.normalize('NFKC'))
    case 'circled':
      return circledOrder.indexOf(counted) + 1
    case 'kana':
      return kanaOrder.indexOf(counted) + 1
    case 'lower':
    case 'upper':
      return counted.toLowerCase().charCodeAt(0) - 96
    case 'roman':
    case 'upper-roman':
      return romans.indexOf(counted.toLowerCase()) + 1
    case 'wide-roman':
      return wideRomanOrder.indexOf(counted) + 1
    case 'kanji':
      return parseJapaneseNumber(counted) ?? 0
    case 'mark':
      return 0
  }
}

function signOf(counter: Exclude<Counter, 'mark'>, value: number): string | null {
  switch (counter) {
    case 'arabic':
      return value > 9999 ? null : String(value)
    case 'wide':
      return value > 9999 ? null : String(value).replaceAll(/\d/g, (digit) => wideDigits.charAt(Number(digit)))
    case 'circled':
      return circledOrder[value - 1] ?? null
    case 'kana':
      return kanaOrder[value - 1] ?? null
    case 'lower':
      return value > 26 ? null : String.fromCharCode(96 + value)
    case 'upper':
      return value > 26 ? null : String.fromCharCode(64 + value)
    case 'roman':
      return romans[value - 1] ?? null
    case 'upper-roman':
      return romans[value - 1]?.toUpperCase() ?? null
    case 'wide-roman':
      return wideRomanOrder[value - 1] ?? null
    case 'kanji':
      return value > 999 ? null : kanjiNumber(value)
  }
}
