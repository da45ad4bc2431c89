import type { PaperDocument } from '../../shared/documents/model.ts'

/**
 * The paper as a Word file (Office Open XML): named styles, lists and tables of Word's own, the sheet's size and margins, page numbers. The
 * package that packs it is large and needed seldom: it is taken in when the first file is written.
 */
export async function writeDocx(paper: PaperDocument, writer: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const { docxFile } = await import('./docx/docx-file.ts')
  return docxFile(paper, writer)
}
