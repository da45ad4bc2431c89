import { TableProblem } from '../tables/table-problem.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { xmlTokens } from '../xlsx/xml-tokens.ts'
import { readZip, type ZipArchive } from '../zip/read-zip.ts'

/** The parts of a file that hold text, by the kind of file: Word, PowerPoint, OpenDocument. */
const partsOf: readonly (readonly [mark: string, parts: RegExp])[] = [
  ['word/document.xml', /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/],
  ['ppt/presentation.xml', /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/],
  ['content.xml', /^content\.xml$/],
]

/**
 * The paragraphs of a Word or PowerPoint file or an OpenDocument one, or the rows of an Excel workbook; readings above characters are left out. Null
 * for any other archive. Throws TableProblem for a damaged or harmful one.
 */
export async function officeText(bytes: Uint8Array, most: number): Promise<readonly string[] | null> {
  const zip = readZip(bytes)
  if (zip.names.includes('xl/workbook.xml')) return workbookText(bytes, zip)
  const parts = partsOf.find(([mark]) => zip.names.includes(mark))?.[1]
  if (parts === undefined) return null
  const lines: string[] = []
  let length = 0
  for (const name of zip.names.filter((one) => parts.test(one)).toSorted(inOrder)) {
    for (const line of paragraphs(await partText(zip, name))) {
      lines.push(line)
      length += line.length
      if (length > most) return lines
    }
  }
  return lines
}

/** Parts are numbered: slide2 before slide10; the document before what hangs on it. */
const inOrder = (a: string, b: string) => {
  const isMatter = (name: string) => (name === 'word/document.xml' ? 0 : 1)
  return isMatter(a) - isMatter(b) || a.localeCompare(b, 'en', { numeric: true })
}

const partText = async (zip: ZipArchive, name: string) => new TextDecoder('utf-8').decode(await zip.read(name))

async function workbookText(bytes: Uint8Array, zip: ZipArchive): Promise<readonly string[]> {
  try {
    const sheets = await readXlsx(bytes, () => Promise.resolve())
    return sheets.flatMap(({ name, rows }) => [name, ...rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' '))])
  } catch (error) {
    // Larger than what is imported: its words are kept apart from its sheets and are enough.
    if (!(error instanceof TableProblem) || !zip.names.includes('xl/sharedStrings.xml')) throw error
    return paragraphs(await partText(zip, 'xl/sharedStrings.xml'))
  }
}

const endsLine = new Set(['p', 'h', 'br', 'line-break', 'cr', 'tr', 'si'])
const isSpace = new Set(['tab', 's', 'tc', 'table-cell'])
/** Readings (ruby) of Word, Excel and OpenDocument; what a revision deleted; the code of a field; drawings' fallbacks. */
const leftOut = new Set(['rt', 'rPh', 'ruby-text', 'delText', 'instrText', 'tracked-changes', 'Fallback'])

function paragraphs(xml: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  let silent = 0
  for (const token of xmlTokens(xml)) {
    if (token.is === 'text') {
      if (silent === 0) line += token.text
      continue
    }
    if (leftOut.has(token.name) && (token.is === 'close' || !token.isEmpty)) silent += token.is === 'open' ? 1 : -1
    const ends = token.is === 'close' || token.isEmpty
    if (ends && isSpace.has(token.name)) line += ' '
    if (!ends || !endsLine.has(token.name)) continue
    lines.push(line)
    line = ''
  }
  return [...lines, line]
}
