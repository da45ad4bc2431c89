import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { sealHistory } from '../../../db/history/seal-history.ts'
import { reverse } from '../../../db/history/undo.ts'
import { type HistoryVerdict, verifyHistory } from '../../../db/history/verify-history.ts'
import { migrations } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { folderForTest, note, owner, registerOnDisk } from '../register-on-disk.ts'

const withRecord = () => registerOnDisk((db) => loadSample(db, readPublishedRecord(), note))

/** What is found after something outside the program changed the file; history's guards are out of its way. */
async function foundAfter(...statements: readonly string[]): Promise<HistoryVerdict['findings']> {
  const { db } = await withRecord()
  await commit(db, note, (writer) => writer.insert('organizations', { key: 'first', kind: 'office' }))
  await commit(db, note, (writer) => writer.insert('organizations', { key: 'second', kind: 'office' }))
  for (const trigger of ['change_sets_stay', 'change_sets_remain', 'changes_stay', 'changes_remain']) {
    await sql.raw(`drop trigger ${trigger}`).execute(db)
  }
  await sql`pragma foreign_keys = 0`.execute(db)
  for (const statement of statements) await sql.raw(statement).execute(db)
  return (await verifyHistory(db)).findings
}

describe('a register held against its history', () => {
  it('is sound with the published record, after changes, undo and redo', async () => {
    const { db } = await withRecord()
    const { result: id, changeSetId } = await commit(db, note, (writer) =>
      writer.insert('organizations', { key: 'customs-2', kind: 'office' }),
    )
    await commit(db, note, (writer) => writer.update('organizations', id, { kind: 'agency' }))
    const { changeSetId: second } = await commit(db, note, (writer) => writer.remove('organizations', id))
    await reverse(db, second ?? 0, { ...note, kind: 'undo', targetId: second ?? 0 })
    const { findings, last } = await verifyHistory(db)
    expect(findings).toEqual([])
    expect(last?.id).toBe((changeSetId ?? 0) + 3)
  })

  it.each([
    ['a fact that was changed', 'update meetings set revision = revision + 1 where id = 3', 'changed-row'],
    ['a fact that is gone', 'delete from meeting_bodies where id = 2', 'missing-row'],
    ['a fact that nobody entered', "insert into organizations (key, kind) values ('planted', 'office')", 'unknown-row'],
  ])('tells %s', async (_what, statement, kind) => {
    const [first, ...others] = await foundAfter(statement)
    expect(first?.kind).toBe(kind)
    expect(others).toEqual([])
  })

  it.each([
    ['a command signed with another name', "update change_sets set made_by = 'Nobody' where id = 2"],
    ['a command that is gone', 'delete from changes where change_set_id = 2', 'delete from change_sets where id = 2'],
    ['two commands in another order', "update change_sets set command = 'test.other' where id = 2"],
    [
      'a command that nobody gave',
      "insert into change_sets (command, kind, made_at) values ('test.planted', 'do', '2005-12-20')",
    ],
    ['a hash that was taken away', 'update change_sets set hash = null where id = 3'],
    ['a change moved to another command', 'update changes set change_set_id = 3 where change_set_id = 2'],
  ])('tells %s in the history', async (_what, ...statements) => {
    const findings = await foundAfter(...statements)
    expect(findings.map(({ kind }) => kind)).toContain('broken-chain')
  })

  it('tells a value changed in fact and history alike', async () => {
    const findings = await foundAfter(
      "update organizations set key = 'forged' where key = 'first'",
      `update changes set after = replace(after, '"first"', '"forged"') where change_set_id = 2`,
    )
    expect(findings).toEqual([{ kind: 'broken-chain', changeSetId: 2 }])
  })
})

it('a register of a form before the chain is sealed when it is opened, and undo knows what it left', async () => {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 30)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  const { changeSetId } = await commit(db, note, (writer) => writer.update('meetings', 1, { place_en: 'Elsewhere' }))
  await sql.raw('pragma user_version = 20').execute(db)
  await db.destroy()

  const register = await openRegister(path, { mode: 'write', owner })
  const { findings, last } = await verifyHistory(register.db)
  // Undoing what was done before columns were added is no conflict with them.
  await reverse(register.db, changeSetId ?? 0, { ...note, kind: 'undo', targetId: changeSetId ?? 0 })
  const after = await verifyHistory(register.db)
  await sealHistory(register.db)
  const sealedAgain = await verifyHistory(register.db)
  await register.close()
  expect(findings).toEqual([])
  expect(last?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(after.findings).toEqual([])
  expect(sealedAgain.last).toEqual(after.last)
})
