import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { day, meetingDesk, textOf } from './meeting-desk.ts'

const english = async (
  desk: Awaited<ReturnType<typeof meetingDesk>>,
  meetingId: number,
  stage: 'draft' | 'issued' | 'results',
  version?: number,
) => {
  const { tree } = await desk.ask('documents.agenda', {
    meetingId,
    language: 'en',
    stage,
    ...(version === undefined ? {} : { version }),
  })
  return textOf(tree).replaceAll(/\s+/g, ' ')
}

test('issuing freezes the numbers: what comes later is supplementary, and nothing issued is renumbered', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const [, b = 0] = await desk.write(id, 'A', 'B', { titleEn: 'Reports', isHeading: true }, 'C')
  await desk.step('meetings.issue', id)
  await desk.give('agenda.add', { meetingId: id, afterId: b, patch: { titleEn: 'B too' } })
  await desk.give('agenda.remove', { ids: [b] })
  expect(await desk.agenda(id)).toEqual(['1 A', '1-2 B too', 'Heading Reports', '3 C'])
  const { meeting, life, lines, isEditable } = await desk.screen(id)
  expect({ status: meeting.status, isEditable, issuedOn: life.issuedOn }).toEqual({
    status: 'issued',
    isEditable: false,
    issuedOn: '2006-03-01',
  })
  expect(lines.map(({ title, sinceIssue }) => [title.en, sinceIssue])).toEqual([
    ['A', null],
    ['B too', 'added'],
    ['Reports', null],
    ['C', null],
  ])
  expect(life.withdrawn).toEqual([{ id: b, number: '2', title: { en: 'B', ja: 'B（和文）' } }])
})

test('the paper "as issued" prints what went out and when, whatever is changed since', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const [a = 0] = await desk.write(id, 'A', 'B')
  await desk.give('meetings.update', { id, revision: 2, patch: { placeEn: 'Large hall' } })
  await desk.step('meetings.issue', id)
  await desk.change(id, a, { titleEn: 'A, reworded' })
  await desk.give('meetings.update', { id, revision: (await desk.screen(id)).revision, patch: { placeEn: 'Small hall' } })
  const issued = await english(desk, id, 'issued')
  expect(issued).toContain('As issued on 1 March 2006')
  expect(issued).toMatch(/1 A .*2 B/)
  expect(issued).toContain('Large hall')
  expect(issued).not.toContain('reworded')
  expect(await english(desk, id, 'draft')).toMatch(/Draft.*Small hall.*A, reworded/)
})

test('an undo of the issue takes numbers and snapshot away, a redo brings the very same back', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  const before = await desk.ask('meetings.versions', { id })
  await desk.undo()
  expect(await desk.ask('meetings.versions', { id })).toMatchObject({ versions: [{ key: 'now' }], comparison: null })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted' }, life: { issuedOn: null } })
  await desk.redo()
  expect(await desk.ask('meetings.versions', { id })).toEqual(before)
})

test('a draft is compared with what it said before its last change, whatever was changed', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const told = async () => {
    const { versions, comparison } = await desk.ask('meetings.versions', { id })
    const lines = comparison?.lines.map(({ act, before, after }) => [
      act,
      before?.title.en ?? null,
      after?.title.en ?? null,
      before?.plans.length,
    ])
    return { keys: versions.map(({ key }) => key), lines: lines ?? null }
  }
  const [a = 0, b = 0] = await desk.write(id, 'A', 'B')
  expect(await told()).toEqual({ keys: ['now'], lines: null })

  await desk.change(id, a, { titleEn: 'A, in other words' })
  expect(await told()).toEqual({
    keys: ['before', 'now'],
    lines: [
      ['kept', 'A', 'A, in other words', 0],
      ['kept', 'B', 'B', 0],
    ],
  })
  const [plan] = (await desk.ask('plans.list', { asOf: day('2006-03-01'), body: 'firearms' })).plans
  await desk.change(id, b, { planIds: [plan?.plan.id ?? 0] })
  await desk.change(id, b, { planIds: [] })
  expect((await told()).lines?.[1]).toEqual(['kept', 'B', 'B', 1])
  await desk.give('agenda.remove', { ids: [a] })
  expect((await told()).lines).toEqual([
    ['removed', 'A, in other words', null, 0],
    ['kept', 'B', 'B', 0],
  ])
  await desk.undo()
  // What took it back is the last change now.
  expect((await told()).lines?.map(([act]) => act)).toEqual(['added', 'kept'])
})

