/** The two traditions of numbering on paper: 1, 1.1, 1.1.1 and １, （１）, ①, ア, （ア）. */
export type NumberingTradition = 'decimal' | 'japanese'

const circledRuns = [
  { from: 1, to: 20, at: 0x24_60 },
  { from: 21, to: 35, at: 0x32_51 },
  { from: 36, to: 50, at: 0x32_b1 },
] as const
const kana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'

/**
 * The number of a line from its place among its siblings and theirs (`path`, counted from 1, outermost first). Japanese
 * numbers name the last place only, in the order of official documents (公用文): １, （１）, ①, ア, （ア）, then figures.
 * Throws RangeError for an empty path.
 */
export function numberOf(path: readonly number[], tradition: NumberingTradition): string {
  const place = path.at(-1)
  if (place === undefined) throw new RangeError('A line without a place has no number')
  if (tradition === 'decimal') return path.join('.')
  switch (path.length) {
    case 1:
      return figures(String(place))
    case 2:
      return bracketed(String(place))
    case 3:
      return circled(place)
    case 4:
      return kana.charAt(place - 1) || String(place)
    case 5:
      return bracketed(kana.charAt(place - 1) || String(place))
    default:
      return path.slice(5).join('.')
  }
}

/**
 * A number stored with a line, as this paper prints it. Plain figures ("3", "3-2") are dressed for their depth (0 outermost);
 * anything else was written by a human and prints as it stands.
 */
export function dressedNumber(stored: string, depth: number, tradition: NumberingTradition): string {
  if (tradition === 'decimal' || !/^\d+(-\d+)*$/.test(stored)) return stored
  if (/^\d+$/.test(stored)) return numberOf([...Array.from({ length: depth }, () => 1), Number(stored)], tradition)
  return depth === 0 ? stored : bracketed(stored)
}

/** One figure alone is set full width, as in official papers; two and more stay narrow. */
export function figures(text: string): string {
  return /^\d$/.test(text) ? String.fromCodePoint(0xff_10 + Number(text)) : text
}

const bracketed = (text: string) => `（${figures(text)}）`

/** ① to ㊿; beyond, brackets. */
function circled(place: number): string {
  const run = circledRuns.find(({ from, to }) => place >= from && place <= to)
  return run === undefined ? bracketed(String(place)) : String.fromCodePoint(run.at + place - run.from)
}
