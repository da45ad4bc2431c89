import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { membersContract, Occasions } from '../../../shared/contract/members.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { getBody, meetingsOfBody } from './histories.ts'

const mostOccasions = 200

/** The meetings and founding acts of a body around a day, to choose one of. Errors: unknown-body. */
export async function occasions(session: Session, input: ParsedInputOf<typeof membersContract.occasions>): Promise<Occasions> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  return around(await meetingsOfBody(db, body.id), input.day, input.withId).map(meetingRef)
}

interface Held {
  readonly id: number
  readonly heldOn: IsoDate
}

/** Of meetings in date order those nearest to a day, newest first: half up to it and half after, unless one side has fewer; and the one asked for. */
export function around<Meeting extends Held>(
  meetings: readonly Meeting[],
  day: IsoDate,
  withId: number | null,
  most = mostOccasions,
): readonly Meeting[] {
  const after = meetings.findIndex((meeting) => meeting.heldOn > day)
  const middle = after === -1 ? meetings.length : after
  const start = Math.max(0, Math.min(middle - Math.floor(most / 2), meetings.length - most))
  return meetings.filter((meeting, at) => (at >= start && at < start + most) || meeting.id === withId).toReversed()
}
