import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { type IdRange, idsOf } from './document-id.ts'
import type { DocumentKind, SearchDocument } from './document.ts'
import { inList } from '../in-list.ts'
import { insertMany } from '../insert-many.ts'
import { loadDocuments } from './load-documents.ts'

type Database = Kysely<RegisterSchema>

/** Documents handled at once. */
export const batchSize = 500

interface StoredDocument extends SearchDocument {
  readonly id: number
}

/** A document that was made, or changed in its place. */
export interface FiledDocument extends StoredDocument {
  /** Its folded text until now; empty: it is new. */
  readonly before: string
}

/** What the index must follow. */
export interface Refreshed {
  /** Ids under which nothing stands any more. */
  readonly removed: readonly number[]
  readonly filed: readonly FiledDocument[]
}

/**
 * Makes the documents of these things, at most `batchSize`, what the register now says: made, changed, removed or left alone. The
 * index is not yet told.
 */
export async function refreshDocuments(db: Database, kind: DocumentKind, subjectIds: readonly number[]): Promise<Refreshed> {
  const stored = new Map((await listStored(db, kind, subjectIds)).map((document) => [document.subjectId, document]))
  const documents = await loadDocuments(db, kind, subjectIds)

  const present = new Map(documents.map((document) => [document.subjectId, document]))
  const isCurrent = (old: StoredDocument | undefined, now: SearchDocument | undefined) =>
    old !== undefined && now !== undefined && sameDocument(old, now)
  const outdated = [...stored.values()].filter((old) => !isCurrent(old, present.get(old.subjectId)))
  const changed = documents.filter((now) => !isCurrent(stored.get(now.subjectId), now))

  // Numbered while the outdated ones still hold theirs, so that no new document is given an id that another keeps.
  const filed = await numbered(db, changed, stored)
  const taken = new Set(filed.map(({ id }) => id))
  const removed = outdated.flatMap(({ id }) => (taken.has(id) ? [] : [id]))
  if (removed.length > 0) await db.deleteFrom('search_documents').where('id', 'in', inList(removed)).execute()
  await insertMany(db, `insert into search_documents (${columns.join(', ')})`, filed.map(valuesOf), inTheirPlace)
  return { removed, filed }
}

async function listStored(db: Database, kind: DocumentKind, subjectIds: readonly number[]): Promise<readonly StoredDocument[]> {
  const rows = await db
    .selectFrom('search_documents')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject_id', 'in', inList(subjectIds))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind,
    subjectId: row.subject_id,
    on: row.on_date,
    title: { en: row.title_en, ja: row.title_ja },
    folded: row.folded,
  }))
}

function sameDocument(one: SearchDocument, other: SearchDocument): boolean {
  return one.on === other.on && one.title.en === other.title.en && one.title.ja === other.title.ja && one.folded === other.folded
}

const matter = ['on_date', 'title_en', 'title_ja', 'folded'] as const
const columns = ['id', 'kind', 'subject_id', ...matter] as const
/** An id belongs to one thing: what stands under it already is that thing's document of before. */
const inTheirPlace = `on conflict (id) do update set ${matter.map((column) => `${column} = excluded.${column}`).join(', ')}`

const valuesOf = ({ id, kind, subjectId, on, title, folded }: StoredDocument) =>
  [id, kind, subjectId, on, title.en, title.ja, folded] as const

/** Gives each document its id: the one it has while its date stays, else the next one of its day. */
async function numbered(
  db: Database,
  documents: readonly SearchDocument[],
  stored: ReadonlyMap<number, StoredDocument>,
): Promise<readonly FiledDocument[]> {
  const placed = documents.map((document) => {
    const range = idsOf(document.kind, document.on)
    const old = stored.get(document.subjectId)
    const isInRange = old !== undefined && old.id >= range.from && old.id < range.before
    return { document, range, kept: isInRange ? old.id : null, before: old?.folded ?? '' }
  })
  const fresh = placed.filter((place) => place.kept === null)
  const ranges = fresh.flatMap((place) => [place.range, idsOf(place.document.kind, null)])
  const last = new Map(await listLastIds(db, ranges))

  // A day that is full sends what follows to the things without a date.
  const next = (range: IdRange, document: SearchDocument): number => {
    const id = (last.get(range.from) ?? range.from) + 1
    if (id >= range.before) return next(idsOf(document.kind, null), document)
    last.set(range.from, id)
    return id
  }
  return placed.map(({ document, range, kept, before }) => ({ ...document, before, id: kept ?? next(range, document) }))
}

/** The highest id in use in each range, by the range's first id. */
async function listLastIds(db: Database, ranges: readonly IdRange[]): Promise<readonly (readonly [number, number])[]> {
  if (ranges.length === 0) return []
  const bounds = new Map(ranges.map((range) => [range.from, range.before]))
  const { rows } = await sql<{ start: number; last: number | null }>`
    select value ->> 0 as "start", (select max(id) from search_documents where id >= value ->> 0 and id < value ->> 1) as "last"
    from json_each(${JSON.stringify([...bounds])})`.execute(db)
  return rows.flatMap((row) => (row.last === null ? [] : [[row.start, row.last] as const]))
}
