import { expect, test } from 'vitest'
import { agendaDesk } from './agenda-desk.ts'

test('meetings of every body can be copied from, newest first, found by body, date or the words of a line', async () => {
  const { id, ask } = await agendaDesk()
  const { sources } = await ask('agenda.copySources', { meetingId: id })
  expect(sources.slice(0, 2).map(({ meeting, body }) => [meeting.on, body.key])).toEqual([
    ['2005-12-20', 'crime'],
    ['2005-06-28', 'crime'],
  ])
  expect(sources.some((source) => source.meeting.id === id)).toBe(false)
  const found = await ask('agenda.copySources', { meetingId: id, text: 'Recent Firearms' })
  expect(found.sources[0]).toMatchObject({ body: { key: 'firearms' }, matches: [{ en: 'Report on Recent Firearms Situation' }] })
  expect((await ask('agenda.copySources', { meetingId: id, text: '2005-06-10' })).sources).toMatchObject([
    { body: { key: 'drugs' } },
  ])
  expect((await ask('agenda.copySources', { meetingId: id, text: 'no such words' })).sources).toEqual([])
})

test('lines of an earlier meeting come with their fiscal years rolled on, in both languages; those that stand here are marked', async () => {
  const { id, ask, give, lines, screenOf } = await agendaDesk()
  const fromId = (await screenOf(id)).previous?.id ?? 0
  const proposals = (await ask('agenda.propose', { meetingId: id })).lines
  await give('agenda.accept', { meetingId: id, keys: [proposals[1]?.key ?? ''] })
  const rolled = await ask('agenda.copyLines', { meetingId: id, fromId })
  expect(rolled.yearsBetween).toBe(1)
  expect(rolled.lines.map(({ title, itemId }) => [title.en, title.ja, itemId !== null])).toEqual([
    ['Report on Recent Firearms Situation', '最近の銃器情勢の報告について', false],
    [
      'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
      '平成17年度における銃器対策の推進に係る進捗状況の報告について',
      true,
    ],
    [
      'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
      '平成18年度銃器対策推進計画の策定の報告について',
      false,
    ],
  ])
  const plain = await ask('agenda.copyLines', { meetingId: id, fromId, rollsYears: false })
  expect(plain.lines.map((line) => line.itemId)).toEqual([null, null, null])

  const ids = rolled.lines.filter((line) => line.itemId === null).map((line) => line.id)
  await give('agenda.copyFrom', { meetingId: id, fromId, ids })
  expect(await lines()).toEqual([
    '1 Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
    '2 Report on Recent Firearms Situation',
    '3 Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
  ])
  const last = (await screenOf(id)).lines.at(-1)
  expect(last).toMatchObject({
    fiscalYear: 2006,
    kind: 'report-on-adoption',
    carried: { how: 'duplicated', from: { id: fromId } },
  })
  expect(last?.outcome).toBeNull()
})

test('nested lines come below the nearest parent that comes along; nothing goes onto an issued agenda', async () => {
  const { id, give, add, lines, screenOf } = await agendaDesk()
  const [a, b, c] = [await add('a'), await add('b'), await add('c')]
  await give('agenda.move', { id: b.id, parentId: a.id, beforeId: null })
  await give('agenda.move', { id: c.id, parentId: b.id, beforeId: null })
  const there = await give('meetings.create', { body: 'drugs', on: '2006-06-14' as never })
  await give('agenda.copyFrom', { meetingId: there.id, fromId: id, ids: [a.id, c.id] })
  await give('agenda.copyFrom', { meetingId: there.id, fromId: id, ids: [b.id, c.id] })
  expect(await lines(there.id)).toEqual(['1 a', '  1.1 c', '2 b', '  2.1 c'])
  const { revision } = await screenOf(there.id)
  await give('meetings.issue', { id: there.id, revision })
  await expect(give('agenda.copyFrom', { meetingId: there.id, fromId: id, ids: [a.id] })).rejects.toThrow('agenda-issued')
})
