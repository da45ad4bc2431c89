import type { Database } from '../../../db/repositories/database.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import { meetingRef } from '../register/refs.ts'

/** These meetings by id, each with the number its leading body gives it. */
export async function meetingRefs(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, MeetingRef>> {
  const refs = new Map<number, MeetingRef>()
  for (const id of new Set(ids)) {
    const meeting = await findMeeting(db, id)
    if (meeting) refs.set(id, meetingRef({ ...meeting, ordinal: meeting.bodies[0]?.ordinal ?? null }))
  }
  return refs
}
