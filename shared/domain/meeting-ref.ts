import type { IsoDate } from './calendar.ts'
import type { MeetingFacts } from './model.ts'

/** A meeting as evidence: enough to name it and to go there. */
export interface MeetingRef {
  readonly meetingId: number
  readonly on: IsoDate
  readonly ordinal: number | null
}

/** An agenda item at its meeting. `itemId` is null when the register knows the fact without an agenda item that states it. */
export interface ItemRef extends MeetingRef {
  readonly itemId: number | null
}

export function meetingRef(meeting: MeetingFacts): MeetingRef {
  return { meetingId: meeting.id, on: meeting.heldOn, ordinal: meeting.ordinal }
}
