import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { agendaDesk } from './agenda-desk.ts'

test('lines move to a meeting planned for them, with what is nested under them, and one undo brings all back', async () => {
  const { id, ask, give, add, lines, screenOf, undo } = await agendaDesk()
  await add('Opening')
  const parent = await add('Imitation guns')
  const child = await add('Licences')
  await give('agenda.move', { id: child.id, parentId: parent.id, beforeId: null })
  expect(await ask('agenda.carryPlaces', { meetingId: id })).toMatchObject({
    next: null,
    nextOrdinal: 13,
    body: { key: 'firearms' },
  })
  const carried = await give('agenda.carry', {
    ids: [parent.id],
    how: 'moved',
    to: { kind: 'new', on: isoDate('2006-06-30') },
  })
  expect(carried.meeting).toMatchObject({ ordinal: 13, on: '2006-06-30', status: 'drafted' })
  const there = carried.meeting?.id ?? 0
  expect([await lines(), await lines(there)]).toEqual([['1 Opening'], ['1 Imitation guns', '  1.1 Licences']])
  expect((await screenOf(there)).lines[0]?.carried).toMatchObject({ how: 'moved', from: { id, ordinal: 12 } })
  expect((await ask('agenda.carryPlaces', { meetingId: id })).next).toMatchObject({ id: there })
  await undo()
  expect(await lines()).toEqual(['1 Opening', '2 Imitation guns', '  2.1 Licences'])
  await expect(screenOf(there)).rejects.toThrow('not-found')
})

test('a duplicate stays behind and says where it came from; what was issued gives no line away', async () => {
  const { id, give, add, lines, screenOf } = await agendaDesk()
  const line = await add('Opening')
  const next = await give('meetings.create', { body: 'firearms', on: isoDate('2006-06-30') })
  await give('agenda.carry', { ids: [line.id], how: 'duplicated', to: { kind: 'meeting', id: next.id } })
  expect([await lines(), await lines(next.id)]).toEqual([['1 Opening'], ['1 Opening']])
  const { meeting, revision } = await screenOf(id)
  await give('meetings.issue', { id: meeting.id, revision })
  const move = (how: 'moved' | 'duplicated') =>
    give('agenda.carry', { ids: [line.id], how, to: { kind: 'meeting', id: next.id } })
  await expect(move('moved')).rejects.toThrow('not-allowed: agenda-issued')
  await move('duplicated')
  expect(await lines(next.id)).toEqual(['1 Opening', '2 Opening'])
  const back = give('agenda.carry', { ids: [line.id], how: 'duplicated', to: { kind: 'meeting', id } })
  await expect(back).rejects.toThrow('not-allowed: agenda-issued')
})

test('a line on the shelf is proposed for every agenda with its reason, and taking it over takes it from there', async () => {
  const { id, ask, give, add, lines } = await agendaDesk()
  const parent = await add('Imitation guns')
  const child = await add('Licences')
  await give('agenda.move', { id: child.id, parentId: parent.id, beforeId: null })
  await give('agenda.carry', { ids: [parent.id], how: 'moved', to: { kind: 'shelf' } })
  expect(await lines()).toEqual([])
  expect((await ask('agenda.shelf', { body: 'firearms' })).lines).toMatchObject([
    { title: { en: 'Imitation guns' }, nestedCount: 1, from: { id, ordinal: 12 } },
  ])
  const later = await give('meetings.create', { body: 'firearms', on: isoDate('2007-04-27') })
  const proposed = (await ask('agenda.propose', { meetingId: later.id })).lines.find((line) => line.shelfItemId !== null)
  expect(proposed?.reasons[0]?.en).toBe('on the shelf, from the 12th meeting')
  await give('agenda.accept', { meetingId: later.id, keys: [proposed?.key ?? ''] })
  expect(await lines(later.id)).toEqual(['1 Imitation guns', '  1.1 Licences'])
  expect((await ask('agenda.shelf', { body: 'firearms' })).lines).toEqual([])
})

test('a line is removed from the shelf like any other, and comes back by undo', async () => {
  const { ask, give, add, undo } = await agendaDesk()
  const line = await add('Imitation guns')
  await give('agenda.carry', { ids: [line.id], how: 'duplicated', to: { kind: 'shelf' } })
  const [onShelf] = (await ask('agenda.shelf', { body: 'firearms' })).lines
  await give('agenda.remove', { ids: [onShelf?.id ?? 0] })
  expect((await ask('agenda.shelf', { body: 'firearms' })).lines).toEqual([])
  await undo()
  expect((await ask('agenda.shelf', { body: 'firearms' })).lines).toHaveLength(1)
})

test('an item deferred at a meeting is proposed no more once it lies on the shelf or stands on an agenda', async () => {
  const { id, ask, give, screenOf } = await agendaDesk()
  const { previous } = await screenOf(id)
  const before = await screenOf(previous?.id ?? 0)
  const line = before.lines[0]
  await give('agenda.update', { id: line?.id ?? 0, revision: line?.revision ?? 0, patch: { outcome: 'deferred' } })
  const carriedOver = async () =>
    (await ask('agenda.propose', { meetingId: id })).lines.filter((one) =>
      one.reasons.some((reason) => reason.en?.startsWith('carried over')),
    ).length
  expect(await carriedOver()).toBe(1)
  await give('agenda.carry', { ids: [line?.id ?? 0], how: 'duplicated', to: { kind: 'shelf' } })
  expect(await carriedOver()).toBe(0)
})

test('lines that are not there, and a day that is taken, change nothing', async () => {
  const { give, add, lines } = await agendaDesk()
  const line = await add('Opening')
  const carry = (ids: readonly number[], on: string) =>
    give('agenda.carry', { ids: [...ids], how: 'moved', to: { kind: 'new', on: isoDate(on) } })
  await expect(carry([line.id, 999_999], '2006-06-30')).rejects.toThrow('not-found')
  await expect(carry([line.id], '2006-04-28')).rejects.toThrow('conflict: same-day')
  expect(await lines()).toEqual(['1 Opening'])
})
