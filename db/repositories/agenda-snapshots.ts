import type { VersionStage } from '../../shared/domain/agenda-version.ts'
import type { Database } from './database.ts'

/** An agenda as it was kept; `content` is its JSON and `sha256` the digest of that text. */
export interface SnapshotRecord {
  readonly id: number
  readonly meetingId: number
  readonly stage: VersionStage
  readonly takenAt: string
  readonly content: string
  readonly sha256: string
}

/** What was kept of a meeting's agenda, in the order in which it was kept. */
export async function listSnapshots(db: Database, meetingId: number): Promise<readonly SnapshotRecord[]> {
  const rows = await db.selectFrom('agenda_snapshots').selectAll().where('meeting_id', '=', meetingId).orderBy('id').execute()
  return rows.map(recordOf)
}

/** The newest of a stage; null when there is none. */
export async function findLastSnapshot(db: Database, meetingId: number, stage: VersionStage): Promise<SnapshotRecord | null> {
  const row = await db
    .selectFrom('agenda_snapshots')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('stage', '=', stage)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? recordOf(row) : null
}

function recordOf(row: {
  readonly id: number
  readonly meeting_id: number
  readonly stage: VersionStage
  readonly taken_at: string
  readonly content: string
  readonly sha256: string
}): SnapshotRecord {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    stage: row.stage,
    takenAt: row.taken_at,
    content: row.content,
    sha256: row.sha256,
  }
}
