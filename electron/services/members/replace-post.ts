import { listRecordedOfSeat } from '../../../db/repositories/attendances.ts'
import { listSeatRows } from '../../../db/repositories/people.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { rosterEditContract } from '../../../shared/contract/roster-edit.ts'
import { addDays, firstDay } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { getSeat, putInOrder } from './edit-roster.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterPerson, enterPost } from './enter-post.ts'
import { namesOfThing, subjectOf } from './named.ts'

type Edit = (typeof rosterEditContract)['replacePost']

/**
 * A post gives its seat to another from a day on: the seat ends the day before, one of the other post stands in its role and place, and
 * what is recorded at meetings from the day on goes along. Errors: not-found, not-allowed (seat-not-there, seat-begins-then, same-post),
 * read-only.
 */
export async function replacePost(session: Session, { id, on, post, person }: ParsedInputOf<Edit>): Promise<OutputOf<Edit>> {
  return save(session, 'members.replacePost', async (writer, tx) => {
    const seat = await getSeat(tx, id)
    writer.about(subjectOf(await namesOfThing(tx, 'post', seat.postId), session.today()))
    if (!isInForce(seat, on)) throw new Refusal('not-allowed', { why: 'seat-not-there' })
    if (seat.from !== null && firstDay(seat.from) >= on) throw new Refusal('not-allowed', { why: 'seat-begins-then' })
    const postId = await enterPost(writer, tx, post)
    if (postId === seat.postId) throw new Refusal('not-allowed', { why: 'same-post' })
    const seats = await listSeatRows(tx, { bodyId: seat.bodyId })
    // A day on which a source shows the old seat stays with it where it lies before.
    const isShownLater = seat.knownOn !== null && seat.knownOn >= on
    const placed = await writer.insert('memberships', {
      body_id: seat.bodyId,
      post_id: postId,
      role: seat.role,
      position: seats.length + 1,
      from_on: on,
      to_on: seat.to,
      known_on: null,
    })
    await writer.update('memberships', id, { to_on: addDays(on, -1), ...(isShownLater ? { known_on: null } : {}) })
    await putInOrder(writer, seats, placed, seats[seats.findIndex((one) => one.id === id) + 1]?.id ?? null)
    const recorded = await listRecordedOfSeat(tx, id, on)
    for (const row of recorded.attendances) await writer.update('attendances', row, { membership_id: placed })
    for (const row of recorded.places) await writer.update('seating_places', row, { membership_id: placed })
    if (person !== null) await holdFrom(writer, tx, postId, await enterPerson(writer, tx, person), on, 'holder')
    return { id: placed, postId }
  })
}
