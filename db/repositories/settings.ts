import { createHash } from 'node:crypto'
import type { Database } from './database.ts'

/** A setting of the register, parsed; null when it was never set. */
export async function findSetting(db: Database, key: string): Promise<unknown> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row ? (JSON.parse(row.value) as unknown) : null
}

/** Stands for all other settings, which no history keeps: a value changed outside the program is found by it. */
const digestKey = 'settings-digest'

/** Keeps a setting as JSON. Settings are no part of the history. */
export async function saveSetting(db: Database, key: string, value: unknown): Promise<void> {
  const stored = JSON.stringify(value)
  const others = (await listSettings(db)).filter((row) => row.key !== key)
  const digest = digestOf([...others, { key, value: stored }])
  // One statement: the digest is never of other settings than those beside it.
  await db
    .insertInto('settings')
    .values([
      { key, value: stored },
      { key: digestKey, value: JSON.stringify(digest) },
    ])
    .onConflict((conflict) => conflict.column('key').doUpdateSet((of) => ({ value: of.ref('excluded.value') })))
    .execute()
}

/** Whether the settings are what the program kept; true for a register of before, which has no digest of them yet. */
export async function areSettingsWhole(db: Database): Promise<boolean> {
  const kept = await findSetting(db, digestKey).catch(() => 'unreadable')
  return kept === null || kept === digestOf(await listSettings(db))
}

/** Lets the digest stand for the settings as they are: for a register of which parts were lost. */
export async function sealSettings(db: Database): Promise<void> {
  await db.deleteFrom('settings').where('key', '=', digestKey).execute()
  const rows = await listSettings(db)
  if (rows.length > 0) {
    await db
      .insertInto('settings')
      .values({ key: digestKey, value: JSON.stringify(digestOf(rows)) })
      .execute()
  }
}

interface SettingRow {
  readonly key: string
  readonly value: string
}

const listSettings = (db: Database): Promise<SettingRow[]> =>
  db.selectFrom('settings').select(['key', 'value']).where('key', '!=', digestKey).execute()

const digestOf = (rows: readonly SettingRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ key, value }) => [key, value])))
    .digest('hex')
