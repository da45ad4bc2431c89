import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findIssuedPaper, type IssuedPaperRecord, listIssuedPapers } from '../../../db/repositories/issued-papers.ts'
import type { IssuedPaper, PaperFile } from '../../../shared/contract/papers.ts'
import { agenda } from '../../../shared/documents/agenda.ts'
import type { AgendaVersion, VersionStage } from '../../../shared/domain/agenda-version.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { houseOf, inHouseStyle } from './house.ts'
import { standaloneHtml } from './standalone-html.ts'
import { agendaOf } from './papers.ts'

const languages = ['ja', 'en', 'both'] as const
/** No paper is longer; what unpacks to more is no paper. */
const longestPage = 50_000_000

/** Keeps the agenda's paper in every language as it goes out now: a later program, type or name changes nothing of it. */
export async function keepIssuedPapers(
  writer: Writer,
  db: Database,
  snapshotId: number,
  version: AgendaVersion,
  stage: VersionStage,
): Promise<void> {
  const house = await houseOf(db)
  for (const language of languages) {
    const page = standaloneHtml(inHouseStyle(agenda({ ...agendaOf(version, language), dateStyle: house.dates, stage }), house))
    await writer.insert('issued_papers', {
      snapshot_id: snapshotId,
      language,
      content: gzipSync(page).toString('base64'),
      sha256: digest(page),
    })
  }
}

/** What was kept of a meeting. `isIntact` is false where the stored page is not the one of which the digest was taken. */
export async function issuedPapersOf(
  session: Session,
  { meetingId }: { readonly meetingId: number },
): Promise<readonly IssuedPaper[]> {
  const records = await listIssuedPapers(session.register().db, meetingId)
  return records.map((record) => ({
    id: record.id,
    stage: record.stage,
    takenAt: record.takenAt,
    language: record.language,
    sha256: record.sha256,
    isIntact: pageOf(record) !== null,
  }))
}

/** A kept paper as it went out, byte for byte. Errors: not-found, file-changed. */
export async function issuedPaperFile(session: Session, { id }: { readonly id: number }): Promise<PaperFile> {
  const record = await findIssuedPaper(session.register().db, id)
  if (record === null) throw new Refusal('not-found', { what: 'issued paper', id })
  const page = pageOf(record)
  const fileName = `agenda ${record.takenAt.slice(0, 10)} ${record.stage} ${record.language}`
  if (page === null) throw new Refusal('file-changed', { file: fileName })
  return { fileName, format: 'html', content: Buffer.from(page).toString('base64') }
}

/** The page; null where it is not what was kept. */
function pageOf({ content, sha256 }: IssuedPaperRecord): string | null {
  try {
    const page = gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: longestPage }).toString('utf8')
    return digest(page) === sha256 ? page : null
  } catch {
    return null
  }
}

const digest = (page: string): string => createHash('sha256').update(page).digest('hex')
