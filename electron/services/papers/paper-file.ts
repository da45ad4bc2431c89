import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { PaperFile, papersContract } from '../../../shared/contract/papers.ts'
import { leadingLanguage, type PaperDocument } from '../../../shared/documents/model.ts'
import { formatsOf, type PaperFormat } from '../../../shared/documents/paper-formats.ts'
import { paperFileName } from '../../../shared/documents/paper-name.ts'
import { paperTables } from '../../../shared/documents/paper-tables.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { writeDocx } from '../../documents/write-docx.ts'
import { column, type FileTable } from '../../exchange/tables/file-table.ts'
import { writeCsv } from '../../exchange/tables/write-csv.ts'
import { writeXlsx } from '../../exchange/tables/write-xlsx.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { houseOf } from './house.ts'
import { paperDocument } from './paper-document.ts'
import { shortNames } from './short-names.ts'
import { standaloneHtml } from './standalone-html.ts'

/** A paper as a file, for the page. Errors: those of the paper; no-such-form. */
export async function paperFile(session: Session, input: ParsedInputOf<typeof papersContract.file>): Promise<PaperFile> {
  const document = await paperDocument(session, input.paper)
  const bytes = await paperBytes(session, document, input.format)
  return {
    fileName: paperFileName(document, await shortNames(session)),
    format: input.format,
    content: Buffer.from(bytes).toString('base64'),
  }
}

/** The bytes of a paper in one of its forms. Errors: no-such-form. */
export async function paperBytes(session: Session, document: PaperDocument, format: PaperFormat): Promise<Uint8Array> {
  if (!formatsOf(document).includes(format)) throw new Refusal('no-such-form', { paper: document.kind, format })
  const { office } = await houseOf(session.register().db)
  switch (format) {
    case 'docx':
      return writeDocx([document], office[leadingLanguage(document.language)] ?? office.ja ?? office.en)
    case 'xlsx':
      return writeXlsx(fileTables(document))
    case 'csv':
      return encoded(
        fileTables(document)
          .map(writeCsv)
          .join('\r\n')
          .replaceAll(/(?<!^)\uFEFF/g, ''),
      )
    case 'txt':
      // Windows' editor takes text for UTF-8 by its mark alone.
      return encoded(`\uFEFF${plainText(document).replaceAll('\n', '\r\n')}`)
    case 'html':
      return encoded(standaloneHtml(document))
  }
}

const fileTables = (document: PaperDocument): readonly FileTable[] =>
  paperTables(document).map(({ name, heads, rows }) => ({ name, columns: heads.map(column), rows }))

const encoded = (text: string) => new TextEncoder().encode(text)
