import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { BodiesText } from '../../../shared/text/bodies-text.ts'

/** What a meeting is called: its number, or that it is the act that founded the body. */
export const meetingTitle = ({ actKind, ordinal }: MeetingRef, words: BodiesText): string =>
  actKind === null ? words.meeting(ordinal) : words.foundedBy[actKind]
