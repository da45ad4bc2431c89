import { expect, test } from 'vitest'
import { expectedFailure } from '../../../electron/services/register/expected-failure.ts'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { meetingDesk } from './meeting-desk.ts'

const thrownBy = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

test('a day beyond the calendar is a date that cannot be, and no bug', () => {
  expect(expectedFailure(thrownBy(() => addDays(isoDate('2999-12-31'), 1)))).toEqual({
    code: 'invalid-date',
    details: { typed: '3000' },
  })
})

test('what is still pointed to, and what points to something gone, is told and kept', async () => {
  const desk = await meetingDesk()
  const meetingId = await desk.plan()
  const before = (await desk.screen(meetingId)).lines.length
  expect(await desk.refused('agenda.add', { meetingId, patch: { titleEn: 'A line', seriesId: 999_999 } })).toEqual({
    code: 'conflict',
    details: { why: 'gone-or-needed' },
  })
  expect((await desk.screen(meetingId)).lines).toHaveLength(before)
})

test('a name of Object itself is no table', async () => {
  const desk = await meetingDesk()
  for (const table of ['__proto__', 'constructor', 'toString']) {
    expect((await desk.ask('history.list', { row: { table, id: 1 } })).changes).toEqual([])
  }
})
