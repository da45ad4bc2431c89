import type { VersionStage } from '../../shared/domain/agenda-version.ts'
import type { Database } from './database.ts'

/** A paper as it went out, beside the version of the agenda that it prints. */
export interface IssuedPaperRecord {
  readonly id: number
  readonly meetingId: number
  readonly stage: VersionStage
  readonly takenAt: string
  readonly language: 'ja' | 'en' | 'both'
  /** The page, compressed and in base64. */
  readonly content: string
  /** Of the page itself. */
  readonly sha256: string
}

/** The papers kept of a meeting, in the order in which they went out. */
export async function listIssuedPapers(db: Database, meetingId: number): Promise<readonly IssuedPaperRecord[]> {
  const rows = await issued(db).where('agenda_snapshots.meeting_id', '=', meetingId).orderBy('issued_papers.id').execute()
  return rows.map(recordOf)
}

export async function findIssuedPaper(db: Database, id: number): Promise<IssuedPaperRecord | null> {
  const row = await issued(db).where('issued_papers.id', '=', id).executeTakeFirst()
  return row ? recordOf(row) : null
}

const issued = (db: Database) =>
  db
    .selectFrom('issued_papers')
    .innerJoin('agenda_snapshots', 'agenda_snapshots.id', 'issued_papers.snapshot_id')
    .select(['issued_papers.id', 'agenda_snapshots.meeting_id', 'agenda_snapshots.stage', 'agenda_snapshots.taken_at'])
    .select(['issued_papers.language', 'issued_papers.content', 'issued_papers.sha256'])

function recordOf(row: Awaited<ReturnType<ReturnType<typeof issued>['executeTakeFirstOrThrow']>>): IssuedPaperRecord {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    stage: row.stage,
    takenAt: row.taken_at,
    language: row.language,
    content: row.content,
    sha256: row.sha256,
  }
}
