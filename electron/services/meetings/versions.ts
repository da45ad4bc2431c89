import { findAgendaBefore } from '../../../db/repositories/agenda-before.ts'
import { listSnapshots } from '../../../db/repositories/agenda-snapshots.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingLifeContract, VersionKey, VersionRef, VersionsScreen } from '../../../shared/contract/meeting-life.ts'
import { agendaDiff, headDiff } from '../../../shared/domain/agenda-diff.ts'
import type { AgendaVersion } from '../../../shared/domain/agenda-version.ts'
import { readVersion, versionLine } from './agenda-versions.ts'
import { linesOf } from '../agenda/agenda-lines.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { presentVersion } from '../papers/papers.ts'
import { localDay } from '../register/clock.ts'
import { meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

interface Version {
  readonly ref: VersionRef
  readonly version: AgendaVersion
}

/** What was kept of an agenda, and what differs between two versions. A version that is not there any more gives way to the usual one. Errors: not-found. */
export async function versionsScreen(
  session: Session,
  input: ParsedInputOf<typeof meetingLifeContract.versions>,
): Promise<VersionsScreen> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.id)
  const counts = { issued: 0, held: 0 }
  const snapshots = await listSnapshots(db, meeting.id)
  const kept = snapshots.map((record): Version => {
    const { version, isIntact } = readVersion(record)
    counts[record.stage] += 1
    const { id: key, stage } = record
    return { ref: refOf(key, stage, counts[stage], version, isIntact), version }
  })
  const now = await presentVersion(db, meeting, session.today())
  const before = await versionBefore(db, meeting, now, snapshots.at(-1)?.takenAt ?? null)
  const versions: readonly Version[] = [
    ...kept,
    ...(before === null ? [] : [{ ref: refOf('before', 'before', 1, before, true), version: before }]),
    { ref: refOf('now', 'now', 1, now, true), version: now },
  ]
  const pair = versions.length === 1 ? null : pairOf(versions, input)
  return {
    meeting: meetingRef({ ...meeting, ordinal: meeting.bodies[0]?.ordinal ?? null }),
    versions: versions.map(({ ref }) => ref),
    comparison:
      pair === null
        ? null
        : {
            from: pair.from.ref.key,
            to: pair.to.ref.key,
            heads: { from: pair.from.version.head, to: pair.to.version.head },
            headChanges: headDiff(pair.from.version.head, pair.to.version.head),
            lines: agendaDiff(pair.from.version.lines, pair.to.version.lines),
          },
  }
}

/** The agenda before the last change of its lines, under the names of now; null: there is none, or a version was kept since. */
async function versionBefore(
  db: Database,
  meeting: MeetingRecord,
  now: AgendaVersion,
  keptAt: string | null,
): Promise<AgendaVersion | null> {
  const before = await findAgendaBefore(db, meeting.id)
  if (before === null || (keptAt !== null && before.changedAt <= keptAt)) return null
  const lines = (await linesOf(db, meeting, before.items)).map(versionLine)
  return { ...now, takenOn: localDay(new Date(before.changedAt)), lines }
}

function refOf(
  key: VersionKey,
  stage: VersionRef['stage'],
  count: number,
  version: AgendaVersion,
  isIntact: boolean,
): VersionRef {
  return { key, stage, count, on: version.takenOn, lineCount: version.lines.length, isIntact }
}

/** The pair asked for; else the last issue, and the record of the meeting or, before that, the agenda of now. */
function pairOf(
  versions: readonly Version[],
  asked: { readonly from: VersionKey | null; readonly to: VersionKey | null },
): { readonly from: Version; readonly to: Version } | null {
  const find = (key: VersionKey | null) => versions.find(({ ref }) => ref.key === key)
  const issued = versions.findLast(({ ref }) => ref.stage === 'issued')
  const held = versions.findLast(({ ref }) => ref.stage === 'held')
  const from = find(asked.from) ?? issued ?? versions[0]
  const to = find(asked.to) ?? held ?? versions.at(-1)
  return from && to ? { from, to } : null
}
