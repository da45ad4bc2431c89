import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { inPieces } from '../../../db/in-pieces.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import { countHeldBetween, listMeetingsBetween, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import type {
  CalendarBody,
  calendarContract,
  CalendarDay,
  CalendarMeeting,
  CalendarYear,
  CrowdedDay,
  ExpectedWindow,
} from '../../../shared/contract/calendar.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { addDays, daysBetween, firstYear, type IsoDate, lastYear, numbersOf } from '../../../shared/domain/calendar.ts'
import { isOnCalendar, mostOfDay, yearSpan } from '../../../shared/domain/calendar-year.ts'
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

/** Meetings of one page of the year, and those read for it: of crowded days most are only counted. */
const mostMeetings = 200
const mostRead = 1000
/** Clashes of one day that are told with whom they concern. */
const mostClashes = 20

/** A year of all bodies: what was and will be, what habit lets expect, what gets in each other's way. */
export async function calendarYear(session: Session, input: ParsedInputOf<typeof calendarContract.year>): Promise<CalendarYear> {
  const { db } = session.register()
  const { kind, year, asOf, after } = input
  const { from, to } = yearSpan(kind, year)
  const { values: summaries, isCounting } = await bodySummaries(db, asOf)
  const days = await daysFrom(db, after === null ? from : addDays(from, Math.max(0, after.row)), to)
  const bodies = await knownBodies(db)
  const isShown = shownOn(summaries, asOf)
  const told = days.days.map(({ on, records }) => dayOf(on, records.filter(isShown), bodies))
  const page = firstDays(told)
  const end = told.length > page.length ? (told[page.length]?.on ?? null) : days.next
  return {
    kind,
    year,
    from,
    to,
    isCounting,
    meetings: page.flatMap(({ meetings }) => meetings),
    clashes: page.flatMap(({ clashes }) => clashes),
    crowded: page.flatMap(({ crowded }) => crowded),
    next: end === null ? null : { group: 0, row: daysBetween(from, end) },
    ...(after === null ? await wholeYear(db, { from, to, asOf, summaries }) : notAgain),
  }
}

/** What is told once of a year. */
type OfTheYear = Pick<CalendarYear, 'laterMeetings' | 'expected' | 'holidays' | 'bodies'>

const notAgain: OfTheYear = { laterMeetings: 0, expected: [], holidays: [], bodies: [] }

async function wholeYear(
  db: Database,
  {
    from,
    to,
    asOf,
    summaries,
  }: { readonly from: IsoDate; readonly to: IsoDate; readonly asOf: IsoDate; readonly summaries: readonly BodySummary[] },
): Promise<OfTheYear> {
  const later = asOf < from ? from : addDays(asOf, 1)
  return {
    laterMeetings: later > to ? 0 : await countHeldBetween(db, later, to),
    expected: (await expectedOf(summaries, asOf))
      .filter((window) => window.from <= to && window.to >= from)
      .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    holidays: [...new Set([numbersOf(from).year, numbersOf(to).year])]
      .flatMap(holidaysOf)
      .filter(({ on }) => on >= from && on <= to),
    bodies: summaries.map(plannableBody),
  }
}

interface RecordsOfDay {
  readonly on: IsoDate
  readonly records: readonly MeetingRecord[]
}

/** The next days that have meetings, each whole, and where the day after them begins; null: no more. */
async function daysFrom(
  db: Database,
  from: IsoDate,
  to: IsoDate,
): Promise<{ readonly days: readonly RecordsOfDay[]; readonly next: IsoDate | null }> {
  const records = from > to ? [] : await listMeetingsBetween(db, from, to, mostRead)
  const days = [...groupBy(records, ({ heldOn }) => heldOn)].map(([on, ofDay]) => ({ on, records: ofDay }))
  if (records.length < mostRead) return { days, next: null }
  const last = days.at(-1)
  if (last === undefined) return { days: [], next: null }
  // The last of them may have been cut; a day that is more than is read is told as far as it was.
  return days.length > 1 ? { days: days.slice(0, -1), next: last.on } : { days, next: addDays(last.on, 1) }
}

interface DayOfYear {
  readonly on: IsoDate
  readonly meetings: readonly CalendarMeeting[]
  readonly clashes: readonly MeetingClash[]
  readonly crowded: readonly CrowdedDay[]
}

