import { type Kysely, type RawBuilder, sql } from 'kysely'
import { firstDay, type PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { RegisterSchema } from '../schema.ts'
import { idsOfKind } from './document-id.ts'
import { type DocumentKind, documentKinds } from './document.ts'
import { matchOf, parseSearch, type Reading, termsToCheck } from './parse-search.ts'

export interface FoundDocument {
  readonly kind: DocumentKind
  readonly subjectId: number
  readonly on: PartialDate | null
  readonly title: Bilingual
}

export interface Found {
  /** By kind; newest first within a kind, on one day in the order of entry, what has no date last. */
  readonly documents: readonly FoundDocument[]
  readonly more: boolean
}

/**
 * The things whose texts hold every term of what was typed, at most `limit`, shared fairly among the kinds. One or two
 * Latin letters or digits match where a word begins, every other term anywhere. Any text is taken; an empty one finds nothing.
 * When a kind has more than `limit`, the line is drawn by day; which of that last day's things are left out is not said.
 */
export async function findDocuments(db: Kysely<RegisterSchema>, typed: string, limit: number): Promise<Found> {
  const readings = parseSearch(typed)
  if (readings.length === 0) return { documents: [], more: false }
  const match = matchOf(readings)
  const check = checkOf(readings)
  const byKind: (readonly FoundDocument[])[] = []
  for (const kind of documentKinds) byKind.push(await findOfKind(db, kind, match, check, limit + 1))

  const shares = fairShares(
    byKind.map((documents) => documents.length),
    limit,
  )
  return {
    documents: byKind.flatMap((documents, at) => documents.slice(0, shares[at])),
    more: byKind.some((documents, at) => documents.length > (shares[at] ?? 0)),
  }
}

async function findOfKind(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  match: string,
  check: RawBuilder<unknown>,
  limit: number,
): Promise<readonly FoundDocument[]> {
  const { from, before } = idsOfKind(kind)
  // The index gives rows in the order of their ids, so the newest come first and nothing beyond the limit is read.
  const { rows } = await sql<{
    subject_id: number
    on_date: PartialDate | null
    title_en: string | null
    title_ja: string | null
  }>`
    select d.subject_id, d.on_date, d.title_en, d.title_ja
    from search_index s cross join search_documents d on d.id = s.rowid
    where search_index match ${match} and s.rowid >= ${from} and s.rowid < ${before} and ${check}
    order by s.rowid desc limit ${limit}`.execute(db)
  return rows
    .map((row) => ({ kind, subjectId: row.subject_id, on: row.on_date, title: { en: row.title_en, ja: row.title_ja } }))
    .toSorted((a, b) => compare(dayOf(b), dayOf(a)) || a.subjectId - b.subjectId)
}

/** The pieces of a text may stand in it in another order; the terms themselves decide. */
function checkOf(readings: readonly Reading[]): RawBuilder<unknown> {
  const all = (terms: Reading) =>
    sql`(${sql.join([sql`1`, ...termsToCheck(terms).map((term) => sql`instr(d.folded, ${term})`)], sql` and `)})`
  return sql`(${sql.join(readings.map(all), sql` or `)})`
}

/** Shares out places one by one in turn, to each no more than it can use. */
export function fairShares(wanted: readonly number[], places: number): readonly number[] {
  const shares = wanted.map(() => 0)
  let left = places
  for (let round = 1; left > 0 && shares.some((share, at) => share < (wanted[at] ?? 0)); round++) {
    for (const [at, want] of wanted.entries()) {
      if (left === 0 || want < round) continue
      shares[at] = round
      left--
    }
  }
  return shares
}

const dayOf = (document: FoundDocument) => (document.on === null ? '' : firstDay(document.on))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
