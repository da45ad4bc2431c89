import { expect, it } from 'vitest'
import { day, meetingDesk } from './meeting-desk.ts'

it('asks after a meeting for its plan, its minutes and who was there, until each is done or set aside', async () => {
  const { ask, give, step, undo, on } = await meetingDesk()
  const asOf = day('2006-07-01')
  const left = async () => {
    const { needs } = await ask('home.get', { asOf })
    const after = needs.filter(({ kind }) => kind === 'after-meeting')
    const { after: ofBody } = await ask('bodies.get', { key: 'crime', asOf })
    expect(ofBody).toEqual(after)
    return after.map((need) => [need.meeting?.ordinal, (need.left ?? []).map(({ matter }) => matter)])
  }
  // What came with the record is asked for nothing.
  expect(await left()).toEqual([])

  const { id } = await give('meetings.create', { body: 'crime', on: day('2006-06-27') })
  const { ids } = await give('agenda.edit', {
    meetingId: id,
    edits: [
      {
        act: 'add',
        name: 'new',
        parent: null,
        before: null,
        patch: { kind: 'adoption', titleEn: 'Adoption of the Action Plan 2006' },
      },
    ],
  })
  await step('meetings.issue', id)
  expect(await left()).toEqual([])
  on('2006-07-01T00:00:00Z')
  const lineId = ids['new'] ?? 0
  const change = async (patch: object) => {
    const line = (await ask('meetings.get', { id, asOf })).lines.find((one) => one.id === lineId)
    await give('agenda.edit', { meetingId: id, edits: [{ act: 'change', line: lineId, revision: line?.revision ?? 0, patch }] })
  }
  await change({ outcome: 'adopted' })
  await step('meetings.hold', id, { deferTo: [] })
  expect(await left()).toEqual([[7, ['plans', 'minutes', 'attendance']]])
  expect((await ask('meetings.get', { id, asOf })).life.left).toEqual([
    { matter: 'plans', lineIds: [lineId] },
    { matter: 'minutes', lineIds: [] },
    { matter: 'attendance', lineIds: [] },
  ])

  await change({ newPlan: { nameEn: 'Action Plan 2006', nameJa: null } })
  expect(await left()).toEqual([[7, ['minutes', 'attendance']]])
  await change({ outcomeNote: 'The Chief Cabinet Secretary explained the plan.' })
  expect(await left()).toEqual([[7, ['attendance']]])

  await give('meetings.setAside', { id, matter: 'attendance', isAside: true })
  expect(await left()).toEqual([])
  await undo()
  expect(await left()).toEqual([[7, ['attendance']]])
  await give('attendance.addGuests', { meetingId: id, names: ['Prof. Yamada'] })
  expect(await left()).toEqual([])

  // A result that is missing is asked for first.
  await change({ outcome: null })
  expect(await left()).toEqual([[7, ['results']]])
  expect((await ask('home.get', { asOf: day('2007-06-28') })).needs.filter(({ kind }) => kind === 'after-meeting')).toEqual([])
})

it('lets a body begin with the first meeting that is known, and asks for the earlier ones again', async () => {
  const { ask, give, undo } = await meetingDesk()
  const { key } = await give('bodies.create', { nameEn: 'Headquarters for Roads', nameJa: null, kind: 'headquarters' })
  const { id } = await give('meetings.create', { body: key, on: day('2006-05-12'), ordinal: 12 })
  const gap = async () => {
    const { ordinalProblems, beginsWith } = await ask('bodies.get', { key, asOf: day('2006-06-01') })
    const { warnings } = await ask('meetings.get', { id, asOf: day('2006-06-01') })
    return [ordinalProblems.length, beginsWith, warnings.flatMap((one) => (one.code === 'ordinal-gap' ? [one.beginning] : []))]
  }
  expect(await gap()).toEqual([1, null, [{ body: key, with: 12 }]])
  await give('bodies.beginWith', { key, ordinal: 12 })
  expect(await gap()).toEqual([0, 12, []])
  // What is missing later is told as before.
  await give('meetings.create', { body: key, on: day('2006-05-19'), ordinal: 14 })
  expect((await ask('bodies.get', { key, asOf: day('2006-06-01') })).ordinalProblems).toMatchObject([
    { from: 13, to: 13, isBeginning: false },
  ])
  await undo()
  await undo()
  expect(await gap()).toEqual([1, null, [{ body: key, with: 12 }]])
})
