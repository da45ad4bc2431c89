import { type Kysely, sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { AskedWord } from '../../shared/domain/words-alike.ts'
import type { RegisterSchema } from '../schema.ts'
import { type DocumentKind, documentKinds } from './document.ts'
import { findNarrowed, type NarrowedSearch } from './find-narrowed.ts'
import { type Narrowing, unnarrowed } from './narrowing.ts'
import { type FoundRow, newestOf, type Wanted } from './newest-rows.ts'
import { parseSearch } from './parse-search.ts'
import { type Sought, soughtAlike, soughtAsTyped } from './sought.ts'

export interface FoundDocument {
  readonly kind: DocumentKind
  readonly subjectId: number
  readonly on: PartialDate | null
  readonly title: Bilingual
  /** For each word that was looked for, which of its others it was found by; null: as typed. Nothing where none but those typed were looked for. */
  readonly ways: readonly (number | null)[]
}

export interface Found {
  /** By kind; newest first within a kind, on one day in the order of entry, what has no date last. */
  readonly documents: readonly FoundDocument[]
  readonly more: boolean
  /** What is left to look through, to be given back for going on; null: all was looked through that had to be. */
  readonly rest: NarrowedSearch | null
}

/**
 * The things whose texts hold every term of what was typed and that pass the narrowing, at most `limit`, shared fairly among the kinds. One
 * or two Latin letters or digits match where a word begins, every other term anywhere. Any text is taken; an empty one finds what the
 * narrowing leaves, and nothing where there is none. When a kind has more than `limit`, the line is drawn by day; which of that last day's
 * things are left out is not said. A narrowing is held against some thousand things at a time, the newest first: where few of very many pass,
 * an answer has what was found so far and says what is left, and the next one goes on from there (`earlier`).
 */
export async function findDocuments(
  db: Kysely<RegisterSchema>,
  typed: string,
  limit: number,
  narrowing: Narrowing = unnarrowed,
  earlier: NarrowedSearch | null = null,
): Promise<Found> {
  const sought = soughtAsTyped(parseSearch(typed))
  return sought === null && isUnnarrowed(narrowing) ? nothing : findSought(db, sought, limit, narrowing, earlier)
}

/** The things that the typed text does not find, but words that mean the same do; otherwise like `findDocuments`. */
export async function findAlike(
  db: Kysely<RegisterSchema>,
  { typed, asked }: { readonly typed: string; readonly asked: readonly AskedWord[] },
  limit: number,
  narrowing: Narrowing = unnarrowed,
  earlier: NarrowedSearch | null = null,
): Promise<Found> {
  const sought = soughtAlike(typed, asked)
  return sought === null ? nothing : findSought(db, sought, limit, narrowing, earlier)
}

async function findSought(
  db: Kysely<RegisterSchema>,
  sought: Sought | null,
  limit: number,
  narrowing: Narrowing,
  earlier: NarrowedSearch | null,
): Promise<Found> {
  const kinds = documentKinds.filter((kind) => narrowing.conditions.every((condition) => condition.has(kind)))
  if (kinds.length === 0) return nothing
  const wanted = { sought, narrowing, limit: limit + 1 }
  const narrowed = narrowing.conditions.length === 0 ? null : await findNarrowed(db, kinds, wanted, earlier)
  const rows = narrowed === null ? await newestRows(db, kinds, wanted) : kinds.flatMap((kind) => narrowed.rows.get(kind) ?? [])
  const byKind = documentsByKind(kinds, rows)

  const shares = fairShares(
    byKind.map((documents) => documents.length),
    limit,
  )
  return {
    documents: byKind.flatMap((documents, at) => documents.slice(0, shares[at])),
    more: byKind.some((documents, at) => documents.length > (shares[at] ?? 0)),
    rest: narrowed === null || narrowed.rest.size === 0 ? null : narrowed,
  }
}

const nothing: Found = { documents: [], more: false, rest: null }

const isUnnarrowed = ({ conditions, from, to }: Narrowing) => conditions.length === 0 && from === null && to === null

/** The things of one kind whose texts hold every term of what was typed, the newest first, at most `limit`. */
export async function findIdsOfKind(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  typed: string,
  limit: number,
): Promise<readonly number[]> {
  const sought = soughtAsTyped(parseSearch(typed))
  if (sought === null) return []
  const { rows } = await sql<{ subject_id: number }>`
    select d.subject_id from search_index cross join search_documents d on d.id = search_index.rowid
    where search_index match ${sought.match(kind)} and ${sought.check}
    order by search_index.rowid desc limit ${limit}`.execute(db)
  return rows.map((row) => row.subject_id)
}

/** The newest of each kind, in the order of kinds, in one statement. */
async function newestRows(
  db: Kysely<RegisterSchema>,
  kinds: readonly DocumentKind[],
  wanted: Wanted,
): Promise<readonly FoundRow[]> {
  const { rows } = await sql<FoundRow>`${sql.join(
    kinds.map((kind) => newestOf(kind, wanted)),
    sql` union all `,
  )}`.execute(db)
  return rows
}

const documentsByKind = (kinds: readonly DocumentKind[], rows: readonly FoundRow[]): readonly (readonly FoundDocument[])[] =>
  kinds.map((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        kind,
        subjectId: row.subject_id,
        on: row.on_date,
        title: { en: row.title_en, ja: row.title_ja },
        ways: row.ways === null ? [] : row.ways.split(',').map((way) => (way === '-1' ? null : Number(way))),
      }))
      .toSorted((a, b) => compare(b.on ?? '', a.on ?? '') || a.subjectId - b.subjectId),
  )

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
