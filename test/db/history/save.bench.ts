import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { createRegister } from '../../../db/sqlite/open-register.ts'
import { note, owner } from '../register-on-disk.ts'

test('saving a title on the disk: a bare transaction against one with history, hash and search', async ({ bench }) => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-bench-'))
  const register = await createRegister(join(folder, 'register.honbu'), owner, (db) =>
    loadSample(db, readPublishedRecord(), note),
  )
  const raw = new Database(join(folder, 'raw.db'))
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.exec(
    'create table items (id integer primary key, title text, revision integer not null); create table audit (id integer primary key, text text)',
  )
  raw.exec("insert into items values (1, 'first', 1)")
  const update = raw.prepare('update items set title = ?, revision = revision + 1 where id = 1')
  const audit = raw.prepare('insert into audit (text) values (?)')
  const bare = raw.transaction((title: string) => {
    update.run(title)
    audit.run(title)
  })
  let number = 0
  const next = () => `薬物乱用対策第${++number}号の推進`
  const result = await bench.compare(
    bench('bare', () => bare(next())),
    bench('commit', async () => {
      await commit(register.db, note, (writer) => writer.update('agenda_items', 12, { title_ja: next() }))
    }),
    { time: 2000 },
  )
  const [floor, saved] = [result.get('bare').latency, result.get('commit').latency]
  await register.close()
  raw.close()
  rmSync(folder, { recursive: true, force: true })
  expect(saved.samplesCount).toBeGreaterThan(0)
  console.log(
    `a save with history, hash and search: p50 ${saved.p50.toFixed(2)} ms, p99 ${saved.p99.toFixed(2)} ms; bare transaction p50 ${floor.p50.toFixed(2)} ms, p99 ${floor.p99.toFixed(2)} ms; ${(saved.p50 / floor.p50).toFixed(2)} x`,
  )
})
