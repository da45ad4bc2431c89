import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { backupDesk } from './backups/backup-desk.ts'

it('the numbers of changes that a repaired register has lost are told with the page they would stand in, and with none of one row', async () => {
  const { ask, path } = await backupDesk('empty')
  for (const titleEn of ['First', 'Second', 'Third', 'Fourth']) await ask('mutation', 'indicators.create', { patch: { titleEn } })
  const whole = await ask('query', 'history.list', {})
  expect(whole.lost).toEqual([])
  const [, third, second] = whole.changes.map(({ id }) => id)
  const file = new Database(path)
  // What a damaged page does, the triggers would refuse.
  const guards = file
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'trigger' and tbl_name in ('changes', 'change_sets')",
    )
    .all()
  for (const { name } of guards) file.exec(`drop trigger ${name}`)
  file.prepare('delete from changes where change_set_id in (?, ?)').run(third, second)
  file.prepare('delete from change_sets where id in (?, ?)').run(third, second)
  file.close()
  const left = await ask('query', 'history.list', {})
  expect([left.lost, left.changes.map(({ id }) => id).filter((id) => left.lost.includes(id))]).toEqual([[third, second], []])
  expect((await ask('query', 'history.list', { before: second ?? 0 })).lost).toEqual([])
  expect((await ask('query', 'history.list', { row: { table: 'indicators', id: 1 } })).lost).toEqual([])
})
