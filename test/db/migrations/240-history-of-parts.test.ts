import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { migrations } from '../../../db/migrations/migrate.ts'
import { listChangeSets } from '../../../db/repositories/history.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

/** A register as the program before this step made it, with the published record and some changes of parts by hand. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 240)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  const give = (write: Parameters<typeof commit<void>>[2]) => commit(db, note, write)
  await give(async (writer) => {
    for (const name of ['甲野　一', '乙野　二']) {
      const person_id = await writer.insert('persons', { note: null })
      await writer.insert('person_names', { person_id, language: 'ja', name, kind: 'official' })
    }
  })
  await give(
    async (writer) => void (await writer.insert('tenures', { person_id: 1, post_id: 5, from_on: null, nature: 'holder' })),
  )
  await give(
    async (writer) => void (await writer.insert('tenures', { person_id: 2, post_id: 5, from_on: null, nature: 'acting' })),
  )
  await give((writer) => writer.remove('tenures', 2))
  await give((writer) => writer.update('body_names', 1, { note: 'seen' }))
  await give((writer) => writer.update('memberships', 2, { note: 'seen' }))
  await give((writer) => writer.update('bodies', 2, { note: 'seen' }))
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

const owners = { bodies: 'body', organizations: 'organization', posts: 'post', persons: 'person' } as const

it('every row stays as it was, and the history of each thing tells the commands that touched it or its parts, by an index', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const { db } = register
  expect(knownBefore(await everyRow(db), rows)).toEqual(rows)

  const changes = await db.selectFrom('changes').selectAll().execute()
  let told = 0
  for (const [table, name] of Object.entries(owners)) {
    const ids = await db
      .selectFrom(table as keyof typeof owners)
      .select('id')
      .execute()
    for (const { id } of ids) {
      // Read from all changes there are, by every column that names the thing.
      const meant = changes.filter(({ table_name, row_id, before, after }) => {
        if (table_name === table) return row_id === id
        if (!parts[table as keyof typeof owners].includes(table_name)) return false
        const row = JSON.parse(after ?? before ?? '{}') as Readonly<Record<string, unknown>>
        return [`${name}_id`, `from_${name}_id`, `to_${name}_id`].some((column) => row[column] === id)
      })
      const commands = [...new Set(meant.map(({ change_set_id }) => change_set_id))].toSorted((one, other) => other - one)
      const list = (before: number | null, limit: number) => listChangeSets(db, { before, row: { table, id }, limit })
      expect((await list(null, 50)).map((set) => set.id)).toEqual(commands)
      expect((await list(commands[0] ?? 1, 1)).map((set) => set.id)).toEqual(commands.slice(1, 2))
      told += commands.length
    }
  }
  expect(told).toBeGreaterThan(80)

  const { rows: steps } = await sql<{ detail: string }>`explain query plan select distinct change_set_id from changes
    where table_name = 'memberships' and json_extract(coalesce(after, before), '$.body_id') = 1
    order by change_set_id desc limit 50`.execute(db)
  expect(steps.map(({ detail }) => detail)).toEqual([
    'SEARCH changes USING COVERING INDEX changes_of_body_id (table_name=? AND <expr>=?)',
  ])
  await register.close()
})

const parts: Readonly<Record<keyof typeof owners, readonly string[]>> = {
  bodies: ['body_names', 'body_links', 'memberships'],
  organizations: ['organization_names', 'organization_links'],
  posts: ['post_names', 'tenures', 'memberships'],
  persons: ['person_names', 'tenures'],
}
