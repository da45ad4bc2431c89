import { expect, test } from 'vitest'
import { agendaDesk } from './agenda-desk.ts'

test('a line made standing is demanded on every agenda of its body, its year rolled, with the reason in both languages', async () => {
  const { id, ask, give, screenOf } = await agendaDesk()
  const fromId = (await screenOf(id)).previous?.id ?? 0
  const progress = (await screenOf(fromId)).lines[1]
  expect(await give('standing.addFromLine', { itemId: progress?.id ?? 0 })).toMatchObject({ isNew: true })
  expect(await give('standing.addFromLine', { itemId: progress?.id ?? 0 })).toMatchObject({ isNew: false })
  expect((await ask('standing.list', { body: 'firearms' })).lines).toMatchObject([
    { kind: 'report-on-progress', fiscalYearOffset: -1, series: { key: 'firearms/annual-plans' } },
  ])
  const [first] = (await ask('agenda.propose', { meetingId: id })).lines
  expect(first?.title.ja).toBe('平成17年度における銃器対策の推進に係る進捗状況の報告について')
  expect(first?.reasons[0]).toEqual({ en: 'standing item of this body', ja: '定例の議題' })
})

test('standing lines are written, put in order, changed and removed, each step to be undone', async () => {
  const { ask, give, undo } = await agendaDesk()
  const titles = async () => (await ask('standing.list', { body: 'firearms' })).lines.map((line) => line.title.en)
  const opening = await give('standing.add', { body: 'firearms', patch: { titleEn: 'Opening', titleJa: '開会', kind: 'other' } })
  const closing = await give('standing.add', { body: 'firearms', patch: { titleEn: 'Closing', isHeading: true } })
  await give('standing.move', { id: closing.id, beforeId: opening.id })
  expect(await titles()).toEqual(['Closing', 'Opening'])
  await undo()
  expect(await titles()).toEqual(['Opening', 'Closing'])
  const [line] = (await ask('standing.list', { body: 'firearms' })).lines
  await give('standing.update', { id: opening.id, revision: line?.revision ?? 0, patch: { titleEn: 'Greeting' } })
  await expect(
    give('standing.update', { id: opening.id, revision: line?.revision ?? 0, patch: { titleEn: 'Other' } }),
  ).rejects.toThrow('stale-edit')
  await give('standing.remove', { id: closing.id })
  expect(await titles()).toEqual(['Greeting'])
})

test('a standing heading is taken over as a heading', async () => {
  const { id, ask, give, screenOf } = await agendaDesk()
  await give('standing.add', { body: 'firearms', patch: { titleEn: 'Reports', isHeading: true } })
  const [first] = (await ask('agenda.propose', { meetingId: id })).lines
  await give('agenda.accept', { meetingId: id, keys: [first?.key ?? ''] })
  expect((await screenOf(id)).lines).toMatchObject([{ isHeading: true, number: null, title: { en: 'Reports' } }])
})

test('phrases bring what the body’s past lines were about; presenters go by the names of the day', async () => {
  const { id, ask, asOf } = await agendaDesk()
  const { phrases } = await ask('agenda.phrases', { meetingId: id })
  expect(phrases[1]).toMatchObject({
    title: {
      en: 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
      ja: '平成17年度における銃器対策の推進に係る進捗状況の報告について',
    },
    kind: 'report-on-progress',
    fiscalYear: 2005,
    series: { key: 'firearms/annual-plans' },
    plans: [{ key: 'firearms/annual-plan-2005' }],
  })
  const named = async (text: string) =>
    (await ask('agenda.presenters', { on: asOf, text })).organizations.map(({ name }) => name.en ?? name.ja)
  expect(await named('police')).toContain('National Police Agency')
  expect(await named('警察庁')).toContain('National Police Agency')
  expect(await named('no such office')).toEqual([])
})
