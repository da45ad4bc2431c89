import type { PaperDocument } from '../../shared/documents/model.ts'

/**
 * The papers as one Word file, a section each (Office Open XML): named styles, lists and tables of Word's own, the sheet's size and margins, page numbers. The
 * package that packs it is large and needed seldom: it is taken in when the first file is written.
 */
export async function writeDocx(papers: readonly PaperDocument[], writer: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const { docxFile } = await import('./docx/docx-file.ts')
  return docxFile(papers, writer)
}
