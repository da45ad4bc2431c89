import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { MeetingsText } from '../../../shared/text/meetings-text.ts'

/** What a meeting is called on its own page: "12th meeting", or the act that founded the body. */
export function meetingName(meeting: Pick<MeetingRef, 'ordinal' | 'actKind'>, words: MeetingsText): string {
  return meeting.actKind === null ? words.meeting(meeting.ordinal) : words.act[meeting.actKind]
}
