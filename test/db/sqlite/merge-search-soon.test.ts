import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { mergeSearchSoon } from '../../../db/sqlite/merge-search-soon.ts'
import { createRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { folderForTest, note, owner } from '../register-on-disk.ts'

it('merges what saves have left in the index of search, in steps after the last one; the same is found', async () => {
  const path = join(folderForTest(), 'r.honbu')
  const register = await createRegister(path, owner, async () => {})
  for (let number = 1; number <= 12; number++) {
    await commit(register.db, note, async (writer) => {
      const id = await writer.insert('meetings', { kind: 'meeting', held_on: isoDate(`2005-01-${10 + number}`), status: 'held' })
      await writer.insert('agenda_items', {
        meeting_id: id,
        position: 1,
        kind: 'topic',
        title_en: `Item ${number}`,
        title_ja: '取締り',
      })
    })
  }
  const found = await findDocuments(register.db, '取締', 50)
  expect(found.documents).toHaveLength(12)
  await register.close()

  const file = new Database(path)
  // A segment is a run of pages in `search_index_data`; the structure record (id 10) tells how many there are.
  const segments = () =>
    new Set((file.prepare('select id >> 37 from search_index_data where id > 10').pluck().all() as number[]).map(String)).size
  expect(segments()).toBeGreaterThan(8)
  const merging = mergeSearchSoon(file, { rest: 1 })
  merging.grown()
  await vi.waitFor(() => expect(segments()).toBeLessThan(4), { timeout: 10_000 })
  merging.stop()
  expect(file.prepare("insert into search_index (search_index) values ('integrity-check')").run().changes).toBeLessThan(2)
  file.close()

  const again = await openRegister(path, { mode: 'write', owner })
  expect(await findDocuments(again.db, '取締', 50)).toEqual(found)
  await again.close()
})
