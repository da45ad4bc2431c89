import { expect, onTestFinished, test, vi } from 'vitest'
import { fillDemo } from '../../../db/demo/fill-demo.ts'
import { listMeetingsBetween } from '../../../db/repositories/meetings.ts'
import { calendarDay, calendarYear } from '../../../electron/services/meetings/calendar.ts'
import { clashesOfYear, yearOfPages } from '../../../renderer/features/calendar/year-view.ts'
import type { CalendarYear } from '../../../shared/contract/calendar.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { mostOfDay } from '../../../shared/domain/calendar-year.ts'
import { meetingClashes } from '../../../shared/domain/meeting-clashes.ts'
import { note, registerInMemory } from '../../db/register-on-disk.ts'

const asOf = isoDate('2026-03-31')

/** Sixty bodies, each with its twelve meetings a year. */
async function withManyBodies() {
  const { db, close } = await registerInMemory()
  onTestFinished(close)
  await fillDemo(db, { bodies: 60, years: 1 }, note)
  const session = { register: () => ({ db }), today: () => asOf, instant: () => '2026-03-31T00:00:00Z' } as never
  const page = (after: CalendarYear['next']) => calendarYear(session, { kind: 'fiscal', year: 2025, asOf, after })
  await vi.waitUntil(async () => !(await page(null)).isCounting, { timeout: 20_000 })
  return { db, page, dayOf: (on: string) => calendarDay(session, { on: isoDate(on), asOf }) }
}

test('a year of many bodies comes in pages that together tell of every meeting: named, or counted on its day, where all are named', async () => {
  const { db, page, dayOf } = await withManyBodies()
  const pages = [await page(null)]
  for (let last = pages[0]; last !== undefined && last.next !== null; last = pages.at(-1)) pages.push(await page(last.next))
  expect(pages.length).toBeGreaterThan(1)
  for (const { meetings, clashes, crowded } of pages) {
    expect(Math.max(meetings.length, clashes.length, crowded.length)).toBeLessThanOrEqual(200)
  }
  expect(pages.slice(1).map(({ bodies, holidays, expected }) => [bodies.length, holidays.length, expected.length])).toEqual(
    pages.slice(1).map(() => [0, 0, 0]),
  )

  const year = yearOfPages(pages)
  if (year === undefined) throw new Error('no year')
  const all = await listMeetingsBetween(db, year.from, year.to)
  const days = new Map<string, number[]>()
  for (const { id, heldOn } of all) days.set(heldOn, [...(days.get(heldOn) ?? []), id])
  expect(year.crowded.length).toBeGreaterThan(20)
  expect(year.meetings.map(({ meeting }) => meeting.id)).toEqual(
    [...days.values()].flatMap((ids) => ids.slice(0, mostOfDay.meetings)),
  )
  expect(clashesOfYear(year)).toBe(
    meetingClashes(all.filter(({ kind }) => kind === 'meeting').map((meeting) => ({ ...meeting, on: meeting.heldOn }))).length,
  )
  for (const { on, meetings, clashes } of year.crowded.slice(0, 5)) {
    const day = await dayOf(on)
    expect(day.meetings.map(({ meeting }) => meeting.id)).toEqual(days.get(on))
    expect(meetings).toBe(days.get(on)?.length)
    expect(day.clashes).toHaveLength(Math.min(20, clashes))
    expect(day.agendas.map(({ meetingId }) => meetingId)).toEqual(days.get(on))
  }
})
