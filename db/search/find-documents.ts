import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { RegisterSchema } from '../schema.ts'
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
  const byKind = await findOfEveryKind(db, readings, limit + 1)

  const shares = fairShares(
    byKind.map((documents) => documents.length),
    limit,
  )
  return {
    documents: byKind.flatMap((documents, at) => documents.slice(0, shares[at])),
    more: byKind.some((documents, at) => documents.length > (shares[at] ?? 0)),
  }
}

/** The things of one kind whose texts hold every term of what was typed, the newest first, at most `limit`. */
export async function findIdsOfKind(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  typed: string,
  limit: number,
): Promise<readonly number[]> {
  const readings = parseSearch(typed)
  if (readings.length === 0) return []
  const { rows } = await sql<{ subject_id: number }>`
    select d.subject_id from search_index cross join search_documents d on d.id = search_index.rowid
    where search_index match ${matchOf(kind, readings)} and ${checkOf(readings)}
    order by search_index.rowid desc limit ${limit}`.execute(db)
  return rows.map((row) => row.subject_id)
}

interface FoundRow {
  readonly kind: DocumentKind
  readonly subject_id: number
  readonly on_date: PartialDate | null
  readonly title_en: string | null
  readonly title_ja: string | null
}

/** The newest of each kind, in the order of kinds, in one statement. */
async function findOfEveryKind(
  db: Kysely<RegisterSchema>,
  readings: readonly Reading[],
  limit: number,
): Promise<readonly (readonly FoundDocument[])[]> {
  const check = checkOf(readings)
  // The index gives rows in the order of their ids, so the newest come first and nothing beyond the limit is read.
  const newestOf = (kind: DocumentKind) => sql`
    select * from (
      select d.kind, d.subject_id, d.on_date, d.title_en, d.title_ja
      from search_index cross join search_documents d on d.id = search_index.rowid
      where search_index match ${matchOf(kind, readings)} and ${check}
      order by search_index.rowid desc limit ${limit})`
  const { rows } = await sql<FoundRow>`${sql.join(documentKinds.map(newestOf), sql` union all `)}`.execute(db)
  return documentKinds.map((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ kind, subjectId: row.subject_id, on: row.on_date, title: { en: row.title_en, ja: row.title_ja } }))
      .toSorted((a, b) => compare(b.on ?? '', a.on ?? '') || a.subjectId - b.subjectId),
  )
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
