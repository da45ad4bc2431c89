import { expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { reverse } from '../../../db/history/undo.ts'
import { listAttachments } from '../../../db/repositories/attachments.ts'
import { carryItems } from '../../../electron/services/agenda/carry-items.ts'
import { getMeeting } from '../../../electron/services/agenda/edit-agenda.ts'
import { freezePaperNumbers } from '../../../electron/services/files/paper-numbers.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { note, registerOnDisk } from '../../db/register-on-disk.ts'

/** Two meetings of the published record; on the first a line with a paper, and another paper for the whole meeting. */
async function twoMeetings() {
  const { db } = await registerOnDisk((fresh) =>
    loadSample(fresh, readPublishedRecord(), { ...note, kind: 'baseline' }).then(() => {}),
  )
  const [from, to] = [30, 9]
  const { result: itemId } = await commit(db, note, async (writer) => {
    const id = await writer.insert('agenda_items', {
      meeting_id: from,
      parent_id: null,
      position: 99_999,
      kind: 'other',
      title_en: 'Line',
    })
    const paper = {
      meeting_id: from,
      plan_id: null,
      item_status_id: null,
      file_name: '',
      media_type: '',
      byte_count: 0,
      sha256: '',
    }
    await writer.insert('attachments', {
      ...paper,
      agenda_item_id: null,
      position: 1,
      title_en: 'Whole',
      title_ja: null,
      number: null,
    })
    await writer.insert('attachments', {
      ...paper,
      agenda_item_id: id,
      position: 2,
      title_en: 'Own',
      title_ja: null,
      number: null,
    })
    return id
  })
  const titles = async (id: number) =>
    (await listAttachments(db, { kind: 'meeting', id })).map(({ title, agendaItemId }) => `${title.en} ${agendaItemId ?? '-'}`)
  return { db, from, to, itemId, titles }
}

test('a paper goes to the other meeting with the line it belongs to, and comes back with undo', async () => {
  const { db, from, to, itemId, titles } = await twoMeetings()
  const { changeSetId } = await commit(db, note, async (writer, tx) =>
    carryItems(writer, tx, [itemId], { kind: 'meeting', meeting: await getMeeting(tx, to) }, 'moved'),
  )
  expect([await titles(from), await titles(to)]).toEqual([['Whole -'], [`Own ${itemId}`]])
  await reverse(db, changeSetId ?? 0, { ...note, kind: 'undo', targetId: changeSetId ?? 0 })
  expect([await titles(from), await titles(to)]).toEqual([['Whole -', `Own ${itemId}`], []])
})

test('a paper that was given out under its number stays with its meeting', async () => {
  const { db, from, to, itemId, titles } = await twoMeetings()
  await commit(db, note, async (writer, tx) => {
    await freezePaperNumbers(writer, tx, from)
    await carryItems(writer, tx, [itemId], { kind: 'meeting', meeting: await getMeeting(tx, to) }, 'moved')
  })
  expect([await titles(from), await titles(to)]).toEqual([['Whole -', 'Own -'], []])
})

test('a paper stays with its meeting when its line goes to a shelf or is repeated elsewhere', async () => {
  const { db, from, to, itemId, titles } = await twoMeetings()
  await commit(db, note, async (writer, tx) => {
    await carryItems(writer, tx, [itemId], { kind: 'meeting', meeting: await getMeeting(tx, to) }, 'duplicated')
  })
  expect([await titles(from), await titles(to)]).toEqual([['Whole -', `Own ${itemId}`], []])
  await commit(db, note, async (writer, tx) => {
    await carryItems(writer, tx, [itemId], { kind: 'shelf', bodyId: 1 }, 'moved')
  })
  expect(await titles(from)).toEqual(['Whole -', 'Own -'])
})
