import { expect, test } from 'vitest'
import { day, meetingDesk } from './meeting-desk.ts'

type Desk = Awaited<ReturnType<typeof meetingDesk>>

/** A firearms meeting of three lines, issued. */
async function issued(desk: Desk) {
  const id = await desk.plan()
  const lines = await desk.write(id, { titleEn: 'A', kind: 'situation-report' }, 'B', 'C')
  await desk.step('meetings.issue', id)
  return { id, lines: lines as readonly [number, number, number] }
}

/** What came of each line of a meeting, in order. */
async function decide(desk: Desk, id: number, ...outcomes: readonly ('adopted' | 'reported' | 'deferred' | 'withdrawn')[]) {
  const { lines } = await desk.screen(id)
  for (const [at, outcome] of outcomes.entries()) await desk.change(id, lines[at]?.id ?? 0, { outcome })
}

/** The titles that wait on the firearms headquarters' shelf, as the export has them. */
async function shelf(desk: Desk): Promise<readonly (string | null)[]> {
  const { changes } = await desk.ask('history.list', { before: null, row: null })
  const waiting = new Map<number, string | null>()
  for (const { id } of changes.toReversed()) {
    for (const row of (await desk.ask('history.get', { id })).rows) {
      if (row.table !== 'agenda_items') continue
      if (row.act === 'removed') waiting.delete(row.rowId)
      else if (row.fields.some((field) => field.field === 'shelf_body_id' && field.after !== null)) {
        waiting.set(row.rowId, row.name?.en ?? null)
      }
    }
  }
  return [...waiting.values()]
}

test('a meeting is not recorded as held while a numbered line has no outcome; headings need none', async () => {
  const desk = await meetingDesk()
  const { id } = await issued(desk)
  await desk.write(id, { titleEn: 'Reports', isHeading: true })
  await decide(desk, id, 'reported')
  const { revision } = await desk.screen(id)
  expect(await desk.refused('meetings.hold', { id, revision })).toEqual({
    code: 'not-allowed',
    details: { why: 'outcomes-missing', count: 2 },
  })
  await decide(desk, id, 'reported', 'adopted', 'withdrawn')
  await desk.step('meetings.hold', id)
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'held' } })
  const { versions, comparison } = await desk.ask('meetings.versions', { id })
  expect(versions.map(({ stage }) => stage)).toEqual(['issued', 'held', 'now'])
  expect(comparison?.lines.map((line) => [line.after?.title.en, line.act === 'kept' ? line.changes : line.act])).toEqual([
    ['A', ['outcome']],
    ['B', ['outcome']],
    ['C', ['outcome']],
    ['Reports', 'added'],
  ])
})

test('deferred lines go where they were sent, the others to the shelf, without number and outcome and with their origin', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  const next = await desk.plan('2006-12-12')
  await decide(desk, id, 'reported', 'deferred', 'deferred')
  expect((await desk.screen(id)).life.deferTo.map((meeting) => meeting.id)).toEqual([next])
  expect(await desk.step('meetings.hold', id, { deferTo: [{ itemId: lines[1], meetingId: next }] })).toMatchObject({
    deferred: 2,
  })
  expect(await desk.agenda(next)).toEqual(['1 B'])
  expect(await desk.screen(next)).toMatchObject({ meeting: { status: 'drafted' } })
  expect(await shelf(desk)).toEqual(['C'])
  expect(await desk.agenda(id)).toEqual(['1 A → reported', '2 B → deferred', '3 C → deferred'])
})

test('one undo takes the record back and the carried lines away; the agenda deferred to is as before', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  const next = await desk.plan('2006-12-12')
  await decide(desk, id, 'reported', 'deferred', 'deferred')
  await desk.step('meetings.hold', id, { deferTo: [{ itemId: lines[1], meetingId: next }] })
  await desk.undo()
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'issued' } })
  expect(await desk.screen(next)).toMatchObject({ meeting: { status: 'planned' }, lines: [] })
  expect((await desk.ask('meetings.versions', { id })).versions.map(({ stage }) => stage)).toEqual(['issued', 'now'])
  await desk.redo()
  expect(await desk.agenda(next)).toEqual(['1 B'])
})

