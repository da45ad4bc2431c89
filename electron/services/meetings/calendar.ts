import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listMeetingsBetween, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import type {
  CalendarBody,
  calendarContract,
  CalendarDay,
  CalendarMeeting,
  CalendarYear,
  ExpectedWindow,
} from '../../../shared/contract/calendar.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { type IsoDate, numbersOf } from '../../../shared/domain/calendar.ts'
import { isOnCalendar, yearSpan } from '../../../shared/domain/calendar-year.ts'
import { holidaysOf } from '../../../shared/domain/holidays.ts'
import { type MeetingClash, meetingClashes, membersOfBoth } from '../../../shared/domain/meeting-clashes.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { expectedBetween } from '../../../shared/domain/rhythm.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { agendaTitles } from '../agenda/agenda-titles.ts'
import { rosterOfBody } from '../bodies/members.ts'
import { bodySummaries } from '../home/body-summaries.ts'
import type { BodySummary } from '../home/body-summary.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { seatsOfBody } from '../bodies/kept-seats.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** A year of all bodies: what was and will be, what habit lets expect, what gets in each other's way. */
export async function calendarYear(session: Session, input: ParsedInputOf<typeof calendarContract.year>): Promise<CalendarYear> {
  const { db } = session.register()
  const { kind, year, asOf } = input
  const { from, to } = yearSpan(kind, year)
  const { values: summaries, isCounting } = await bodySummaries(db, asOf)
  const records = await listMeetingsBetween(db, from, to)
  const reading = new Map(summaries.map(({ body, readsThePast }) => [body.id, readsThePast]))
  const isVisible = (meeting: MeetingRecord) =>
    meeting.bodies.some(({ bodyId }) => {
      const readsThePast = reading.get(bodyId)
      return readsThePast !== undefined && isOnCalendar(meeting, readsThePast, asOf)
    })
  const shown = records.filter(isVisible)
  const bodies = await knownBodies(db)
  return {
    kind,
    year,
    from,
    to,
    meetings: shown.map((meeting) => viewOf(meeting, bodies)),
    isCounting,
    laterMeetings: records.filter(({ heldOn, status }) => status === 'held' && heldOn > asOf).length,
    expected: summaries
      .flatMap((one) => windowsOf(one, asOf, from, to))
      .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    clashes: clashesOf(shown),
    holidays: [...new Set([numbersOf(from).year, numbersOf(to).year])]
      .flatMap(holidaysOf)
      .filter(({ on }) => on >= from && on <= to),
    bodies: summaries.map(plannableBody),
  }
}

/** A day of that year in full: the agendas of its meetings, and who sits on both sides of each clash. */
export async function calendarDay(
  session: Session,
  { on, asOf }: ParsedInputOf<typeof calendarContract.day>,
): Promise<CalendarDay> {
  const { db } = session.register()
  const records = await listMeetingsBetween(db, on, on)
  const bodies = await knownBodies(db)
  const clashes: CalendarDay['clashes'][number][] = []
  for (const { meetingIds } of clashesOf(records)) {
    const [first, second] = meetingIds.map((id) => records.find((meeting) => meeting.id === id))
    const both = membersOfBoth(await seatsAt(db, first, bodies), await seatsAt(db, second, bodies))
    clashes.push({ meetingIds, members: both.map(({ post }) => post) })
  }
  return {
    on,
    asOf,
    agendas: await Promise.all(
      records.map(async (meeting) => ({ meetingId: meeting.id, lines: await agendaTitles(db, meeting) })),
    ),
    clashes,
  }
}

function viewOf(meeting: MeetingRecord, bodies: readonly BodyRecord[]): CalendarMeeting {
  const own = meeting.bodies.flatMap(({ bodyId, ordinal }) => {
    const body = bodies.find((one) => one.id === bodyId)
    return body ? [{ body, ordinal }] : []
  })
  return {
    meeting: meetingRef({ ...meeting, ordinal: own[0]?.ordinal ?? null }),
    bodies: own
      .filter(({ body }) => !body.isExternal)
      .map(({ body, ordinal }) => ({ body: bodyRef(body, meeting.heldOn), ordinal })),
    others: own.filter(({ body }) => body.isExternal).map(({ body }) => nameOn(body.names, meeting.heldOn)),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
  }
}

function windowsOf({ ref, recent }: BodySummary, asOf: IsoDate, from: IsoDate, to: IsoDate): readonly ExpectedWindow[] {
  return expectedBetween(recent, asOf, from, to).map(({ basis, ...window }) => ({
    body: ref,
    ...window,
    ...basis,
  }))
}

/** Meetings that will not take place, and founding acts, get in nobody's way. */
function clashesOf(meetings: readonly MeetingRecord[]): readonly MeetingClash[] {
  const counted = meetings.filter(({ kind, status }) => kind === 'meeting' && status !== 'cancelled' && status !== 'postponed')
  return meetingClashes(counted.map((meeting) => ({ ...meeting, on: meeting.heldOn })))
}

/** The rosters of all bodies that meet, as of the day. */
async function seatsAt(
  db: Database,
  meeting: MeetingRecord | undefined,
  bodies: readonly BodyRecord[],
): Promise<readonly RosterSeat[]> {
  const theirs = bodies.filter(({ id }) => meeting?.bodies.some(({ bodyId }) => bodyId === id))
  const seats: RosterSeat[] = []
  for (const body of theirs) {
    if (meeting !== undefined) seats.push(...rosterOfBody(body, await seatsOfBody(db, body.id), meeting.heldOn))
  }
  return seats
}

const plannableBody = ({ ref, next }: BodySummary): CalendarBody => ({ body: ref, isPlannable: next.isPlannable })
