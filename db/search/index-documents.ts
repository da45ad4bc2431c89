import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import type { DocumentKind } from './document.ts'
import { inPieces } from '../in-pieces.ts'
import { documentGrams } from './grams.ts'
import { inList } from '../in-list.ts'
import { keepWords } from './near-search.ts'
import { batchSize, type Refreshed } from './refresh-documents.ts'

/**
 * Tells the index which documents came and went. In the order of their ids: the index closes a segment whenever it is given an
 * id below the last one, and many small segments make every search slow.
 */
export async function indexDocuments(db: Kysely<RegisterSchema>, { removed, inserted }: Refreshed): Promise<void> {
  for await (const ids of inOrder(removed)) await sql`delete from search_index where rowid in ${inList(ids)}`.execute(db)
  for await (const ids of inOrder(inserted)) {
    const documents = await db
      .selectFrom('search_documents')
      .select(['id', 'kind', 'folded'])
      .where('id', 'in', inList(ids))
      .orderBy('id')
      .execute()
    const grams = documents.map((document) => [document.id, documentGrams(document.kind as DocumentKind, document.folded)])
    await sql`insert into search_index (rowid, grams)
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(grams)})`.execute(db)
    await keepWords(
      db,
      documents.map((document) => document.folded),
    )
  }
}

const inOrder = (ids: readonly number[]) =>
  inPieces(
    ids.toSorted((a, b) => a - b),
    batchSize,
  )
