import type { Writer } from '../../../db/history/writer.ts'
import { listRecordedOfSeat } from '../../../db/repositories/attendances.ts'
import { findSeatRow, listSeatRows, type SeatRow } from '../../../db/repositories/people.ts'
import { whatHangsOn } from '../../../db/repositories/references.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { rosterEditContract } from '../../../shared/contract/roster-edit.ts'
import { addDays, firstDay } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { seatOrder } from '../../../shared/domain/seat-order.ts'
import { getBody, meetingsOfBody } from '../bodies/histories.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { wordsOf } from './edit-directory.ts'
import { enterPerson, enterPost } from './enter-post.ts'
import { namesOfThing, subjectOf, type Tx } from './named.ts'
import { requireOrder } from './require-order.ts'

type Edits = typeof rosterEditContract
type Given<Name extends keyof Edits> = ParsedInputOf<Edits[Name]>
type Answer<Name extends keyof Edits> = Promise<OutputOf<Edits[Name]>>

/** Errors: unknown-body, not-found, not-allowed (reversed), read-only. */
export async function addSeat(session: Session, input: Given<'addSeat'>): Answer<'addSeat'> {
  return save(session, 'members.addSeat', async (writer, tx) => {
    const body = await getBody(tx, input.body)
    requireOrder(input.from, input.to)
    const postId = await enterPost(writer, tx, input.post)
    writer.about(subjectOf(await namesOfThing(tx, 'post', postId), session.today()))
    const seats = await listSeatRows(tx, { bodyId: body.id })
    requireSibling(seats, input.beforeId)
    const id = await writer.insert('memberships', {
      body_id: body.id,
      post_id: postId,
      role: input.role,
      position: seats.length + 1,
      from_on: input.from,
      to_on: input.to,
      known_on: input.knownOn,
    })
    await putInOrder(writer, seats, id, input.beforeId)
    if (input.person !== null) {
      const personId = await enterPerson(writer, tx, input.person)
      await writer.insert('tenures', { person_id: personId, post_id: postId, from_on: input.from, nature: 'holder' })
    }
    return { id, postId }
  })
}

/** Errors: not-found, stale-edit, not-allowed (reversed), read-only. */
export async function updateSeat(session: Session, { id, revision, patch }: Given<'updateSeat'>): Answer<'updateSeat'> {
  return save(session, 'members.updateSeat', async (writer, tx) => {
    const seat = await getSeat(tx, id)
    if (seat.revision !== revision) throw new Refusal('stale-edit', { what: 'seat', id })
    writer.about(subjectOf(await namesOfThing(tx, 'post', seat.postId), session.today()))
    const { from = seat.from, to = seat.to } = patch
    requireOrder(from, to)
    if (patch.designatedAtMeetingId !== undefined && patch.designatedAtMeetingId !== null) {
      const meetings = await meetingsOfBody(tx, seat.bodyId)
      if (!meetings.some((meeting) => meeting.id === patch.designatedAtMeetingId))
        throw new Refusal('not-found', { what: 'meeting', id: patch.designatedAtMeetingId })
    }
    await writer.update('memberships', id, {
      role: patch.role,
      position: patch.order,
      from_on: patch.from,
      to_on: patch.to,
      known_on: patch.knownOn,
      designated_at_meeting_id: patch.designatedAtMeetingId,
      note: wordsOf(patch.note),
    })
    return { revision: (await getSeat(tx, id)).revision }
  })
}

/** Errors: not-found, read-only. */
export async function moveSeat(session: Session, { id, beforeId, role }: Given<'moveSeat'>): Answer<'moveSeat'> {
  return save(session, 'members.moveSeat', async (writer, tx) => {
    const seat = await getSeat(tx, id)
    writer.about(subjectOf(await namesOfThing(tx, 'post', seat.postId), session.today()))
    const seats = await listSeatRows(tx, { bodyId: seat.bodyId })
    requireSibling(seats, beforeId)
    if (role !== undefined) await writer.update('memberships', id, { role })
    await putInOrder(writer, seats, id, beforeId)
    return { moved: true }
  })
}

/** Errors: not-found, not-allowed (seat-not-there), read-only. */
export async function placeSeatFrom(
  session: Session,
  { id, on, beforeId, role }: Given<'placeSeatFrom'>,
): Answer<'placeSeatFrom'> {
  return save(session, 'members.placeSeatFrom', async (writer, tx) => {
    const seat = await getSeat(tx, id)
    writer.about(subjectOf(await namesOfThing(tx, 'post', seat.postId), session.today()))
    if (!isInForce(seat, on)) throw new Refusal('not-allowed', { why: 'seat-not-there' })
    const seats = await listSeatRows(tx, { bodyId: seat.bodyId })
    requireSibling(seats, beforeId)
    if (seat.from !== null && firstDay(seat.from) === on) {
      await writer.update('memberships', id, { role })
      await putInOrder(writer, seats, id, beforeId)
      return { id }
    }
    // A day on which a source shows it belongs to the seat that is in force then.
    const isShownLater = seat.knownOn !== null && seat.knownOn >= on
    const placed = await writer.insert('memberships', {
      body_id: seat.bodyId,
      post_id: seat.postId,
      role,
      position: seats.length + 1,
      from_on: on,
      to_on: seat.to,
      known_on: isShownLater ? seat.knownOn : null,
      designated_at_meeting_id: seat.designatedAtMeetingId,
    })
    await writer.update('memberships', id, { to_on: addDays(on, -1), ...(isShownLater ? { known_on: null } : {}) })
    await putInOrder(writer, seats, placed, beforeId)
    const recorded = await listRecordedOfSeat(tx, id, on)
    for (const row of recorded.attendances) await writer.update('attendances', row, { membership_id: placed })
    for (const row of recorded.places) await writer.update('seating_places', row, { membership_id: placed })
    return { id: placed }
  })
}

/** Errors: not-found, not-allowed (seat-attended), read-only. */
export async function removeSeat(session: Session, { id }: Given<'removeSeat'>): Answer<'removeSeat'> {
  return save(session, 'members.removeSeat', async (writer, tx) => {
    const seat = await getSeat(tx, id)
    writer.about(subjectOf(await namesOfThing(tx, 'post', seat.postId), session.today()))
    if ((await whatHangsOn(tx, 'memberships', id)).length > 0) throw new Refusal('not-allowed', { why: 'seat-attended' })
    await writer.remove('memberships', id)
    return { removed: true }
  })
}

/** Throws Refusal 'not-found'. */
export async function getSeat(tx: Tx, id: number): Promise<SeatRow> {
  const seat = await findSeatRow(tx, id)
  if (seat === null) throw new Refusal('not-found', { what: 'seat', id })
  return seat
}

function requireSibling(seats: readonly SeatRow[], beforeId: number | null): void {
  if (beforeId !== null && !seats.some((seat) => seat.id === beforeId))
    throw new Refusal('not-found', { what: 'seat', id: beforeId })
}

/** Numbers all seats of the body anew from 1; only those that change are written. */
export async function putInOrder(writer: Writer, seats: readonly SeatRow[], id: number, beforeId: number | null): Promise<void> {
  for (const placed of seatOrder(seats, id, beforeId)) await writer.update('memberships', placed.id, { position: placed.order })
}
