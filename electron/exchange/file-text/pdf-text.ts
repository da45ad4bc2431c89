import { getDocumentProxy } from 'unpdf'

/** The lines of text on the pages of a PDF, as they stand one below another; none where the pages are pictures. Throws for a damaged or locked one. */
export async function pdfText(bytes: Uint8Array, mostPages: number): Promise<readonly string[]> {
  // The reader takes the bytes over: it is given its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, verbosity: 0 })
  try {
    const lines: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOf(items))
      page.cleanup()
    }
    return lines
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Pieces of text in the order in which they were painted; one that ends a line says so. */
function linesOf(items: readonly object[]): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string') continue
    line += item.str
    if ('hasEOL' in item && item.hasEOL === true) {
      lines.push(line)
      line = ''
    }
  }
  return [...lines, line]
}
