import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { foundation } from '../../../db/migrations/010-foundation.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { createRegister, type OpenRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { labelOf, searchContent, testNote } from './search-register.ts'

const owner = { program: 'test', processId: 1, host: 'here', since: '2026-11-23T00:00:00.000Z' }

let folder: string
let path: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-search-'))
  path = join(folder, 'register.honbu')
  const register = await createRegister(path, owner, async (db) => {
    await commit(db, testNote, async (writer) => {
      const id = await writer.insert('persons', { note: null })
      await writer.insert('person_names', { person_id: id, language: 'ja', name: '齋藤花子', kind: 'official' })
    })
  })
  await register.close()
})

afterEach(() => rmSync(folder, { recursive: true }))

const found = async (register: OpenRegister) => (await findDocuments(register.db, '斎藤', 50)).documents.map(labelOf)

/** Changes the closed file as no command would. */
function tamper<Result>(act: (file: Database.Database) => Result): Result {
  const file = new Database(path)
  try {
    return act(file)
  } finally {
    file.close()
  }
}

const spoil = (file: Database.Database) =>
  file.exec(
    "update search_state set version = 0; delete from search_documents; insert into search_index (search_index) values ('delete-all')",
  )

test('a register filed by another version is filed anew when it is opened', async () => {
  const before = tamper(searchContent)
  tamper(spoil)
  const register = await openRegister(path, { mode: 'write', owner })
  const hits = await found(register)
  await register.close()
  expect([hits, tamper(searchContent)]).toEqual([['person 1'], before])
})

test('one that may only be read is filed beside the file, which stays as it is', async () => {
  tamper(spoil)
  const before = tamper((file) => file.serialize())
  const register = await openRegister(path, { mode: 'read', owner })
  const hits = await found(register)
  await register.close()
  expect([hits, before.equals(tamper((file) => file.serialize()))]).toEqual([['person 1'], true])
})

test('one from before there was search can be read and searched', async () => {
  path = join(folder, 'first.honbu')
  const file = new Database(path)
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  await foundation.up(db)
  const { id } = await db.insertInto('persons').values({ note: null }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('person_names').values({ person_id: id, language: 'ja', name: '齋藤花子', kind: 'official' }).execute()
  for (const pragma of ['journal_mode = WAL', `application_id = ${applicationId}`, 'user_version = 10']) file.pragma(pragma)
  await db.destroy()
  const reading = await openRegister(path, { mode: 'read', owner })
  const readHits = await found(reading)
  await reading.close()
  const writing = await openRegister(path, { mode: 'write', owner })
  const hits = await found(writing)
  await writing.close()
  expect([readHits, hits]).toEqual([['person 1'], ['person 1']])
})