test('an agenda without a line is not issued, nor is one of headings alone', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const issue = async () => desk.refused('meetings.issue', { id, revision: (await desk.screen(id)).revision })
  expect(await issue()).toEqual({ code: 'not-allowed', details: { why: 'empty-agenda' } })
  await desk.write(id, { titleEn: 'Reports', isHeading: true })
  expect(await issue()).toEqual({ code: 'not-allowed', details: { why: 'empty-agenda' } })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted' } })
})

test('a line without one of its languages is issued all the same, and counted in a warning', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'Both', { titleEn: 'English alone' })
  await desk.step('meetings.issue', id)
  expect(await desk.screen(id)).toMatchObject({
    meeting: { status: 'issued' },
    warnings: expect.arrayContaining([{ code: 'missing-language', language: 'ja', count: 1, unchecked: 0 }]),
  })
})

test('of two who issue at once the second is told that the meeting changed', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  const { revision } = await desk.screen(id)
  const both = await Promise.all([1, 2].map(() => desk.refused('meetings.issue', { id, revision })))
  expect(both.toSorted((one) => (one === null ? -1 : 1))).toEqual([
    null,
    { code: 'stale-edit', details: { what: 'meeting', id } },
  ])
  expect((await desk.ask('meetings.versions', { id })).versions.map(({ stage }) => stage)).toEqual(['issued', 'now'])
})

test('an issue taken back loses its numbers; issuing again keeps both versions', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const [a = 0] = await desk.write(id, 'A', 'B')
  await desk.step('meetings.issue', id)
  await desk.give('agenda.remove', { ids: [a] })
  await desk.step('meetings.withdraw', id)
  expect(await desk.agenda(id)).toEqual(['1 B'])
  expect(await desk.screen(id)).toMatchObject({ isEditable: true, life: { issuedOn: null, withdrawn: [] } })
  desk.on('2006-04-01T00:00:00Z')
  await desk.step('meetings.issue', id)
  const { versions, comparison } = await desk.ask('meetings.versions', { id, from: null, to: 'now' })
  expect(versions.map(({ stage, count, on, lineCount }) => [stage, count, on, lineCount])).toEqual([
    ['issued', 1, '2006-03-01', 2],
    ['issued', 2, '2006-04-01', 1],
    ['now', 1, '2006-04-01', 1],
  ])
  expect(comparison?.from).toBe(versions[1]?.key)
  const first = versions[0]?.key
  expect(await english(desk, id, 'issued', typeof first === 'number' ? first : 0)).toMatch(/As issued on 1 March 2006.*1 A .*2 B/)
  expect(await english(desk, id, 'issued')).toMatch(/As issued on 1 April 2006.*1 B/)
})

test('a step that does not lead on from where the meeting stands is refused, and says from where', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  const { revision } = await desk.screen(id)
  for (const act of ['withdraw', 'hold', 'reopen', 'revive'] as const) {
    expect(await desk.refused(`meetings.${act}`, { id, revision })).toEqual({
      code: 'not-allowed',
      details: { why: 'no-such-step', act, status: 'drafted' },
    })
  }
  const act = await desk.screen(1)
  expect(await desk.refused('meetings.cancel', { id: 1, revision: act.revision })).toEqual({
    code: 'not-allowed',
    details: { why: 'founding-act' },
  })
})

test('a day that has passed implies nothing: the meeting stays as it was left', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan('2006-03-03')
  await desk.write(id, 'A')
  desk.on('2006-12-01T00:00:00Z')
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted' } })
  const { needs } = await desk.ask('home.get', { asOf: day('2006-12-01') })
  expect(needs.map((need) => [need.kind, need.meeting?.id])).toContainEqual(['meeting-not-recorded', id])
})

test('postponed to a new day it is drafted again and numbered anew; the earlier day stays in the history', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  await desk.step('meetings.postpone', id, { on: '2006-05-12' })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted', on: '2006-05-12' }, life: { issuedOn: null } })
  const { changes } = await desk.ask('history.list', { before: null, row: { table: 'meetings', id } })
  const entry = await desk.ask('history.get', { id: changes[0]?.id ?? 0 })
  expect(changes[0]).toMatchObject({ command: 'meetings.postpone', subject: 'firearms 12' })
  expect(entry.rows.find((row) => row.table === 'meetings')?.fields).toContainEqual(
    expect.objectContaining({ field: 'held_on', before: '2006-04-28', after: '2006-05-12' }),
  )
  const { comparison } = await desk.ask('meetings.versions', { id })
  expect(comparison?.headChanges).toEqual(['date'])
})

