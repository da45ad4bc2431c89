import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listPosts } from '../../../db/repositories/directory.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { postsById } from '../../../db/repositories/members.ts'
import type { JoiningBody, MeetingChoices } from '../../../shared/contract/meetings.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { sameDay } from './meeting-warnings.ts'
import { rosterOfBody } from '../bodies/members.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { meetingsOfBody } from '../bodies/histories.ts'
import { seatsOfBody } from '../bodies/kept-seats.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** Whom a meeting can be given to chair, and which bodies can join it. Errors: not-found. */
export async function meetingChoices(session: Session, id: number): Promise<MeetingChoices> {
  const { db } = session.register()
  const meeting = await getMeeting(db, id)
  const bodies = await knownBodies(db)
  const others = bodies.filter((body) => !meeting.bodies.some(({ bodyId }) => bodyId === body.id))
  return {
    chairs: await chairsOf(db, meeting, bodies),
    bodies: others.map((body) => ({
      key: body.key,
      name: nameOn(body.names, meeting.heldOn),
      isExternal: body.isExternal,
    })),
  }
}

/** Under which number a body would join, and whether it meets on that day already. Errors: not-found, unknown-body. */
export async function joiningBody(
  session: Session,
  { id, body: key }: { readonly id: number; readonly body: string },
): Promise<JoiningBody> {
  const { db } = session.register()
  const meeting = await getMeeting(db, id)
  const body = (await knownBodies(db)).find((one) => one.key === key)
  if (body === undefined) throw new Refusal('unknown-body', { key, known: '' })
  if (body.isExternal) return { ordinal: null, sameDay: null }
  const meetings = await meetingsOfBody(db, body.id)
  const [other] = sameDay(meeting.id, meeting.heldOn, meetings)
  return {
    ordinal: nextOrdinal(meetings, meeting.heldOn),
    sameDay: other === undefined ? null : meetingRef(other),
  }
}

async function chairsOf(db: Database, meeting: MeetingRecord, bodies: readonly BodyRecord[]): Promise<MeetingChoices['chairs']> {
  const seats: { readonly seat: RosterSeat; readonly body: BodyRecord }[] = []
  for (const { bodyId } of meeting.bodies) {
    const body = bodies.find((one) => one.id === bodyId)
    if (body === undefined) continue
    for (const seat of rosterOfBody(body, await seatsOfBody(db, bodyId), meeting.heldOn)) {
      if (!seat.isCollective && !seats.some((one) => one.seat.postId === seat.postId)) seats.push({ seat, body })
    }
  }
  const byRole = seats.toSorted((one, other) => seatRoles.indexOf(one.seat.role) - seatRoles.indexOf(other.seat.role))
  const posts = await postsById(
    db,
    (await listPosts(db)).map((post) => post.id),
    meeting.heldOn,
  )
  return [
    ...byRole.map(({ seat, body }) => ({
      postId: seat.postId,
      post: seat.post,
      holder: seat.holders[0]?.name ?? null,
      seat: { role: seat.role, kind: body.kind, body: meeting.isJoint ? bodyRef(body, meeting.heldOn).short : null },
    })),
    ...[...posts.values()]
      .filter((post) => !post.isCollective && isInForce(post.interval, meeting.heldOn))
      .filter((post) => !seats.some(({ seat }) => seat.postId === post.id))
      .map((post) => {
        const holder = post.tenures.find((tenure) => isInForce(tenure.interval, meeting.heldOn))
        return {
          postId: post.id,
          post: nameOn(post.names, meeting.heldOn),
          holder: holder === undefined ? null : nameOn(holder.personNames, meeting.heldOn),
          seat: null,
        }
      }),
  ]
}
