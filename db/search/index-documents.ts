import { type Kysely, sql } from 'kysely'
import { breathe } from '../breathe.ts'
import type { RegisterSchema } from '../schema.ts'
import type { DocumentKind } from './document.ts'
import { inPieces } from '../in-pieces.ts'
import { documentGrams } from './grams.ts'
import { inList } from '../in-list.ts'
import { insertMany } from '../insert-many.ts'
import { keepWords } from './near-search.ts'
import { batchSize, type FiledDocument, type Refreshed } from './refresh-documents.ts'

type Database = Kysely<RegisterSchema>

/**
 * Tells the index which documents went, came and changed. In the order of their ids: the index closes a segment whenever it is given an
 * id below the last one, and many small segments make every search slow.
 */
export async function indexDocuments(db: Database, { removed, filed }: Refreshed): Promise<void> {
  const gone = removed.toSorted((a, b) => a - b)
  for await (const ids of inPieces(gone, batchSize)) await sql`delete from search_index where rowid in ${inList(ids)}`.execute(db)
  const inOrder = filed.toSorted((a, b) => a.id - b.id)
  for await (const documents of inPieces(inOrder, batchSize)) await enter(db, documents)
}

/** Tells an index that holds nothing of all documents there are. */
export async function indexAll(db: Database): Promise<void> {
  for (let after = 0; ; await breathe()) {
    const page = db.selectFrom('search_documents').select(['id', 'kind', 'folded']).where('id', '>', after)
    const documents = await page.orderBy('id').limit(batchSize).execute()
    await enter(
      db,
      documents.map((document) => ({ ...document, kind: document.kind as DocumentKind, before: '' })),
    )
    after = documents.at(-1)?.id ?? after
    if (documents.length < batchSize) return
  }
}

/** Each in the place of what stood under its id before. */
async function enter(
  db: Database,
  documents: readonly Pick<FiledDocument, 'id' | 'kind' | 'folded' | 'before'>[],
): Promise<void> {
  const rows = documents.map(({ id, kind, folded }) => [id, documentGrams(kind, folded)])
  await insertMany(db, 'insert or replace into search_index (rowid, grams)', rows)
  await keepWords(db, documents)
}