/** A day as the year tells it. */
function dayOf(on: IsoDate, records: readonly MeetingRecord[], bodies: readonly BodyRecord[]): DayOfYear {
  const clashes = clashesOf(records)
  const clashing = new Set(clashes.flatMap(({ meetingIds }) => meetingIds))
  const isCrowded = records.length > mostOfDay.meetings || clashes.length > mostOfDay.clashes
  return {
    on,
    meetings: records.slice(0, mostOfDay.meetings).map((meeting) => viewOf(meeting, bodies, clashing)),
    clashes: clashes.slice(0, mostOfDay.clashes),
    crowded: isCrowded ? [{ on, meetings: records.length, clashes: clashes.length }] : [],
  }
}

/** As many days as one answer holds. */
function firstDays(days: readonly DayOfYear[]): readonly DayOfYear[] {
  let meetings = 0
  const end = days.findIndex((day) => {
    meetings += day.meetings.length
    return meetings > mostMeetings
  })
  return end < 0 ? days : days.slice(0, end)
}

/** Whether a meeting stands on the calendar read on that day: for one of its bodies at least. */
function shownOn(summaries: readonly BodySummary[], asOf: IsoDate): (meeting: MeetingRecord) => boolean {
  const reading = new Map(summaries.map(({ body, readsThePast }) => [body.id, readsThePast]))
  return (meeting) =>
    meeting.bodies.some(({ bodyId }) => {
      const readsThePast = reading.get(bodyId)
      return readsThePast !== undefined && isOnCalendar(meeting, readsThePast, asOf)
    })
}

/** A day of that year in full: its meetings with their agendas, and who sits on both sides of the first clashes. */
export async function calendarDay(
  session: Session,
  { on, asOf }: ParsedInputOf<typeof calendarContract.day>,
): Promise<CalendarDay> {
  const { db } = session.register()
  const { values: summaries } = await bodySummaries(db, asOf)
  const shown = (await listMeetingsBetween(db, on, on)).filter(shownOn(summaries, asOf))
  const records = shown.slice(0, mostMeetings)
  const bodies = await knownBodies(db)
  const pairs = clashesOf(shown)
  const clashing = new Set(pairs.flatMap(({ meetingIds }) => meetingIds))
  const clashes: CalendarDay['clashes'][number][] = []
  for (const pair of pairs.slice(0, mostClashes)) {
    const [first, second] = pair.meetingIds.map((id) => shown.find((meeting) => meeting.id === id))
    const both = membersOfBoth(await seatsAt(db, first, bodies), await seatsAt(db, second, bodies))
    clashes.push({ ...pair, members: both.map(({ post }) => post) })
  }
  return {
    on,
    asOf,
    meetings: records.map((meeting) => viewOf(meeting, bodies, clashing)),
    agendas: await Promise.all(
      records.map(async (meeting) => ({ meetingId: meeting.id, lines: await agendaTitles(db, meeting) })),
    ),
    clashes,
  }
}

function viewOf(meeting: MeetingRecord, bodies: readonly BodyRecord[], clashing: ReadonlySet<number>): CalendarMeeting {
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
    isClashing: clashing.has(meeting.id),
  }
}

/** The windows of a body's habit, as long as its summary of the day stands. */
const windows = new WeakMap<BodySummary, readonly ExpectedWindow[]>()
/** Bodies whose habits are worked out between two breaths, some 0.3 ms each. */
const bodiesAtOnce = 20

async function expectedOf(summaries: readonly BodySummary[], asOf: IsoDate): Promise<readonly ExpectedWindow[]> {
  const missing = summaries.filter((one) => !windows.has(one))
  for await (const piece of inPieces(missing, bodiesAtOnce)) for (const one of piece) windows.set(one, windowsOf(one, asOf))
  return summaries.flatMap((one) => windows.get(one) ?? [])
}

function windowsOf({ ref, recent }: BodySummary, asOf: IsoDate): readonly ExpectedWindow[] {
  return expectedBetween(recent, asOf, yearSpan('calendar', firstYear).from, yearSpan('calendar', lastYear).to).map(
    ({ basis, ...window }) => ({ body: ref, ...window, ...basis }),
  )
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
