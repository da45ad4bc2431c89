import Database from 'better-sqlite3'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { checkIntegrity } from '../../../db/sqlite/check-integrity.ts'
import { createRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { folderForTest, note, owner } from '../register-on-disk.ts'

test('a byte of a history text that makes it no JSON is told as damage, and does not end the check', async () => {
  const path = join(folderForTest(), 'office.honbu')
  const made = await createRegister(path, owner, async (db) => {
    await commit(db, note, async (writer) => {
      const body_id = await writer.insert('bodies', { key: 'crime', kind: 'ministerial-meeting' })
      await writer.insert('body_names', { body_id, language: 'en', name: 'Crime', kind: 'official' })
    })
  })
  await made.close()
  const file = new Database(path)
  const stored = file.prepare<[], string>("select after from changes where table_name = 'body_names'").pluck().get() ?? ''
  file.close()
  const bytes = readFileSync(path)
  bytes.write('!', bytes.lastIndexOf(stored) + stored.indexOf('"body_id"'))
  writeFileSync(path, bytes)

  const register = await openRegister(path, { mode: 'read', owner })
  try {
    expect(await checkIntegrity(register.db)).toEqual(['changes: a text that is no JSON'])
    expect((await verifyHistory(register.db)).findings).toContainEqual({ kind: 'broken-chain', changeSetId: 1 })
    // What reads such a row in a statement is told of damage too, and never as a fault of the program.
    await expect(sql`select json_extract(after, '$.body_id') from changes`.execute(register.db)).rejects.toMatchObject({
      code: 'damaged-register',
    })
  } finally {
    await register.close()
  }
})
