import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { type CommitNote, commit } from '../../db/history/commit.ts'
import type { Writer } from '../../db/history/writer.ts'
import { latestSchemaVersion, migrations } from '../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../db/schema.ts'
import { createSearchTables, dropSearchTables } from '../../db/search/search-tables.ts'
import { applicationId } from '../../db/sqlite/configure.ts'
import { partialDate, isoDate } from '../../shared/domain/calendar.ts'

const note: CommitNote = { command: 'register.createDefault', madeBy: null, madeAt: '2006-02-01T00:00:00Z' }

/** Every form of a register that a program before this one made. */
export const olderForms: readonly number[] = migrations.map(([version]) => version).filter((one) => one < latestSchemaVersion)

/** From which form on search is there, and from which on it knows words and files. */
const searched = 20
const searchedByWord = 170

/** Makes a register of an older form, with rows in every table that a later step makes anew. */
export async function olderRegister(path: string, version: number): Promise<void> {
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  for (const [number, migration] of migrations) if (number <= version) await migration.up(db)
  // Whatever is written is filed for search; before there was search, nothing of that stays.
  if (version < searched) await createSearchTables(db, 'main')
  await commit(db, note, fill)
  if (version < searched) await dropSearchTables(db)
  else if (version < searchedByWord)
    for (const table of ['search_words', 'search_files']) await sql.raw(`drop table ${table}`).execute(db)
  await sql.raw(`pragma user_version = ${version}`).execute(db)
  await db.destroy()
}

async function fill(writer: Writer): Promise<void> {
  const [from, to] = [partialDate('2003-09'), partialDate('2005-12-20')]
  const body_id = await writer.insert('bodies', { key: 'crime', kind: 'ministerial-meeting' })
  await writer.insert('body_names', { body_id, language: 'ja', name: '犯罪対策閣僚会議', kind: 'official', valid_from: from })
  const organization_id = await writer.insert('organizations', { key: 'npa', kind: 'agency' })
  await writer.insert('organization_names', { organization_id, language: 'ja', name: '警察庁', kind: 'official' })
  const post_id = await writer.insert('posts', { key: 'npa/chief', organization_id })
  await writer.insert('post_names', { post_id, language: 'ja', name: '長官', kind: 'official', valid_from: from, valid_to: to })
  const person_id = await writer.insert('persons', { note: 'known by name' })
  await writer.insert('person_names', { person_id, language: 'ja', name: '山田太郎', kind: 'official' })
  await writer.insert('tenures', { person_id, post_id, nature: 'holder', from_on: from, to_on: to })
  const seat = { body_id, post_id, role: 'member', position: 1, from_on: from } as const
  const membership_id = await writer.insert('memberships', seat)
  const meeting_id = await writer.insert('meetings', { kind: 'meeting', held_on: isoDate('2003-09-05'), status: 'held' })
  await writer.insert('meeting_bodies', { meeting_id, body_id, position: 1, ordinal: 1 })
  await writer.insert('attendances', { meeting_id, membership_id, presence: 'present', position: 1 })
  const plan_id = await writer.insert('plans', { key: 'crime/plan', kind: 'action-plan', body_id })
  await writer.insert('plan_names', { plan_id, language: 'en', name: 'Action plan', kind: 'official' })
  await writer.insert('plan_items', { plan_id, position: 1, kind: 'measure', title_en: 'Patrol' })
  const measure_id = await writer.insert('measures', { key: 'dogs', position: 1, title_en: 'Detector dogs', organization_id })
  await writer.insert('measure_facts', { measure_id, position: 1, text_en: 'Ten dogs', text_ja: '十頭' })
}

/** How a file stands, before any program brings it up to date. */
export interface FileForm {
  readonly version: number
  /** Stands for its tables and every row of them, but what search derives. */
  readonly content: string
}

/** Looks at a copy of a register and its log as they lie there, so that looking changes nothing. */
export function formOf(path: string): FileForm {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-form-'))
  try {
    const copy = join(folder, 'copy.honbu')
    for (const ending of ['', '-wal']) if (existsSync(path + ending)) cpSync(path + ending, copy + ending)
    const file = new Database(copy)
    try {
      const schema = file
        .prepare<[], { type: string; name: string; sql: string | null }>(
          'select type, name, sql from sqlite_schema order by 1, 2',
        )
        .all()
      const hash = createHash('sha256').update(JSON.stringify(schema))
      for (const { type, name } of schema)
        if (type === 'table' && !/^(search|sqlite)_/.test(name))
          hash.update(`${name} ${JSON.stringify(file.prepare(`select * from "${name}" order by 1`).all())}`)
      return { version: Number(file.pragma('user_version', { simple: true })), content: hash.digest('hex') }
    } finally {
      file.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