test('postponed without a day it waits, leaves its day free, and is planned again where there is room', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.step('meetings.postpone', id)
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'postponed', on: '2006-04-28' }, isEditable: false })
  const other = await desk.plan()
  const { revision } = await desk.screen(id)
  expect(await desk.refused('meetings.revive', { id, revision })).toEqual({
    code: 'conflict',
    details: { why: 'same-day', on: '2006-04-28' },
  })
  await desk.step('meetings.revive', id, { on: '2006-05-12' })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'planned', on: '2006-05-12' } })
  expect(await desk.refused('meetings.postpone', { id, revision: revision + 1, on: day('2006-04-28') })).toMatchObject({
    code: 'conflict',
  })
  expect(await desk.refused('meetings.postpone', { id, revision: revision + 1, on: day('2006-05-12') })).toEqual({
    code: 'not-allowed',
    details: { why: 'own-day', on: '2006-05-12' },
  })
  expect(await desk.screen(other)).toMatchObject({ meeting: { on: '2006-04-28' } })
})

test('cancelled, it keeps its agenda and comes back as it was drafted; each step goes by one undo', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  await desk.step('meetings.cancel', id)
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'cancelled' }, life: { issuedOn: '2006-03-01' } })
  await desk.step('meetings.revive', id)
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted' }, life: { issuedOn: null } })
  for (const status of ['cancelled', 'issued', 'drafted']) {
    await desk.undo()
    expect(await desk.screen(id)).toMatchObject({ meeting: { status } })
  }
})

test('the stage of a meeting is no matter that can be set', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  expect(await desk.refused('meetings.update', { id, revision: 1, patch: { status: 'held' } as object })).toMatchObject({
    code: 'invalid-input',
  })
})

test('internal notes are no part of what is kept', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, { titleEn: 'A', titleJa: 'A', internalNote: 'SECRET', minutes: 5 })
  await desk.step('meetings.issue', id)
  const { changes } = await desk.ask('history.list', { before: null, row: { table: 'meetings', id } })
  const entry = await desk.ask('history.get', { id: changes[0]?.id ?? 0 })
  const kept = entry.rows.find((row) => row.table === 'agenda_snapshots')?.fields.find((field) => field.field === 'content')
  expect(kept?.after).toContain('"title":{"en":"A","ja":"A"}')
  expect(kept?.after).not.toContain('SECRET')
})

test('what was kept cannot be changed, and what was changed past the program is told', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  const file = new Database(desk.file)
  const forge = () => file.exec(`update agenda_snapshots set content = replace(content, '"en":"A"', '"en":"Forged"')`)
  expect(forge).toThrow('a kept agenda never changes')
  expect((await desk.ask('meetings.versions', { id })).versions[0]).toMatchObject({ isIntact: true })
  file.exec('drop trigger agenda_snapshots_stay')
  forge()
  file.close()
  expect((await desk.ask('meetings.versions', { id })).versions[0]).toMatchObject({ stage: 'issued', isIntact: false })
})

test('what was corrected since the issue goes out again: both issues are kept, the numbers stay, and one undo takes it back', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const [a = 0] = await desk.write(id, 'A', 'B')
  await desk.step('meetings.issue', id)
  const isChanged = async () => (await desk.screen(id)).life.isChangedSinceIssue
  const issues = async () =>
    (await desk.ask('meetings.versions', { id })).versions.filter(({ stage }) => stage === 'issued').length
  expect(await isChanged()).toBe(false)

  // A line's kind is not printed: nothing has to go out for it.
  await desk.change(id, a, { kind: 'situation-report' })
  expect([await isChanged(), (await desk.screen(id)).lines[0]?.sinceIssue]).toEqual([false, null])
  await desk.give('meetings.update', { id, revision: (await desk.screen(id)).revision, patch: { placeEn: 'Small hall' } })
  expect(await isChanged()).toBe(true)

  await desk.step('meetings.reissue', id)
  expect([await isChanged(), await issues(), (await desk.screen(id)).meeting.status]).toEqual([false, 2, 'issued'])
  expect(await english(desk, id, 'issued')).toMatch(/Small hall.*1 A .*2 B/)
  await desk.undo()
  expect([await isChanged(), await issues()]).toEqual([true, 1])
})
