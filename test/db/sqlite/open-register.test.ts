import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { createRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { everyRow, folderForTest, note, owner, registerOnDisk } from '../register-on-disk.ts'

const modes = ['write', 'read'] as const

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

async function closedRegister(): Promise<string> {
  const register = await registerOnDisk()
  await register.close()
  return register.path
}

/** The problem that opening meets, and whether the file is as it was. */
async function refusal(path: string, mode: (typeof modes)[number]) {
  const before = hashOf(path)
  const opening = openRegister(path, { mode, owner })
  const error = await opening.then(
    (register) => register.close(),
    (refused: unknown) => refused,
  )
  const code = error instanceof RegisterProblem ? error.code : error
  return { code, untouched: hashOf(path) === before }
}

describe.each(modes)('a file opened to %s', (mode) => {
  it('is refused untouched when a newer program made it', async () => {
    const path = await closedRegister()
    const file = new Database(path)
    file.pragma(`user_version = ${latestSchemaVersion + 10}`)
    file.close()
    expect(await refusal(path, mode)).toEqual({ code: 'newer-register', untouched: true })
  })

  it('is refused untouched when it is no database', async () => {
    const path = join(folderForTest(), 'minutes.honbu')
    writeFileSync(path, '議事次第\n'.repeat(500))
    expect(await refusal(path, mode)).toEqual({ code: 'not-a-register', untouched: true })
  })

  it('is refused untouched when it is another database', async () => {
    const path = join(folderForTest(), 'photos.db')
    const file = new Database(path)
    file.exec('create table photos (id integer primary key)')
    file.close()
    expect(await refusal(path, mode)).toEqual({ code: 'not-a-register', untouched: true })
  })

  it('is refused untouched when it is empty', async () => {
    const path = join(folderForTest(), 'empty.honbu')
    writeFileSync(path, '')
    expect(await refusal(path, mode)).toEqual({ code: 'not-a-register', untouched: true })
  })

  it('is refused when it is a folder', async () => {
    const opening = openRegister(folderForTest(), { mode, owner })
    await expect(opening).rejects.toMatchObject({ code: 'not-a-register' })
  })

  it.each([0.25, 0.5, 0.9])('is refused untouched when only %d of it is left', async (left) => {
    const path = await closedRegister()
    truncateSync(path, Math.floor(readFileSync(path).length * left))
    expect(await refusal(path, mode)).toEqual({ code: 'damaged-register', untouched: true })
  })

  it('is refused when it does not exist, and is not made', async () => {
    const path = join(folderForTest(), 'missing.honbu')
    const opening = openRegister(path, { mode, owner })
    await expect(opening).rejects.toEqual(new RegisterProblem('file-not-found', path))
    expect(readdirSync(dirname(path))).toEqual([])
  })
})

describe('a new register', () => {
  it('is a SQLite file of its own kind, in WAL mode with a full sync at every commit', async () => {
    const { db, path } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', { key: 'customs', kind: 'office' }))
    const file = new Database(path, { readonly: true })
    const told = ['application_id', 'user_version', 'journal_mode'].map((name) => file.pragma(name, { simple: true }))
    file.close()
    expect(told).toEqual([applicationId, latestSchemaVersion, 'wal'])
  })

  it.skipIf(process.platform === 'win32')('is for its user alone, with what SQLite lays beside it', async () => {
    const { db, path } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', { key: 'customs', kind: 'office' }))
    expect(['', '-wal', '-shm'].map((ending) => statSync(path + ending).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
  })

  it('never replaces a file that is there', async () => {
    const path = join(folderForTest(), 'letter.honbu')
    writeFileSync(path, 'a letter')
    await expect(createRegister(path, owner, async () => {})).rejects.toEqual(new RegisterProblem('file-exists', path))
    expect(readFileSync(path, 'utf8')).toBe('a letter')
  })

  it('leaves no file behind when filling it fails', async () => {
    const folder = folderForTest()
    const making = createRegister(join(folder, 'new.honbu'), owner, async () => {
      throw new Error('the sample is wrong')
    })
    await expect(making).rejects.toThrow('the sample is wrong')
    expect(readdirSync(folder)).toEqual([])
  })

  it('is all in one file once it is closed', async () => {
    const { path, ...register } = await registerOnDisk((db) => loadSample(db, readPublishedRecord(), note))
    await commit(register.db, note, (writer) => writer.insert('organizations', { key: 'added-later', kind: 'office' }))
    const rows = await everyRow(register.db)
    await register.close()

    expect(['-wal', '-shm'].filter((ending) => existsSync(path + ending))).toEqual([])
    const copy = join(folderForTest(), 'copy.honbu')
    writeFileSync(copy, readFileSync(path))
    const reopened = await openRegister(copy, { mode: 'write', owner })
    expect(await everyRow(reopened.db)).toEqual(rows)
    await reopened.close()
  })
})

// A user who may write anywhere meets no closed folder: the superuser tries as nobody.
const isRoot = process.getuid?.() === 0
const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath]

/** What a user without right to write is told on opening. */
const toldToReader = (path: string, mode: (typeof modes)[number]): unknown =>
  JSON.parse(askAsReader(['test/db/sqlite/hold-register.ts', path, mode]))

/** Runs a script of the project as a user without right to write; answers with its output. */
function askAsReader([script = '', ...args]: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const [command = '', ...before] = isRoot ? ['setpriv', ...asNobody] : [process.execPath]
  const options = { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...environment } } as const
  return execFileSync(command, [...before, join(process.cwd(), script), ...args], options)
}

describe.skipIf(process.platform === 'win32' || (isRoot && !existsSync('/usr/bin/setpriv')))(
  'a folder that takes no files',
  () => {
    it('refuses a register to be written, untouched and without a file beside it', async () => {
      const path = await closedRegister()
      const folder = dirname(path)
      const before = { hash: hashOf(path), files: readdirSync(folder) }
      chmodSync(path, 0o444)
      chmodSync(folder, 0o555)
      try {
        expect(toldToReader(path, 'write')).toEqual({ problem: 'read-only' })
        expect({ hash: hashOf(path), files: readdirSync(folder) }).toEqual(before)
      } finally {
        chmodSync(folder, 0o755)
      }
    })

    it('lets a register be read, from a copy that is gone afterwards', async () => {
      const { path, ...register } = await registerOnDisk((db) => loadSample(db, readPublishedRecord(), note))
      await register.close()
      const folder = dirname(path)
      const before = { hash: hashOf(path), files: readdirSync(folder) }
      const place = folderForTest()
      chmodSync(place, 0o777)
      chmodSync(path, 0o444)
      chmodSync(folder, 0o555)
      try {
        const told = askAsReader(['electron/cli.ts', 'roster', 'crime', '--as-of', '2005-12-20', '--file', path], {
          TMPDIR: place,
        })
        expect(told).toContain('Prime Minister')
        expect({ hash: hashOf(path), files: readdirSync(folder) }).toEqual(before)
        expect(readdirSync(place)).toEqual([])
      } finally {
        chmodSync(folder, 0o755)
      }
    })
  },
)

describe('a register whose last write was cut short where there is no log beside it, as on a share', () => {
  /** The file as it stands in the middle of a write, with what undoes it beside it. */
  async function halfWritten() {
    const path = await closedRegister()
    const whole = await openRegister(path, { mode: 'read', owner })
    const rows = await everyRow(whole.db)
    await whole.close()
    const cut = join(folderForTest(), 'cut.honbu')
    const file = new Database(path)
    file.pragma('journal_mode = DELETE')
    file.pragma('cache_size = 1')
    file.exec('begin')
    const insert = file.prepare('insert into settings (key, value) values (?, ?)')
    // More than fits into memory: pages go to the file before the end of the write.
    for (let number = 0; number < 200; number++) insert.run(`cut ${number}`, JSON.stringify('x'.repeat(4000)))
    for (const ending of ['', '-journal']) copyFileSync(path + ending, cut + ending)
    file.exec('rollback')
    file.close()
    return { cut, rows }
  }

  it.each(modes)('is as it was before that write, opened to %s', async (mode) => {
    const { cut, rows } = await halfWritten()
    const before = hashOf(cut)
    const register = await openRegister(cut, { mode, owner })
    expect(await everyRow(register.db)).toEqual(rows)
    await register.close()
    expect([hashOf(cut) === before, existsSync(`${cut}-journal`)]).toEqual(mode === 'read' ? [true, true] : [false, false])
  })
})
