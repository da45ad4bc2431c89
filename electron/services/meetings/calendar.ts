import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listMeetingsBetween, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import { listSeats } from '../../../db/repositories/members.ts'
import type {
  CalendarBody,
  CalendarClash,
  calendarContract,
  CalendarMeeting,
  CalendarYear,
  ExpectedWindow,
} from '../../../shared/contract/calendar.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { type IsoDate, numbersOf } from '../../../shared/domain/calendar.ts'
import { meetingsOnCalendar, yearSpan } from '../../../shared/domain/calendar-year.ts'
import { holidaysOf } from '../../../shared/domain/holidays.ts'
import { meetingClashes, membersOfBoth } from '../../../shared/domain/meeting-clashes.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { expectedBetween } from '../../../shared/domain/rhythm.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { agendaTitles } from '../agenda/agenda-titles.ts'
import { type GatheredBody, gatherBodies } from '../bodies/histories.ts'
import { rosterOfBody } from '../bodies/members.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** A year of all bodies: what was and will be, what habit lets expect, what gets in each other's way. */
export async function calendarYear(session: Session, input: ParsedInputOf<typeof calendarContract.year>): Promise<CalendarYear> {
  const { db } = session.register()
  const { kind, year, asOf } = input
  const { from, to } = yearSpan(kind, year)
  const gathered = await gatherBodies(db)
  const records = await listMeetingsBetween(db, from, to)
  const visible = new Set(gathered.flatMap(({ history }) => meetingsOnCalendar(history, asOf).map(({ id }) => id)))
  const shown = records.filter(({ id }) => visible.has(id))
  const bodies = await listBodies(db)
  return {
    kind,
    year,
    from,
    to,
    meetings: await Promise.all(shown.map((meeting) => viewOf(db, meeting, bodies))),
    laterMeetings: records.filter(({ id, heldOn, status }) => !visible.has(id) && status === 'held' && heldOn > asOf).length,
    expected: gathered
      .flatMap((one) => windowsOf(one, asOf, from, to))
      .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    clashes: await clashesOf(db, shown, bodies),
    holidays: [...new Set([numbersOf(from).year, numbersOf(to).year])]
      .flatMap(holidaysOf)
      .filter(({ on }) => on >= from && on <= to),
    bodies: gathered.map((one) => plannableBody(one, asOf)),
  }
}

async function viewOf(db: Database, meeting: MeetingRecord, bodies: readonly BodyRecord[]): Promise<CalendarMeeting> {
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
    lines: await agendaTitles(db, meeting),
  }
}

function windowsOf({ body, history }: GatheredBody, asOf: IsoDate, from: IsoDate, to: IsoDate): readonly ExpectedWindow[] {
  return expectedBetween(history, asOf, from, to).map(({ basis, ...window }) => ({
    body: bodyRef(body, asOf),
    ...window,
    ...basis,
  }))
}

/** Meetings that will not take place, and founding acts, get in nobody's way. */
async function clashesOf(
  db: Database,
  meetings: readonly MeetingRecord[],
  bodies: readonly BodyRecord[],
): Promise<readonly CalendarClash[]> {
  const counted = meetings.filter(({ kind, status }) => kind === 'meeting' && status !== 'cancelled' && status !== 'postponed')
  const clashes = meetingClashes(counted.map((meeting) => ({ ...meeting, on: meeting.heldOn })))
  const found: CalendarClash[] = []
  for (const clash of clashes) {
    const [first, second] = clash.meetingIds.map((id) => counted.find((meeting) => meeting.id === id))
    const both = membersOfBoth(await seatsAt(db, first, bodies), await seatsAt(db, second, bodies))
    found.push({ ...clash, members: both.map(({ post }) => post) })
  }
  return found
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
    if (meeting !== undefined) seats.push(...rosterOfBody(body, await listSeats(db, body.id), meeting.heldOn))
  }
  return seats
}

function plannableBody({ body, history }: GatheredBody, asOf: IsoDate): CalendarBody {
  const readsThePast = history.meetings.some(
    ({ kind, status, heldOn }) => kind === 'meeting' && status === 'held' && heldOn > asOf,
  )
  return { body: bodyRef(body, asOf), isPlannable: !readsThePast }
}
