import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import type { NewRow, Writer } from '../../../db/history/writer.ts'
import type { Confidence } from '../../../shared/domain/vocabulary.ts'
import { importText } from '../../../shared/text/import-text.ts'
import type { LineRange } from '../../exchange/published-record/reading.ts'
import { locator } from './entries.ts'
import type { SourceRecord } from '../../../db/repositories/directory.ts'
import type { ImportQuestion } from './open-questions.ts'

/** Where a row, or one column of it, stands in the text. */
export interface Seen {
  readonly lines: LineRange | null
  readonly field?: string
  readonly confidence?: Confidence
}

export interface SeenRow {
  readonly table: RecordedTable
  readonly id: number
  readonly seen: Seen
}

/** The rows of one import, each kept with where it stands in the source. */
export interface ImportRows {
  readonly make: <Table extends RecordedTable>(table: Table, row: NewRow<Table>, seen: Seen) => Promise<number>
  /** A further place in the source, for one column of a row. */
  readonly see: (table: RecordedTable, id: number, seen: Seen) => Promise<void>
  /** Where many rows that were made stand. */
  readonly seeAll: (rows: readonly SeenRow[]) => Promise<void>
  readonly ask: (table: RecordedTable, id: number, question: ImportQuestion) => Promise<void>
}

/** The file an import comes from. */
export interface ImportedFile {
  readonly fileName: string
  readonly sha256: string
}

/** Rows that come from this file; its source is made unless the register has the same file already. */
export async function importRows(
  writer: Writer,
  file: ImportedFile,
  known: readonly SourceRecord[],
  newKey: (fileName: string) => string,
): Promise<ImportRows> {
  const sourceId = known.find(({ sha256 }) => sha256 === file.sha256)?.id ?? (await makeSource(writer, file, newKey))
  const provenance = ({ table, id, seen: { lines, field, confidence } }: SeenRow): NewRow<'provenances'> => ({
    subject_table: table,
    subject_id: id,
    field: field ?? null,
    source_id: sourceId,
    locator: lines === null ? null : locator(lines),
    confidence: confidence ?? 'verified',
    note: null,
  })
  const see: ImportRows['see'] = async (table, id, seen) => {
    await writer.insert('provenances', provenance({ table, id, seen }))
  }
  return {
    see,
    seeAll: (rows) => writer.insertAll('provenances', rows.map(provenance)),
    async make(table, row, seen) {
      const id = await writer.insert(table, row)
      await see(table, id, seen)
      return id
    },
    async ask(table, id, { text, lines }) {
      await writer.insert('open_questions', {
        subject_table: table,
        subject_id: id,
        text_en: text.en,
        text_ja: text.ja,
        source_id: sourceId,
        locator: lines === null ? null : locator(lines),
      })
    },
  }
}

const makeSource = (writer: Writer, file: ImportedFile, newKey: (fileName: string) => string): Promise<number> =>
  writer.insert('sources', {
    key: newKey(file.fileName),
    title_en: importText.en.sourceTitle(file.fileName),
    title_ja: importText.ja.sourceTitle(file.fileName),
    locator_note: importText.en.sourceNote,
    sha256: file.sha256,
  })
