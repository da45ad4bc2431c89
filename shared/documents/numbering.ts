/** The two traditions of numbering on paper: 1, 1.1, 1.1.1 and １, （１）, ①, ア, （ア）. */
export type NumberingTradition = 'decimal' | 'japanese'

const circledRuns = [
  { from: 1, to: 20, at: 0x24_60 },
  { from: 21, to: 35, at: 0x32_51 },
  { from: 36, to: 50, at: 0x32_b1 },
] as const
const kana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'

/**
 * The number of a line from its place among its siblings and theirs (`path`, outermost first: "3", "3-2", "追加1") and how deep
 * it stands on the paper (0 outermost). Japanese numbers name the last place only, in the order of official documents (公用文):
 * １, （１）, ①, ア, （ア）, then figures. Throws RangeError for an empty path.
 */
export function numberLabel(path: readonly string[], depth: number, tradition: NumberingTradition): string {
  const place = path.at(-1)
  if (place === undefined) throw new RangeError('A line without a place has no number')
  if (tradition === 'decimal') return path.join('.')
  const count = /^\d+$/.test(place) ? Number(place) : null
  switch (depth) {
    case 0:
      return figures(place)
    case 1:
      return bracketed(place)
    case 2:
      return count === null ? bracketed(place) : circled(count)
    case 3:
      return count === null ? place : kanaOf(count)
    case 4:
      return bracketed(count === null ? place : kanaOf(count))
    default:
      return place
  }
}

/** The place among siblings that a stored number names, whatever its dress: 2 for "1.2", "(2)", "②"; "3-2" and "追加1" as they are. */
export function placeIn(stored: string): string {
  const bare = stored.normalize('NFKC').replace(/^\(|\)$/g, '')
  return bare.split('.').at(-1) || stored
}

/** One figure alone is set full width, as in official papers; two and more stay narrow. */
export function figures(text: string): string {
  return /^\d$/.test(text) ? String.fromCodePoint(0xff_10 + Number(text)) : text
}

/** A number for a paper in Latin type: （１） is (1); ① stays. */
export function narrowFigures(text: string): string {
  return text.replaceAll(/[（）０-９]/g, (sign) => sign.normalize('NFKC'))
}

const bracketed = (text: string) => `（${figures(text)}）`

const kanaOf = (count: number) => kana.charAt(count - 1) || String(count)

/** ① to ㊿; beyond, brackets. */
function circled(count: number): string {
  const run = circledRuns.find(({ from, to }) => count >= from && count <= to)
  return run === undefined ? bracketed(String(count)) : String.fromCodePoint(run.at + count - run.from)
}
