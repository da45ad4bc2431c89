import type { Database } from './database.ts'

/** A setting of the register, parsed; null when it was never set. */
export async function findSetting(db: Database, key: string): Promise<unknown> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row ? (JSON.parse(row.value) as unknown) : null
}

/** Keeps a setting as JSON. Settings are no part of the history. */
export async function saveSetting(db: Database, key: string, value: unknown): Promise<void> {
  const stored = JSON.stringify(value)
  await db
    .insertInto('settings')
    .values({ key, value: stored })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: stored }))
    .execute()
}
