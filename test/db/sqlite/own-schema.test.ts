import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wholePrint } from '../../../db/schema-prints.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { printsOf } from '../../../db/sqlite/own-schema.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { schemaPrintsText } from '../../../db/sqlite/schema-prints-text.ts'
import { olderRegister } from '../../torture/older-register.ts'
import { folderForTest, owner, registerForFile } from '../register-on-disk.ts'

const register = await registerForFile(async () => {})
await register.close()

/** Changes a closed register as somebody with another tool would, and opens it. */
async function openedAfter(path: string, statements: string, mode: 'write' | 'read' = 'write') {
  const file = new Database(path)
  file.exec(statements)
  file.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex')
  const before = hash()
  let copies = 0
  const opening = openRegister(path, { mode, owner, beforeMigration: async () => void copies++ })
  const told = await opening.then(
    async (register) => {
      await register.close()
      return 'opened'
    },
    (error: unknown) => (error instanceof RegisterProblem ? `${error.code} ${error.details.found}` : error),
  )
  return { told, isUntouched: hash() === before, copies }
}

function closedRegister(): string {
  const path = join(folderForTest(), 'office.honbu')
  copyFileSync(register.path, path)
  return path
}

function readOut<Result>(path: string, read: (file: Database.Database) => Result): Result {
  const file = new Database(path, { readonly: true })
  try {
    return read(file)
  } finally {
    file.close()
  }
}

const planted = "create trigger evil after insert on change_sets begin update meetings set note_en = 'taken'; end"

describe('a register whose schema somebody changed', () => {
  it.each([
    ['a trigger that acts at every save', planted, 'trigger evil'],
    ['a view', 'create view plain as select * from persons', 'view plain'],
    ['a table', 'create table smuggled (content blob)', 'table smuggled'],
    ['a table with the name of one of Object', 'create table "constructor" (content blob)', 'table constructor'],
    ['an index that runs something', 'create index slow on persons (hex(note))', 'index slow'],
    ['a column', "alter table persons add column nickname text default 'x'", 'table persons'],
    [
      'a trigger in the place of ours',
      `drop trigger changes_stay; ${planted.replace('evil', 'changes_stay')}`,
      'trigger changes_stay',
    ],
    ['a history that can be rewritten', 'drop trigger changes_stay', 'trigger changes_stay'],
    [
      'a view in the place of a table',
      'drop table search_words; create view search_words as select 1 as word',
      'view search_words',
    ],
  ])('is refused untouched: %s', async (_what, statements, found) => {
    const path = closedRegister()
    expect(await openedAfter(path, statements)).toEqual({ told: `foreign-schema ${found}`, isUntouched: true, copies: 0 })
    expect((await openedAfter(path, '', 'read')).told).toBe(`foreign-schema ${found}`)
  })

  it('is refused untouched in an older form too, before anything is done with it', async () => {
    const path = join(folderForTest(), 'older.honbu')
    await olderRegister(path, 30)
    expect(await openedAfter(path, planted)).toEqual({ told: 'foreign-schema trigger evil', isUntouched: true, copies: 0 })
  })

  it('is refused in an older form, and stays in it, when bringing it up to date does not make ours of it', async () => {
    const path = join(folderForTest(), 'older.honbu')
    await olderRegister(path, 30)
    const { told } = await openedAfter(path, "alter table organizations add column nickname text default 'x'")
    expect(told).toBe('foreign-schema table organizations')
    expect(readOut(path, (file) => file.pragma('user_version', { simple: true }))).toBe(30)
  })
})

describe('a register that only we made', () => {
  it('is opened with what SQLite keeps for itself', async () => {
    expect((await openedAfter(closedRegister(), 'analyze')).told).toBe('opened')
  })

  it('is opened when another version of SQLite wrote quotes and spaces in its own way', async () => {
    const path = closedRegister()
    const file = new Database(path)
    file.unsafeMode(true)
    file.pragma('writable_schema = 1')
    file.exec("update sqlite_schema set sql = replace(sql, 'TABLE bodies', 'TABLE  \"bodies\"') where name = 'bodies'")
    file.close()
    expect(readOut(path, printsOf).whole).not.toBe(wholePrint)
    expect((await openedAfter(path, '')).told).toBe('opened')
  })

  // From every form between: npm run torture -- R11.
  it('is brought up to date from the oldest form to exactly the schema of a new one', async () => {
    const path = join(folderForTest(), 'older.honbu')
    await olderRegister(path, 10)
    expect((await openedAfter(path, '')).told).toBe('opened')
    expect(readOut(path, printsOf).whole).toBe(wholePrint)
  })
})

it('knows the schema that the migrations make (npm run schema:snapshot writes it anew)', async () => {
  expect(await schemaPrintsText()).toBe(readFileSync('db/schema-prints.ts', 'utf8'))
})
