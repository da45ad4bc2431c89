import { type RawBuilder, sql } from 'kysely'
import type { AskedWord, OtherWord } from '../../shared/domain/words-alike.ts'
import type { DocumentKind } from './document.ts'
import { matchOf, matchOfWays, parseSearch, type Reading, termsToCheck } from './parse-search.ts'

/** Words as they are asked of the index, and of the text `d.folded` of what the index proposes. */
export interface Sought {
  /** The query of the index for one kind. */
  readonly match: (kind: DocumentKind) => string
  readonly check: RawBuilder<unknown>
  /** Which way each word stands in the text, by number, parted by commas: -1 as typed, else one of its others; null where only what was typed is looked for. */
  readonly ways: RawBuilder<string | null>
}

/** What holds every term of one of the readings; null where there is nothing to look for. */
export function soughtAsTyped(readings: readonly Reading[]): Sought | null {
  if (readings.length === 0) return null
  return { match: (kind) => matchOf(kind, readings), check: checkOf(readings), ways: sql`null` }
}

/** What holds each word as typed or another that means the same, without what the typed text itself finds; null where no word has others. */
export function soughtAlike(typed: string, asked: readonly AskedWord[]): Sought | null {
  if (asked.every(({ others }) => others.length === 0)) return null
  const held = asked.map(({ typed: terms, others }) => sql`(${sql.join([allStand(terms), ...others.map(stands)], sql` or `)})`)
  const besides = sql`not ${checkOf(parseSearch(typed))}`
  return {
    match: (kind) =>
      matchOfWays(
        kind,
        asked.map(({ typed: terms, others }) => [terms, ...others.map(({ term }) => [term])]),
      ),
    check: sql`(${sql.join([...held, besides], sql` and `)})`,
    ways: sql`${sql.join(asked.map(wayOf), sql` || ',' || `)}`,
  }
}

/** The pieces of a text may stand in it in another order; the terms themselves decide. */
export const checkOf = (readings: readonly Reading[]): RawBuilder<unknown> =>
  sql`(${sql.join(readings.map(allStand), sql` or `)})`

const allStand = (terms: Reading): RawBuilder<unknown> =>
  sql`(${sql.join([sql`1`, ...termsToCheck(terms).map((term) => sql`instr(d.folded, ${term})`)], sql` and `)})`

/** Lines of a text are parted by a line feed, which is no letter either. */
const stands = ({ term, beginsWord }: OtherWord): RawBuilder<unknown> =>
  beginsWord
    ? sql`(instr(d.folded, ${term}) and (d.folded glob ${`${term}*`} or d.folded glob ${`*[^a-z0-9]${term}*`}))`
    : sql`instr(d.folded, ${term})`

const wayOf = ({ typed, others }: AskedWord): RawBuilder<unknown> =>
  others.length === 0
    ? sql`'-1'`
    : sql`case when ${allStand(typed)} then '-1' ${sql.join(
        others.map((other, at) => sql`when ${stands(other)} then ${String(at)}`),
        sql` `,
      )} else '-1' end`
