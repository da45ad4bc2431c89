import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { type DocumentKind, documentKinds } from './document.ts'
import { indexAll } from './index-documents.ts'
import { batchSize, refreshDocuments } from './refresh-documents.ts'
import { createSearchTables } from './search-tables.ts'

/**
 * The documents and pieces this program files. Raise it whenever a change in this folder or in `foldText` gives others: a
 * register filed by another version is filed anew when it is opened.
 */
export const searchVersion = 3

const tables = {
  body: 'bodies',
  meeting: 'meetings',
  'agenda-item': 'agenda_items',
  plan: 'plans',
  'plan-item': 'plan_items',
  post: 'posts',
  person: 'persons',
  organization: 'organizations',
  measure: 'measures',
  indicator: 'indicators',
  attachment: 'attachments',
} as const satisfies Readonly<Record<DocumentKind, keyof RegisterSchema>>

/** Files everything anew unless this version of the program has filed it. */
export async function ensureSearch(db: Kysely<RegisterSchema>): Promise<void> {
  if (!(await isFiled(db))) await rebuildSearch(db)
}

/** The same for a register that may only be read: what has to be filed anew is filed beside it, for this connection. */
export async function ensureSearchBeside(db: Kysely<RegisterSchema>): Promise<void> {
  if (await isFiled(db)) return
  await createSearchTables(db, 'temp')
  await takeFilesAlong(db)
  await rebuildSearch(db)
}

/** Files everything anew, in one transaction; for whoever wrote rows without `commit`. */
export async function rebuildSearch(db: Kysely<RegisterSchema>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('search_state').execute()
    await tx.deleteFrom('search_documents').execute()
    await tx.deleteFrom('search_words').execute()
    await sql`insert into search_index (search_index) values ('delete-all')`.execute(tx)
    for (const kind of documentKinds) {
      for (let ids = await idsAfter(tx, kind, 0); ids.length > 0; ids = await idsAfter(tx, kind, ids.at(-1) ?? 0)) {
        await refreshDocuments(tx, kind, ids)
      }
    }
    await indexAll(tx)
    // One segment: every search looks for each of its pieces in every segment.
    await sql`insert into search_index (search_index) values ('optimize')`.execute(tx)
    await tx.insertInto('search_state').values({ id: 1, version: searchVersion }).execute()
  })
}

/** What was read of attached files stays true whichever version filed the documents. */
async function takeFilesAlong(db: Kysely<RegisterSchema>): Promise<void> {
  const { rows } = await sql`select 1 from main.sqlite_schema where name = 'search_files'`.execute(db)
  if (rows.length > 0) await sql`insert into temp.search_files select * from main.search_files`.execute(db)
}

async function isFiled(db: Kysely<RegisterSchema>): Promise<boolean> {
  const state = await db.selectFrom('search_state').select('version').executeTakeFirst()
  return state?.version === searchVersion
}

async function idsAfter(db: Kysely<RegisterSchema>, kind: DocumentKind, id: number): Promise<readonly number[]> {
  const rows = await db.selectFrom(tables[kind]).select('id').where('id', '>', id).orderBy('id').limit(batchSize).execute()
  return rows.map((row) => row.id)
}
