import { findLastSnapshot } from '../../../db/repositories/agenda-snapshots.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listHeldHere } from '../../../db/repositories/held-here.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { MeetingLife } from '../../../shared/contract/meeting-life.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { leftAfter } from '../../../shared/domain/after-meeting.ts'
import { headDiff } from '../../../shared/domain/agenda-diff.ts'
import type { AgendaVersion } from '../../../shared/domain/agenda-version.ts'
import { isOpenAgenda, keepsIssuedNumbers } from '../../../shared/domain/meeting-life.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { sinceIssue } from '../../../shared/domain/since-issue.ts'
import { papersOfMeeting } from '../files/paper-numbers.ts'
import { headOf } from '../papers/papers.ts'
import { readVersion, versionLine } from './agenda-versions.ts'
import { meetingRef } from '../register/refs.ts'

/** Where a meeting stands in its life, and its lines with how they differ from the issue in force. */
export async function lifeOf(
  db: Database,
  meeting: MeetingRecord,
  lines: readonly AgendaLine[],
  siblings: readonly MeetingFacts[],
): Promise<{ readonly life: MeetingLife; readonly lines: readonly AgendaLine[] }> {
  const deferTo = siblings.filter((one) => canTakeDeferred(one, meeting)).map(meetingRef)
  const left = await leftOf(db, meeting)
  const kept = keepsIssuedNumbers(meeting.status) ? await findLastSnapshot(db, meeting.id, 'issued') : null
  if (kept === null) return { life: { issuedOn: null, isChangedSinceIssue: false, withdrawn: [], deferTo, left }, lines }
  const { version } = readVersion(kept)
  const since = sinceIssue(version.lines, lines.map(versionLine))
  return {
    life: {
      issuedOn: version.takenOn,
      isChangedSinceIssue: since.lines.size + since.withdrawn.length > 0 || (await printsOtherwise(db, meeting, version)),
      withdrawn: since.withdrawn.map(({ id, number, title }) => ({ id, number, title })),
      deferTo,
      left,
    },
    lines: lines.map((line) => ({ ...line, sinceIssue: since.lines.get(line.id) ?? null })),
  }
}

/** Whether the paper says otherwise above or below its lines: day, time, place, chair, papers handed out. */
async function printsOtherwise(db: Database, meeting: MeetingRecord, issued: AgendaVersion): Promise<boolean> {
  if (meeting.status !== 'issued') return false
  const papers = await papersOfMeeting(db, meeting.id)
  return headDiff(issued.head, await headOf(db, meeting)).length > 0 || JSON.stringify(papers) !== JSON.stringify(issued.papers)
}

async function leftOf(db: Database, { id, status, heldOn, bodies }: MeetingRecord): Promise<MeetingLife['left']> {
  const lead = bodies[0]
  if (status !== 'held' || lead === undefined) return []
  const found = (await listHeldHere(db, lead.bodyId, heldOn, heldOn)).find(({ meetingId }) => meetingId === id)
  return found === undefined ? [] : leftAfter(found)
}

/** Whether a line deferred at a meeting can go on the agenda of another: one of the same body, not before it, still being drafted. */
export function canTakeDeferred(
  one: Pick<MeetingFacts, 'id' | 'kind' | 'heldOn' | 'status'>,
  meeting: Pick<MeetingFacts, 'id' | 'heldOn'>,
): boolean {
  return one.kind === 'meeting' && one.id !== meeting.id && one.heldOn >= meeting.heldOn && isOpenAgenda(one.status)
}
