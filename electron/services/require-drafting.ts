import type { MeetingRecord } from '../../db/repositories/meetings.ts'
import { Refusal } from './refusal.ts'

/** Throws Refusal 'not-allowed' unless the agenda of the meeting is still being drafted. */
export function requireDrafting(meeting: Pick<MeetingRecord, 'kind' | 'status'>): void {
  const isDrafting = meeting.kind === 'meeting' && (meeting.status === 'planned' || meeting.status === 'drafted')
  if (!isDrafting) throw new Refusal('not-allowed', { why: 'agenda-issued' })
}
