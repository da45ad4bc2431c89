import type { BodyRecord } from '../../db/repositories/bodies.ts'
import { listSeats } from '../../db/repositories/members.ts'
import { openQuestionsOf } from '../../db/repositories/provenance.ts'
import type { ParsedInputOf } from '../../shared/contract/define.ts'
import type { membersContract, RosterScreen } from '../../shared/contract/members.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { isInForce } from '../../shared/domain/interval.ts'
import type { Interval, SeatFacts } from '../../shared/domain/model.ts'
import { type RosterSeat, rosterOn } from '../../shared/domain/roster.ts'
import { rosterChangeDays, rosterDifference } from '../../shared/domain/roster-changes.ts'
import { getBody } from './histories.ts'
import { bodyRef } from './refs.ts'
import type { Session } from './session.ts'

/** Who sits on a body on a day. Errors: unknown-body. */
export async function rosterScreen(session: Session, input: ParsedInputOf<typeof membersContract.roster>): Promise<RosterScreen> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const seats = await listSeats(db, body.id)
  const questions = await openQuestionsOf(
    db,
    'memberships',
    seats.map((seat) => seat.id),
  )
  const postQuestions = await openQuestionsOf(db, 'posts', [...new Set(seats.map((seat) => seat.post.id))])
  const present = rosterOfBody(body, seats, input.asOf)
  return {
    body: bodyRef(body, input.asOf),
    asOf: input.asOf,
    seats: present,
    changeDays: rosterChangeDays(seats).filter((day) => isInForce(lifeOf(body), day)),
    difference: input.compareTo === null ? null : rosterDifference(rosterOfBody(body, seats, input.compareTo), present),
    questions: [...questions.values(), ...postQuestions.values()].flat(),
  }
}

/** The roster of a day, empty before the body was founded and after it was abolished: seats whose start nobody recorded do not tell. */
export function rosterOfBody(body: BodyRecord, seats: readonly SeatFacts[], on: IsoDate): readonly RosterSeat[] {
  return isInForce(lifeOf(body), on) ? rosterOn(seats, on) : []
}

const lifeOf = (body: BodyRecord): Interval => ({ from: body.establishedOn, to: body.abolishedOn })
