/** Why the text of a cell is no figure of the register. */
export const figureProblems = [
  /** Words, a unit, a formula. */
  'not-a-number',
  /** Separators that do not part thousands: 1,23 or 12,34,567. */
  'separators',
  /** 10^15 and beyond, where the register could no longer keep every digit. */
  'too-large',
  /** More than six decimals, or more than fifteen digits in all. */
  'too-precise',
] as const
export type FigureProblem = (typeof figureProblems)[number]

export interface Figure {
  readonly value: number
  /** As written: 13.0 has one. */
  readonly decimals: number
  readonly isPreliminary: boolean
}

/** What a cell says. An empty one says nothing, a dash or dots say that there is no figure; neither is ever a zero. */
export type FigureReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-data' }
  | ({ readonly kind: 'figure' } & Figure)
  | { readonly kind: 'problem'; readonly problem: FigureProblem }

/** Values of an indicator lie between these, both exclusive. */
export const figureLimit = 1e15
export const mostDecimals = 6
const mostDigits = 15

const preliminary = '(?:\\(p\\)|p|\\(速報値?\\)|速報値?|\\(速\\))'
const markAtStart = new RegExp(`^${preliminary}\\s*`, 'i')
const markAtEnd = new RegExp(`\\s*${preliminary}$`, 'i')
/** As statistics offices print it: … not available, - none or not applicable, x withheld. */
const noData = /^(?:\.{2,3}|[-−‐–—―ー]{1,3}|x|n\.?\/?a\.?|不明|該当なし)$/i
const signed = /^([△▲+\-−‐–]?)\s*(.*)$/
const plainNumber = /^(?:\d+(?:\.\d+)?|\.\d+)$/
const groupedNumber = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/

/**
 * A figure as tables print it: full or half width, thousands parted by commas or spaces, △ ▲ or a minus before negatives, and
 * p, (p) or 速報 beside what is preliminary.
 */
export function readFigure(text: string): FigureReading {
  const all = halfWidth(text)
  if (all === '') return { kind: 'empty' }
  const [rest, isPreliminary] = withoutPreliminaryMark(all)
  if (noData.test(rest)) return { kind: 'no-data' }
  const [, sign = '', digits = ''] = signed.exec(rest) ?? []
  if (!plainNumber.test(digits) && !groupedNumber.test(digits)) {
    return problem(/^\d[\d,. ]*$/.test(digits) ? 'separators' : 'not-a-number')
  }
  const [whole = '', fraction = ''] = digits.replaceAll(/[, ]/g, '').split('.')
  const size = Number(`${whole || '0'}.${fraction || '0'}`)
  const telling = fraction.replace(/0+$/, '')
  if (size >= figureLimit) return problem('too-large')
  if (telling.length > mostDecimals || (whole + telling).replace(/^0+/, '').length > mostDigits) return problem('too-precise')
  const value = size === 0 || sign === '' || sign === '+' ? size : 0 - size
  return { kind: 'figure', value, decimals: Math.min(fraction.length, mostDecimals), isPreliminary }
}

/** The figure with as many decimals as it has, and no separators: what `readFigure` and any spreadsheet take. */
export function writeFigure({ value, isPreliminary }: Pick<Figure, 'value' | 'isPreliminary'>): string {
  return `${value.toFixed(decimalsOf(value))}${isPreliminary ? 'p' : ''}`
}

/** How many decimals the value needs, at most six. */
export function decimalsOf(value: number): number {
  const needed = Array.from({ length: mostDecimals }, (_, at) => at).find((count) => Number(value.toFixed(count)) === value)
  return needed ?? mostDecimals
}

/** Half width, one space for many, none at the ends. */
export const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()

/** The text without p, (p) or 速報, and whether it bore one. */
export function withoutPreliminaryMark(text: string): readonly [rest: string, isPreliminary: boolean] {
  const rest = text.replace(markAtStart, '').replace(markAtEnd, '')
  return [rest, rest !== text]
}

const problem = (what: FigureProblem): FigureReading => ({ kind: 'problem', problem: what })
