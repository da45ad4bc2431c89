import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { isOpenAgenda } from '../../../shared/domain/meeting-life.ts'
import { Refusal } from '../register/refusal.ts'

/** Throws Refusal 'not-allowed' unless the agenda of the meeting is still being drafted. */
export function requireDrafting(meeting: Pick<MeetingRecord, 'kind' | 'status'>): void {
  if (meeting.kind !== 'meeting' || !isOpenAgenda(meeting.status)) throw new Refusal('not-allowed', { why: 'agenda-issued' })
}
