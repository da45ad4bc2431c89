import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { chainHash } from './chain-hash.ts'

/** Changes read at a time. */
const pageSize = 500

/**
 * Gives every command that has no hash yet its hash, in order: for registers and exports made before the history was a chain.
 * Inside a transaction only; history stays append-only for everybody else. `isAnew` gives every command its hash again, for a history of which parts
 * are lost: those before the first loss come out as they were.
 */
export async function sealHistory(tx: Kysely<RegisterSchema>, { isAnew = false } = {}): Promise<void> {
  const { rows: triggers } = await sql<{ sql: string }>`
    select sql from sqlite_schema where type = 'trigger' and name = 'change_sets_stay'`.execute(tx)
  await sql`drop trigger if exists change_sets_stay`.execute(tx)
  let before: string | null = null
  const sets = await tx.selectFrom('change_sets').selectAll().orderBy('id').execute()
  for (const set of sets) {
    if (set.hash === null || isAnew) {
      const hash: string = await hashOf(tx, before, set)
      await tx.updateTable('change_sets').set({ hash }).where('id', '=', set.id).execute()
      before = hash
    } else before = set.hash
  }
  for (const trigger of triggers) await sql.raw(trigger.sql).execute(tx)
}

/** The hash that a command as it stands must have after the one before it. */
export async function hashOf(
  db: Kysely<RegisterSchema>,
  before: string | null,
  set: Parameters<typeof chainHash>[1] & { readonly id: number },
): Promise<string> {
  const hash = chainHash(before, set)
  for (let last = 0; ; ) {
    const changes = await db
      .selectFrom('changes')
      .select(['id', 'table_name', 'row_id', 'before', 'after'])
      .where('change_set_id', '=', set.id)
      .where('id', '>', last)
      .orderBy('id')
      .limit(pageSize)
      .execute()
    hash.add(changes)
    last = changes.at(-1)?.id ?? last
    if (changes.length < pageSize) return hash.end()
  }
}
