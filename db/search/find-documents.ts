import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { RegisterSchema } from '../schema.ts'
import { type DocumentKind, documentKinds } from './document.ts'
import { rangeOf } from './document-id.ts'
import { type Narrowing, unnarrowed } from './narrowing.ts'
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
 * The things whose texts hold every term of what was typed and that pass the narrowing, at most `limit`, shared fairly among the kinds. One
 * or two Latin letters or digits match where a word begins, every other term anywhere. Any text is taken; an empty one finds what the
 * narrowing leaves, and nothing where there is none. When a kind has more than `limit`, the line is drawn by day; which of that last day's
 * things are left out is not said.
 */
export async function findDocuments(
  db: Kysely<RegisterSchema>,
  typed: string,
  limit: number,
  narrowing: Narrowing = unnarrowed,
): Promise<Found> {
  const readings = parseSearch(typed)
  if (readings.length === 0 && isUnnarrowed(narrowing)) return nothing
  const kinds = documentKinds.filter((kind) => narrowing.conditions.every((condition) => condition.has(kind)))
  if (kinds.length === 0) return nothing
  const byKind = await findOfEveryKind(db, kinds, { readings, narrowing, limit: limit + 1 })

  const shares = fairShares(
    byKind.map((documents) => documents.length),
    limit,
  )
  return {
    documents: byKind.flatMap((documents, at) => documents.slice(0, shares[at])),
    more: byKind.some((documents, at) => documents.length > (shares[at] ?? 0)),
  }
}

const nothing: Found = { documents: [], more: false }

const isUnnarrowed = ({ conditions, from, to }: Narrowing) => conditions.length === 0 && from === null && to === null

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

interface Wanted {
  readonly readings: readonly Reading[]
  readonly narrowing: Narrowing
  readonly limit: number
}

/** The newest of each kind, in the order of kinds, in one statement. */
async function findOfEveryKind(
  db: Kysely<RegisterSchema>,
  kinds: readonly DocumentKind[],
  wanted: Wanted,
): Promise<readonly (readonly FoundDocument[])[]> {
  const { rows } = await sql<FoundRow>`${sql.join(
    kinds.map((kind) => newestOf(kind, wanted)),
    sql` union all `,
  )}`.execute(db)
  return kinds.map((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ kind, subjectId: row.subject_id, on: row.on_date, title: { en: row.title_en, ja: row.title_ja } }))
      .toSorted((a, b) => compare(b.on ?? '', a.on ?? '') || a.subjectId - b.subjectId),
  )
}

/** Rows come in the order of their ids, so the newest come first and nothing beyond the limit is read. */
function newestOf(kind: DocumentKind, { readings, narrowing, limit }: Wanted): RawBuilder<unknown> {
  const { from, before } = rangeOf(kind, narrowing.from, narrowing.to)
  const conditions = narrowing.conditions.flatMap((condition) => condition.get(kind) ?? [])
  const isWithin = (id: RawBuilder<unknown>) =>
    narrowing.from === null && narrowing.to === null && readings.length > 0 ? [] : [sql`${id} >= ${from}`, sql`${id} < ${before}`]
  if (readings.length === 0) {
    return sql`
    select * from (
      select d.kind, d.subject_id, d.on_date, d.title_en, d.title_ja from search_documents d
      where ${allOf([...isWithin(sql`d.id`), ...conditions])} order by d.id desc limit ${limit})`
  }
  const match = sql`search_index match ${matchOf(kind, readings)}`
  return sql`
    select * from (
      select d.kind, d.subject_id, d.on_date, d.title_en, d.title_ja
      from search_index cross join search_documents d on d.id = search_index.rowid
      where ${allOf([match, ...isWithin(sql`search_index.rowid`), checkOf(readings), ...conditions])}
      order by search_index.rowid desc limit ${limit})`
}

const allOf = (conditions: readonly RawBuilder<unknown>[]) => sql.join(conditions, sql` and `)

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
