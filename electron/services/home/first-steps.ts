import { findPlannedHere } from '../../../db/repositories/first-meeting.ts'
import type { FirstSteps } from '../../../shared/contract/start.ts'
import type { Session } from '../register/session.ts'

/** How far the first agenda of one's own is, as the register itself shows it. */
export async function firstSteps(session: Session): Promise<FirstSteps> {
  const meeting = await findPlannedHere(session.register().db)
  return {
    meetingId: meeting?.id ?? null,
    isDrafted: meeting !== null && meeting.lines > 0,
    isIssued: meeting !== null && meeting.versions > 0,
  }
}
