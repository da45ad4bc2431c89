import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { findSeating, type SeatingPlaceRecord, type SeatingRecord } from '../../../db/repositories/seating.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { rostersContract, SeatingScreen } from '../../../shared/contract/rosters.ts'
import {
  type KeptPlace,
  type Room,
  roomFor,
  seatAll,
  type SeatingShape,
  type SecondHand,
  swapSeats,
} from '../../../shared/domain/seating.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { type AtTable, atTable, gatherPeopleOfMeeting, type GatheredPeople } from '../papers/people-of.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { subjectOf } from './meetings.ts'
import { requireTable } from './record-attendance.ts'

/** As most meeting rooms are set up, and in the order of protocol that Japanese offices keep. */
const usualShape: SeatingShape = 'u-shape'
const usualSecond: SecondHand = 'left'

/** Who sits where, with the room drawn. */
export interface Arrangement {
  readonly meeting: MeetingRecord
  readonly shape: SeatingShape
  readonly second: SecondHand
  readonly room: Room
  /** The first at place 1. */
  readonly seated: readonly AtTable[]
  /** Some sit where they were put by hand. */
  readonly isByHand: boolean
}

/** The table of a meeting as it stands: by protocol, but for those who were given a place. Errors: not-found. */
export async function arrangement(db: Database, meetingId: number, withGuests: boolean): Promise<Arrangement> {
  const meeting = await getMeeting(db, meetingId)
  const people = await gatherPeopleOfMeeting(db, meeting)
  const kept = await findSeating(db, meetingId)
  const present = await atTable(db, people, withGuests)
  const seated = inPlaces(present, kept.places)
  const [shape, second] = [kept.shape ?? usualShape, kept.second ?? usualSecond]
  return {
    meeting,
    shape,
    second,
    room: roomFor(shape, seated.length, second),
    seated,
    isByHand: seated.some((one, at) => one !== present[at]),
  }
}

/** Everybody by place, whoever was given one by hand first. */
function inPlaces(present: readonly AtTable[], places: readonly SeatingPlaceRecord[]): readonly AtTable[] {
  const kept = places.flatMap(({ place, ...who }): readonly KeptPlace[] => {
    const found = present.find((one) => isMeant(one, who))
    return found === undefined ? [] : [{ key: found.sitter.key, place }]
  })
  const byKey = new Map(present.map((one) => [one.sitter.key, one]))
  return seatAll([...byKey.keys()], kept).flatMap((key) => byKey.get(key) ?? [])
}

const isMeant = (
  { seatIds, guestId }: AtTable,
  { membershipId, attendanceId }: Pick<SeatingPlaceRecord, 'membershipId' | 'attendanceId'>,
): boolean => (membershipId === null ? guestId !== null && guestId === attendanceId : seatIds.includes(membershipId))

/** The places of a meeting by seat id, as rosters print them; of a body on a day, the order of protocol. */
export async function seatNumbersOf(db: Database, people: GatheredPeople): Promise<ReadonlyMap<number, string>> {
  const present = await atTable(db, people, true)
  const seated = people.meeting === null ? present : inPlaces(present, (await findSeating(db, people.meeting.id)).places)
  return new Map(seated.flatMap(({ seatIds }, at) => seatIds.map((id) => [id, String(at + 1)] as const)))
}

/** The screen on which places are changed. Errors: not-found. */
export async function seatingScreen(
  session: Session,
  { meetingId, withGuests }: ParsedInputOf<typeof rostersContract.seating>,
): Promise<SeatingScreen> {
  const { db } = session.register()
  const { shape, second, room, seated, isByHand } = await arrangement(db, meetingId, withGuests)
  return { meetingId, shape, second, room, isByHand, sitters: seated.map(({ sitter }) => sitter) }
}

/** Puts the table up otherwise; everybody keeps their place by honour. Errors: not-found, not-allowed (`act-attendance`). */
export async function arrangeSeating(
  session: Session,
  input: ParsedInputOf<typeof rostersContract.arrange>,
): Promise<{ readonly changed: true }> {
  return changeSeating(session, 'rosters.arrange', input.meetingId, async (writer) => {
    const { shape, second } = input
    await writer.update('meetings', input.meetingId, {
      ...(shape === undefined ? {} : { seating_shape: shape }),
      ...(second === undefined ? {} : { seating_second: second }),
    })
  })
}

/**
 * Two people change places; from then on everybody at the table keeps the place they have. Errors: not-found, not-allowed
 * (`act-attendance`; `not-at-table`: one of them takes no place there).
 */
export async function swapPlaces(
  session: Session,
  input: ParsedInputOf<typeof rostersContract.swap>,
): Promise<{ readonly changed: true }> {
  return changeSeating(session, 'rosters.swap', input.meetingId, async (writer, tx) => {
    const { seated } = await arrangement(tx, input.meetingId, input.withGuests)
    const keys = seated.map(({ sitter }) => sitter.key)
    if (!keys.includes(input.one) || !keys.includes(input.other)) throw new Refusal('not-allowed', { why: 'not-at-table' })
    const byKey = new Map(seated.map((one) => [one.sitter.key, one]))
    const wanted = swapSeats(keys, input.one, input.other).flatMap((key) => byKey.get(key) ?? [])
    await keepPlaces(writer, input.meetingId, await findSeating(tx, input.meetingId), wanted)
  })
}

/** Everybody back to the order of protocol. Errors: not-found, not-allowed (`act-attendance`). */
export async function resetSeating(
  session: Session,
  { meetingId }: ParsedInputOf<typeof rostersContract.resetSeating>,
): Promise<{ readonly changed: true }> {
  return changeSeating(session, 'rosters.resetSeating', meetingId, async (writer, tx) => {
    for (const { id } of (await findSeating(tx, meetingId)).places) await writer.remove('seating_places', id)
  })
}

async function changeSeating(
  session: Session,
  command: string,
  meetingId: number,
  act: (writer: Writer, tx: Transaction<RegisterSchema>) => Promise<void>,
): Promise<{ readonly changed: true }> {
  return save(session, command, async (writer, tx) => {
    const { meeting } = await arrangement(tx, meetingId, true)
    requireTable(meeting)
    writer.about(await subjectOf(tx, meeting.bodies))
    await act(writer, tx)
    return { changed: true }
  })
}

/** Writes the places of those at the table; who is not there keeps what was kept of them. */
async function keepPlaces(writer: Writer, meetingId: number, before: SeatingRecord, seated: readonly AtTable[]): Promise<void> {
  for (const [at, one] of seated.entries()) {
    const known = before.places.find((place) => isMeant(one, place))
    if (known !== undefined) await writer.update('seating_places', known.id, { place_number: at + 1 })
    else
      await writer.insert('seating_places', {
        meeting_id: meetingId,
        membership_id: one.seatIds[0] ?? null,
        attendance_id: one.guestId,
        place_number: at + 1,
      })
  }
}
