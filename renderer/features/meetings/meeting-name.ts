import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { meetingOfBodyText } from '../../../shared/text/meeting-of-body-text.ts'
import { type MeetingsText, meetingsText } from '../../../shared/text/meetings-text.ts'

/** What it is called away from its page: with the body that leads it. */
export function meetingOfBody(
  { meeting, bodies: [lead] }: Pick<MeetingScreen, 'meeting' | 'bodies'>,
  language: Language,
): string {
  const own = meetingName(meeting, meetingsText[language])
  const other = language === 'ja' ? 'en' : 'ja'
  const body = lead?.body?.short ?? lead?.name
  const named = body?.[language] ?? body?.[other] ?? null
  return named === null ? own : meetingOfBodyText[language].ofBody(own, named)
}

/** What a meeting is called on its own page: "12th meeting", or the act that founded the body. */
export function meetingName(meeting: Pick<MeetingRef, 'ordinal' | 'actKind'>, words: MeetingsText): string {
  return meeting.actKind === null ? words.meeting(meeting.ordinal) : words.act[meeting.actKind]
}