test('what was nested under a deferred line goes with it, once', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  const next = await desk.plan('2006-12-12')
  await desk.give('agenda.move', { id: lines[2], parentId: lines[1], beforeId: null })
  await decide(desk, id, 'reported', 'deferred', 'deferred')
  const deferTo = [lines[1], lines[2]].map((itemId) => ({ itemId, meetingId: next }))
  expect(await desk.step('meetings.hold', id, { deferTo })).toMatchObject({ deferred: 1 })
  expect(await desk.agenda(next)).toEqual(['1 B', '  1.1 C'])
})

test('a meeting that went, or was issued meanwhile, takes no deferred line, and nothing is recorded', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  const next = await desk.plan('2006-12-12')
  const other = await desk.plan('2006-12-13', 'drugs')
  await decide(desk, id, 'reported', 'reported', 'deferred')
  const { revision } = await desk.screen(id)
  const holdTo = (meetingId: number) =>
    desk.refused('meetings.hold', { id, revision, deferTo: [{ itemId: lines[2], meetingId }] })
  await desk.write(next, 'Own line')
  await desk.step('meetings.issue', next)
  expect(await holdTo(next)).toEqual({ code: 'conflict', details: { why: 'defer-to-issued', id: next, on: '2006-12-12' } })
  await desk.give('meetings.remove', { id: next })
  expect(await holdTo(next)).toEqual({ code: 'conflict', details: { why: 'defer-to-gone', id: next } })
  expect(await holdTo(other)).toEqual({ code: 'conflict', details: { why: 'defer-to-gone', id: other } })
  expect(await holdTo(id)).toEqual({ code: 'conflict', details: { why: 'defer-to-issued', id, on: '2006-04-28' } })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'issued' } })
  expect(await desk.agenda(other)).toEqual([])
})

test('a line taken off after the issue needs no outcome and stays in the version that went out', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  await desk.give('agenda.remove', { ids: [lines[1]] })
  await decide(desk, id, 'reported', 'adopted')
  await desk.step('meetings.hold', id)
  const { comparison } = await desk.ask('meetings.versions', { id })
  expect(comparison?.lines.map((line) => [line.act, (line.after ?? line.before)?.title.en])).toEqual([
    ['kept', 'A'],
    ['removed', 'B'],
    ['kept', 'C'],
  ])
})

test('taking the record back takes carried lines along unless somebody worked on them; holding again carries none twice', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  const next = await desk.plan('2006-12-12')
  await decide(desk, id, 'deferred', 'deferred', 'adopted')
  const deferTo = lines.map((itemId) => ({ itemId, meetingId: next }))
  await desk.step('meetings.hold', id, { deferTo })
  const [, second] = (await desk.screen(next)).lines
  await desk.change(next, second?.id ?? 0, { titleEn: 'B, worked on' })
  expect(await desk.step('meetings.reopen', id)).toMatchObject({ takenBack: 1 })
  expect(await desk.agenda(next)).toEqual(['1 B, worked on'])
  expect(await desk.step('meetings.hold', id, { deferTo })).toMatchObject({ deferred: 1 })
  expect(await desk.agenda(next)).toEqual(['1 B, worked on', '2 A'])
  expect((await desk.ask('meetings.versions', { id })).versions.map(({ stage, count }) => [stage, count])).toEqual([
    ['issued', 1],
    ['held', 1],
    ['held', 2],
    ['now', 1],
  ])
})

test('lines added to an issued agenda keep their supplementary numbers once it was held', async () => {
  const desk = await meetingDesk()
  const { id, lines } = await issued(desk)
  for (const titleEn of ['later', 'earlier'])
    await desk.give('agenda.add', { meetingId: id, afterId: lines[0], patch: { titleEn } })
  await decide(desk, id, 'reported', 'reported', 'reported', 'reported', 'reported')
  await desk.step('meetings.hold', id)
  const [, earlier] = (await desk.screen(id)).lines
  await desk.give('agenda.remove', { ids: [earlier?.id ?? 0] })
  expect(await desk.agenda(id)).toEqual(['1 A → reported', '1-3 later → reported', '2 B → reported', '3 C → reported'])
})

