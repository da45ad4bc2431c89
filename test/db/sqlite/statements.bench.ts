import Database from 'better-sqlite3'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { fillDemo } from '../../../db/demo/fill-demo.ts'
import { commit } from '../../../db/history/commit.ts'
import { listMeetingsOfBody } from '../../../db/repositories/body-meetings.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import { listPlans } from '../../../db/repositories/plans.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { configure } from '../../../db/sqlite/configure.ts'
import { createRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { note, owner } from '../register-on-disk.ts'

const importedRows = 10_000

test('what keeping prepared statements gives: the same register with and without', async ({ bench }) => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-bench-'))
  const path = join(folder, 'kept.honbu')
  const made = await createRegister(path, owner, async (db) => void (await fillDemo(db, { bodies: 2, years: 3 }, note)))
  await made.close()
  copyFileSync(path, join(folder, 'anew.honbu'))
  const file = new Database(join(folder, 'anew.honbu'))
  file.pragma('journal_mode = WAL')
  configure(file)
  const anew = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const register = await openRegister(path, { mode: 'write', owner })

  let number = 0
  const acts = {
    save: (db: typeof anew) =>
      commit(db, note, (writer) => writer.update('agenda_items', 12, { title_ja: `薬物対策第${++number}号` })),
    meeting: async (db: typeof anew) => [await findMeeting(db, 3), await listMeetingsOfBody(db, 1), await listPlans(db, 1)],
  }
  for (const [name, act] of Object.entries(acts)) {
    const result = await bench.compare(
      bench('anew', async () => void (await act(anew))),
      bench('kept', async () => void (await act(register.db))),
      { time: 1500 },
    )
    const [before, after] = [result.get('anew').latency, result.get('kept').latency]
    expect(after.samplesCount).toBeGreaterThan(0)
    console.log(
      `${name}: prepared anew p50 ${before.p50.toFixed(2)} ms, kept p50 ${after.p50.toFixed(2)} ms, ${(after.p50 / before.p50).toFixed(2)} x`,
    )
  }
  // One import each: it takes seconds, and a second one would meet a bigger register.
  const importInto = async (db: typeof anew) => {
    const started = performance.now()
    await commit(db, note, async (writer) => {
      for (let row = 0; row < importedRows; row++) {
        await writer.insert('agenda_items', {
          meeting_id: 1,
          position: row + 1,
          kind: 'topic',
          title_ja: `薬物対策について${row}`,
        })
      }
    })
    return importedRows / ((performance.now() - started) / 1000)
  }
  const [before, after] = [await importInto(anew), await importInto(register.db)]
  console.log(
    `import of ${importedRows} rows: prepared anew ${before.toFixed(0)} a second, kept ${after.toFixed(0)}, ${(after / before).toFixed(2)} x`,
  )
  await register.close()
  await anew.destroy()
  rmSync(folder, { recursive: true, force: true })
})
