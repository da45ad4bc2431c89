import type { Bilingual } from '../../shared/domain/model.ts'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { bilingual, isSet } from './rows.ts'

/** A file by its content: it lies in the register's folder of files under its hash. */
export interface FileRecord {
  /** As it was called where it came from. */
  readonly name: string
  readonly mediaType: string
  readonly byteCount: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}

/** A paper of a meeting or plan. */
export interface AttachmentRecord {
  readonly id: number
  readonly revision: number
  readonly meetingId: number | null
  readonly planId: number | null
  readonly agendaItemId: number | null
  readonly position: number
  /** The number it was given out under; null while it follows from the order. */
  readonly number: string | null
  readonly title: Bilingual
  readonly isReference: boolean
  readonly isPart: boolean
  /** Null: planned, the file is still to come (stored as an empty hash). */
  readonly file: FileRecord | null
}

/** What a paper belongs to. */
export type AttachmentOwner = { readonly kind: 'meeting' | 'plan'; readonly id: number }

/** The papers of a meeting or plan by position. */
export async function listAttachments(db: Database, { kind, id }: AttachmentOwner): Promise<readonly AttachmentRecord[]> {
  const rows = await selectAttachments(db)
    .where(kind === 'meeting' ? 'meeting_id' : 'plan_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(attachmentOf)
}

/** The papers that belong to a line of an agenda. */
export async function listAttachmentsOfItem(db: Database, itemId: number): Promise<readonly AttachmentRecord[]> {
  const rows = await selectAttachments(db).where('agenda_item_id', '=', itemId).orderBy('position').orderBy('id').execute()
  return rows.map(attachmentOf)
}

/** How many papers point to any of these reports of statuses. */
export async function countPapersOfReports(db: Database, reportIds: readonly number[]): Promise<number> {
  if (reportIds.length === 0) return 0
  const row = await db
    .selectFrom('attachments')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('item_status_id', 'in', [...reportIds])
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

export async function findAttachment(db: Database, id: number): Promise<AttachmentRecord | null> {
  const row = await selectAttachments(db).where('id', '=', id).executeTakeFirst()
  return row ? attachmentOf(row) : null
}

/** Every file that a paper has now, each once. */
export async function listAttachedFiles(db: Database): Promise<readonly FileRecord[]> {
  const rows = await selectAttachments(db).where('sha256', '!=', '').groupBy('sha256').orderBy('id').execute()
  return rows.flatMap((row) => fileOf(row) ?? [])
}

/** The hashes that history could bring back, those of present papers among them. */
export async function listRememberedHashes(db: Database): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from attachments
    union select json_extract(before, '$.sha256') from changes where table_name = 'attachments' and before is not null
    union select json_extract(after, '$.sha256') from changes where table_name = 'attachments' and after is not null`.execute(db)
  return new Set(rows.map((row) => row.sha256))
}

const selectAttachments = (db: Database) => db.selectFrom('attachments').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof selectAttachments>['executeTakeFirstOrThrow']>>

const attachmentOf = (row: Row): AttachmentRecord => ({
  id: row.id,
  revision: row.revision,
  meetingId: row.meeting_id,
  planId: row.plan_id,
  agendaItemId: row.agenda_item_id,
  position: row.position,
  number: row.number,
  title: bilingual(row.title_en, row.title_ja),
  isReference: isSet(row.is_reference),
  isPart: isSet(row.is_part),
  file: fileOf(row),
})

const fileOf = (row: Row): FileRecord | null =>
  row.sha256 === '' ? null : { name: row.file_name, mediaType: row.media_type, byteCount: row.byte_count, sha256: row.sha256 }
