import { type Kysely, sql } from 'kysely'
import type { FileTextState } from '../../shared/domain/vocabulary.ts'
import type { RegisterSchema } from '../schema.ts'
import { inList } from '../in-list.ts'
import { indexDocuments } from './index-documents.ts'
import { refreshDocuments } from './refresh-documents.ts'

type Database = Kysely<RegisterSchema>

/** What a reader made of a file. */
export interface FileText {
  readonly state: FileTextState
  /** A line each for what stands apart; null unless something was read. */
  readonly text: string | null
}

/** The text of the files of these papers, where any was read. */
export async function readFileTexts(
  db: Database,
  papers: readonly number[],
): Promise<readonly { readonly paper: number; readonly sha256: string; readonly text: string }[]> {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('search_files', 'search_files.sha256', 'attachments.sha256')
    .select(['attachments.id', 'attachments.sha256', 'text'])
    .where('attachments.id', 'in', inList(papers))
    .execute()
  return rows.flatMap((row) => (row.text === null ? [] : [{ paper: row.id, sha256: row.sha256, text: row.text }]))
}

/** How far each of these files is known to search, by its content; one that is not named is still to be read. */
export async function fileTextStatesOf(db: Database, contents: readonly string[]): Promise<ReadonlyMap<string, FileTextState>> {
  const rows = await db
    .selectFrom('search_files')
    .select(['sha256', 'state'])
    .where('sha256', 'in', sql<string>`(select value from json_each(${JSON.stringify(contents)}))`)
    .execute()
  return new Map(rows.map((row) => [row.sha256, row.state]))
}

/** Attached files that this version of the reader has not seen yet, at most `most`. */
export async function listUnreadFiles(
  db: Database,
  reader: number,
  most: number,
): Promise<readonly { readonly sha256: string; readonly fileName: string; readonly byteCount: number }[]> {
  const rows = await db
    .selectFrom('attachments')
    .leftJoin('search_files', 'search_files.sha256', 'attachments.sha256')
    .select(['attachments.sha256', 'file_name', 'byte_count'])
    .where('attachments.sha256', '<>', '')
    .where((is) => is.or([is('search_files.sha256', 'is', null), is('reader', '<>', reader)]))
    .groupBy('attachments.sha256')
    .limit(most)
    .execute()
  return rows.map((row) => ({ sha256: row.sha256, fileName: row.file_name, byteCount: row.byte_count }))
}

/** Keeps what was read of a file and files its papers anew. No part of history: it is made from the file at any time. */
export async function keepFileText(db: Database, sha256: string, { state, text }: FileText, reader: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('search_files')
      .values({ sha256, state, text, reader })
      .onConflict((already) => already.column('sha256').doUpdateSet({ state, text, reader }))
      .execute()
    const papers = await tx.selectFrom('attachments').select('id').where('sha256', '=', sha256).execute()
    const refreshed = await refreshDocuments(
      tx,
      'attachment',
      papers.map((paper) => paper.id),
    )
    await indexDocuments(tx, refreshed)
  })
}
