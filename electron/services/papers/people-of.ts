import { listGuests, listSeatAttendances } from '../../../db/repositories/attendances.ts'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { RosterBody } from '../../../shared/documents/double-seats.ts'
import { bodyLines } from '../../../shared/documents/meeting-head.ts'
import type { PaperLanguage } from '../../../shared/documents/model.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import { organizationOver } from '../../../shared/documents/post-in-full.ts'
import type { Sitter } from '../../../shared/documents/seating-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { SeatAttendance } from '../../../shared/domain/attendance.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type BodyRoster, mergeRosters, type RosterPlace, type SeatNaming } from '../../../shared/domain/merge-rosters.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { rosterPapersText } from '../../../shared/text/roster-papers-text.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { getBody } from '../bodies/histories.ts'
import { rosterOfBody } from '../bodies/members.ts'
import { headOf } from './papers.ts'
import { seatsOfBody } from '../bodies/kept-seats.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** Whose people a paper is about: those of a body on a day, or those of all bodies of a meeting on its day. */
export interface PaperSubject {
  readonly body?: string | undefined
  readonly meetingId?: number | undefined
  readonly asOf: IsoDate
}

export interface GatheredPeople {
  readonly bodies: readonly BodyRecord[]
  readonly on: IsoDate
  /** Null for a body on a day. */
  readonly meeting: MeetingRecord | null
  readonly rosters: readonly BodyRoster[]
}

/** Errors: unknown-body, not-found. */
export async function gatherPeople(db: Database, { body: key, meetingId, asOf }: PaperSubject): Promise<GatheredPeople> {
  if (meetingId !== undefined) return gatherPeopleOfMeeting(db, await getMeeting(db, meetingId))
  const body = await getBody(db, key ?? '')
  return { bodies: [body], on: asOf, meeting: null, rosters: await rostersOf(db, [body], asOf) }
}

/** The people of all bodies of a meeting, by the rosters of its day. */
export async function gatherPeopleOfMeeting(db: Database, meeting: MeetingRecord): Promise<GatheredPeople> {
  const all = new Map((await knownBodies(db)).map((body) => [body.id, body]))
  const bodies = meeting.bodies.flatMap(({ bodyId }) => all.get(bodyId) ?? [])
  return { bodies, on: meeting.heldOn, meeting, rosters: await rostersOf(db, bodies, meeting.heldOn) }
}

/** That no source tells when a seat began is a matter for the screen, not for a paper handed out. */
async function rostersOf(db: Database, bodies: readonly BodyRecord[], on: IsoDate): Promise<readonly BodyRoster[]> {
  const rosters: BodyRoster[] = []
  for (const body of bodies) {
    const roster = rosterOfBody(body, await seatsOfBody(db, body.id), on)
    rosters.push({ bodyId: body.id, kind: body.kind, roster: roster.map((seat) => ({ ...seat, startNotRecorded: false })) })
  }
  return rosters
}

export const placesOf = ({ rosters }: GatheredPeople, naming: SeatNaming): readonly RosterPlace[] => mergeRosters(rosters, naming)

/** The bodies under their names of the day. */
export const bodiesOf = ({ bodies, on }: GatheredPeople): readonly RosterBody[] =>
  bodies.map(({ id, kind, names }) => ({ bodyId: id, kind, name: nameOn(names, on) }))

/** The lines of the title: the body, or the meeting with all that take part. */
export async function headsOf(db: Database, people: GatheredPeople, language: PaperLanguage): Promise<readonly PaperText[]> {
  if (people.meeting !== null) return bodyLines((await headOf(db, people.meeting)).bodies, language)
  return bodiesOf(people).map(({ name }) => wordsOf(name, language))
}

/** Somebody who is at the table, with the seat or the guest's row behind them. */
export interface AtTable {
  readonly sitter: Sitter
  /** All seats that the place stands for; none for a guest. */
  readonly seatIds: readonly number[]
  readonly guestId: number | null
}

/**
 * Who takes a place at the table, in protocol order, guests last: one place for a person, however many seats; nobody for a vacant seat,
 * nor for one whose holder is recorded as not there; a proxy for who sent them.
 */
export async function atTable(db: Database, people: GatheredPeople, withGuests: boolean): Promise<readonly AtTable[]> {
  const { meeting } = people
  const recorded = meeting === null ? [] : await listSeatAttendances(db, meeting.id)
  const seated = placesOf(people, 'once').flatMap((place) => sitterOf(place, recorded) ?? [])
  if (meeting === null || !withGuests) return seated
  const guests = (await listGuests(db, meeting.id)).filter(({ presence }) => presence === 'present' || presence === 'observer')
  return [
    ...seated,
    ...guests.map((guest) => ({
      sitter: { key: `guest-${guest.id}`, organization: null, post: null, name: null, typed: guest.name, note: null },
      seatIds: [],
      guestId: guest.id,
    })),
  ]
}

/** The post, with further posts of the same person. */
function postsOf(seat: RosterSeat, doubles: readonly RosterSeat[]): Bilingual {
  const further = [...new Map(doubles.map((double) => [double.postId, double.post])).entries()]
    .filter(([postId]) => postId !== seat.postId)
    .map(([, post]) => post)
  if (further.length === 0) return seat.post
  const inLanguage = (language: Language) => {
    const posts = further.flatMap((post) => post[language] ?? [])
    return seat.post[language] === null ? null : `${seat.post[language]}${rosterPapersText[language].alsoPosts(posts)}`
  }
  return { en: inLanguage('en'), ja: inLanguage('ja') }
}

function sitterOf({ seat, doubles }: RosterPlace, recorded: readonly SeatAttendance[]): AtTable | null {
  const seatIds = [seat.seatId, ...doubles.map((double) => double.seat.seatId)]
  const record = recorded.find(({ seatId }) => seatIds.includes(seatId)) ?? null
  const isAway = record?.presence === 'absent' || record?.presence === 'excused'
  const isNobody = seat.occupancy === 'vacant' && record === null
  if (isAway || isNobody) return null
  const isProxy = record?.presence === 'proxy'
  return {
    sitter: {
      key: `seat-${seat.seatId}`,
      organization: organizationOver(seat),
      post: postsOf(
        seat,
        doubles.map((double) => double.seat),
      ),
      name: isProxy ? null : (seat.holders[0]?.name ?? null),
      typed: isProxy ? (record?.proxyName ?? null) : null,
      note: isProxy ? 'proxy' : seat.isCollective ? 'many' : null,
    },
    seatIds,
    guestId: null,
  }
}
