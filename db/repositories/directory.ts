import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'

/** An organization or post by its key, with every name it ever had. */
export interface DirectoryEntry {
  readonly id: number
  readonly key: string
  readonly names: readonly NameRecord[]
}

export interface DirectoryPost extends DirectoryEntry {
  readonly organizationId: number | null
}

export interface SourceRecord {
  readonly id: number
  readonly key: string
  readonly sha256: string | null
}

/** Every organization, those of the past included. */
export async function listOrganizations(db: Database): Promise<readonly DirectoryEntry[]> {
  const rows = await db.selectFrom('organizations').select(['id', 'key']).orderBy('id').execute()
  const names = await namesOf(
    db,
    'organizations',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, key }) => ({ id, key, names: names.get(id) ?? [] }))
}

/** Every post, those of the past included. */
export async function listPosts(db: Database): Promise<readonly DirectoryPost[]> {
  const rows = await db.selectFrom('posts').select(['id', 'key', 'organization_id']).orderBy('id').execute()
  const names = await namesOf(
    db,
    'posts',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, key, organization_id }) => ({ id, key, organizationId: organization_id, names: names.get(id) ?? [] }))
}

/** Every source, with the SHA-256 of the file it was taken from where that is known. */
export async function listSources(db: Database): Promise<readonly SourceRecord[]> {
  return db.selectFrom('sources').select(['id', 'key', 'sha256']).orderBy('id').execute()
}

/** The last places in the office's order of bodies, of organizations and of posts; 0 where there are none. */
export async function lastPlaces(
  db: Database,
): Promise<{ readonly body: number; readonly organization: number; readonly post: number }> {
  const body = await db
    .selectFrom('bodies')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirst()
  const organization = await db
    .selectFrom('organizations')
    .select((of) => of.fn.max('protocol_order').as('last'))
    .executeTakeFirst()
  const post = await db
    .selectFrom('posts')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirst()
  return { body: body?.last ?? 0, organization: organization?.last ?? 0, post: post?.last ?? 0 }
}
