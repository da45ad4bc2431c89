import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { filesFolder, storedPath } from '../../../electron/services/files/file-store.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { sourceView } from '../../../electron/services/search/source-view.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { note, registerOnDisk } from '../../db/register-on-disk.ts'

const text = '一行目\n二行目\n'
const sha256 = createHash('sha256').update(text).digest('hex')

test('a source is told with its text while the very file is attached to something', async () => {
  const register = await registerOnDisk()
  const session: Session = { register: () => register, today: () => isoDate('2006-03-01'), instant: () => '2006-03-01T00:00:00Z' }
  const [source, named] = await commit(register.db, note, async (writer) => [
    await writer.insert('sources', { key: 'record', title_ja: '公表記録', sha256, locator_note: 'Lines.' }),
    await writer.insert('sources', { key: 'book', title_ja: '白書', published_by: '警察庁' }),
  ]).then(({ result }) => result)
  const view = (id = 0) => sourceView(session, id)
  expect(await view(source)).toEqual({
    title: { en: null, ja: '公表記録' },
    publishedBy: null,
    publishedOn: null,
    note: 'Lines.',
    sha256,
    text: null,
  })
  expect(await view(named)).toMatchObject({ publishedBy: '警察庁', sha256: null, text: null })
  await expect(view(999)).rejects.toMatchObject({ code: 'not-found' })

  mkdirSync(filesFolder(register.path), { recursive: true })
  writeFileSync(storedPath(register.path, sha256), text)
  expect((await view(source)).text).toBe(null)
  await commit(register.db, note, async (writer) => {
    const body = await writer.insert('bodies', { key: 'drugs', kind: 'headquarters' })
    const plan = await writer.insert('plans', { key: 'p', body_id: body, kind: 'strategy' })
    const file = { file_name: 'record.txt', media_type: 'text/plain', byte_count: text.length, sha256 }
    await writer.insert('attachments', { plan_id: plan, position: 1, ...file })
  })
  expect((await view(source)).text).toBe(text)
  writeFileSync(storedPath(register.path, sha256), 'changed')
  expect((await view(source)).text).toBe(null)
})
