import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { type DocumentKind, documentKinds } from './document.ts'
import { batchSize, refreshDocuments } from './refresh-documents.ts'

/**
 * Which documents, folding and pieces the index was made with. Raise it whenever a change in this folder or in
 * `foldText` gives other documents or pieces: a register made with another version is filed anew when it is opened.
 */
export const searchVersion = 1

const versionKey = 'search-version'

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
} as const satisfies Readonly<Record<DocumentKind, keyof RegisterSchema>>

/** Files everything anew, in one transaction. */
export async function rebuildSearch(db: Kysely<RegisterSchema>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await fileEverything(tx)
    const value = JSON.stringify(searchVersion)
    await tx
      .insertInto('settings')
      .values({ key: versionKey, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
}

/** Whether search was made by this version of the program. */
export async function isSearchCurrent(db: Kysely<RegisterSchema>): Promise<boolean> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', versionKey).executeTakeFirst()
  return row !== undefined && JSON.parse(row.value) === searchVersion
}

/** Empties the tables of search and fills them from the register. */
export async function fileEverything(db: Kysely<RegisterSchema>): Promise<void> {
  await db.deleteFrom('search_documents').execute()
  await sql`insert into search_index (search_index) values ('delete-all')`.execute(db)
  for (const kind of documentKinds) {
    for (let ids = await idsAfter(db, kind, 0); ids.length > 0; ids = await idsAfter(db, kind, ids.at(-1) ?? 0)) {
      await refreshDocuments(db, kind, ids)
    }
  }
}

async function idsAfter(db: Kysely<RegisterSchema>, kind: DocumentKind, id: number): Promise<readonly number[]> {
  const rows = await db.selectFrom(tables[kind]).select('id').where('id', '>', id).orderBy('id').limit(batchSize).execute()
  return rows.map((row) => row.id)
}
