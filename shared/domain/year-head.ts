import { type Era, eras, yearOfEra } from './era.ts'
import { halfWidth, withoutPreliminaryMark } from './figure.ts'
import { parsePartial } from './parse-date.ts'

/** A year at the head of a column or row. */
export interface YearHead {
  readonly year: number
  /** All figures under it are: 平成17年(速報値). */
  readonly isPreliminary: boolean
  /** The era it was written in, for the bare numbers that follow; null: western. */
  readonly era: Era | null
}

const twoCalendars = /^(.+?)\s*[(/]\s*([^()/]+?)\s*\)?(年?)$/
const bareNumber = /^(\d{1,2})年?$/

/**
 * A year as tables head it: 1995, 1995年, FY1995, 平成7年, 平7, H7, 平成17(2005)年; a fiscal year goes by its first. A bare number goes
 * on in the era of the head before it (平成7年, 8, 9 …) and must be later. Null for anything else.
 */
export function readYearHead(text: string, before: YearHead | null = null): YearHead | null {
  const [rest, isPreliminary] = withoutPreliminaryMark(halfWidth(text))
  const wanted = rest.replace(/年度$/, '年').replace(/^(?:fy|cy) ?(?=\d{4})/i, '')
  const known = yearOf(wanted) ?? inTwoCalendars(wanted) ?? goneOn(wanted, before)
  if (known === null) return null
  return { ...known, isPreliminary }
}

type Known = Omit<YearHead, 'isPreliminary'>

function yearOf(text: string): Known | null {
  const parsed = parsePartial(text)
  if (!parsed.ok || parsed.date.length !== 4) return null
  const name = /^\D+/.exec(text.trim())?.[0].toLowerCase() ?? ''
  const era = eras.find((one) => name.startsWith(one.ja.charAt(0)) || name.startsWith(one.letter.toLowerCase()))
  return { year: Number(parsed.date), era: era ?? null }
}

function inTwoCalendars(text: string): Known | null {
  const [, first, second] = twoCalendars.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const [one, other] = [yearOf(first), yearOf(second)]
  if (one === null || other === null || one.year !== other.year) return null
  return { year: one.year, era: one.era ?? other.era }
}

function goneOn(text: string, before: YearHead | null): Known | null {
  const [, number] = bareNumber.exec(text) ?? []
  if (number === undefined || before === null || before.era === null) return null
  const year = yearOfEra(before.era, Number(number))
  return year > before.year ? { year, era: before.era } : null
}