test('a meeting of the published record, held without outcomes, is corrected without being asked for any', async () => {
  const desk = await meetingDesk()
  const before = (await desk.screen(30)).lines
  const line = before.find(({ outcome }) => outcome === null)
  expect(line).toBeDefined()
  await desk.change(30, line?.id ?? 0, { titleEn: 'Corrected' })
  await desk.give('meetings.update', { id: 30, revision: (await desk.screen(30)).revision, patch: { note: 'Seen' } })
  expect(await desk.screen(30)).toMatchObject({ meeting: { status: 'held' }, note: 'Seen' })
  // Only who takes the record back is asked when recording it anew.
  await desk.step('meetings.reopen', 30)
  const { revision } = await desk.screen(30)
  expect(await desk.refused('meetings.hold', { id: 30, revision })).toMatchObject({ details: { why: 'outcomes-missing' } })
})

test('five hundred lines are issued, numbered, held and carried on whole', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const ids = await desk.write(
    id,
    ...Array.from({ length: 500 }, (_, at) => ({ titleEn: `Line ${at + 1}`, outcome: 'deferred' as const })),
  )
  const next = await desk.plan('2006-12-12')
  await desk.step('meetings.issue', id)
  await desk.step('meetings.hold', id, { deferTo: ids.map((itemId) => ({ itemId, meetingId: next })) })
  const carried = (await desk.screen(next)).lines
  expect(carried.map(({ number, title }) => `${number} ${title.en}`)).toEqual(ids.map((_, at) => `${at + 1} Line ${at + 1}`))
  const { comparison } = await desk.ask('meetings.versions', { id })
  expect(comparison?.lines).toHaveLength(500)
  expect(comparison?.lines.every((line) => line.act === 'kept' && line.changes.length === 0)).toBe(true)
  expect(day((await desk.screen(next)).meeting.on)).toBe('2006-12-12')
})

test('a meeting is entered afterwards as held, without lines or with, and taken back to where it stood', async () => {
  const desk = await meetingDesk()
  const without = await desk.plan('2005-03-01')
  await desk.step('meetings.record', without)
  expect(await desk.screen(without)).toMatchObject({ meeting: { status: 'held' }, lines: [], life: { issuedOn: null } })
  await desk.step('meetings.reopen', without)
  expect(await desk.screen(without)).toMatchObject({ meeting: { status: 'planned' } })

  const id = await desk.plan('2005-04-01')
  await desk.write(id, 'A', 'B')
  const { revision } = await desk.screen(id)
  expect(await desk.refused('meetings.record', { id, revision })).toMatchObject({
    details: { why: 'outcomes-missing', count: 2 },
  })
  await decide(desk, id, 'adopted', 'deferred')
  expect(await desk.step('meetings.record', id)).toMatchObject({ deferred: 1 })
  expect((await desk.ask('meetings.versions', { id })).versions.map(({ stage }) => stage)).toEqual(['held', 'now'])
  expect(await desk.step('meetings.reopen', id)).toMatchObject({ takenBack: 1 })
  expect(await desk.screen(id)).toMatchObject({ meeting: { status: 'drafted' }, isEditable: true })
})

test('what is to come is not recorded as held, nor what was issued and taken back', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  const { revision } = await desk.screen(id)
  expect(await desk.refused('meetings.record', { id, revision })).toEqual({ code: 'not-allowed', details: { why: 'not-yet' } })
  const past = await desk.plan('2005-05-02')
  await desk.write(past, 'A')
  await desk.step('meetings.issue', past)
  await desk.step('meetings.withdraw', past)
  const now = await desk.screen(past)
  expect(await desk.refused('meetings.record', { id: past, revision: now.revision })).toMatchObject({
    details: { why: 'was-issued' },
  })
})
