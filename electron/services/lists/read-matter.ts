import { decodeText, textByteLimit } from '../../exchange/decode-text.ts'
import { binaryFormatOf } from '../../exchange/binary-format.ts'
import { readIcalendar } from '../../exchange/icalendar/read-icalendar.ts'
import { readPopolo } from '../../exchange/popolo/read-popolo.ts'
import { readRecord } from '../../exchange/published-record/read-record.ts'
import { listFile, sourceRows } from '../../exchange/lists/list-file.ts'
import { columnsOf } from '../../exchange/lists/heads.ts'
import { lists } from '../../exchange/lists/lists.ts'
import type { SourceTable } from '../../exchange/lists/proposal.ts'
import { registerLists } from '../../exchange/lists/register-lists.ts'
import type { Tables } from '../../exchange/lists/tables.ts'
import { cellText } from '../../exchange/tables/file-table.ts'
import { archiveLimits } from '../../exchange/tables/limits.ts'
import { readTables, readTextTable } from '../../exchange/tables/read-table.ts'
import { TableProblem } from '../../exchange/tables/table-problem.ts'
import { readZip, type ZipArchive } from '../../exchange/zip/read-zip.ts'
import { listKeys } from '../../../shared/domain/list-keys.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import { decodeDetails, decodeSentence } from '../import/words.ts'
import { looksLikeRegister, parseRegister } from '../import/parse-register.ts'
import { Refusal } from '../register/refusal.ts'
import type { ImportMatter } from './import-job.ts'

export interface FileToRead {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly language: Language
  /** Every name that a body of the register ever had. */
  readonly bodyNames: readonly string[]
  /** Nothing is in the register yet: a whole one is taken over as it is, and nothing of it is compared. */
  readonly isEmpty: boolean
}

/** The name under which an archive holds the register's rows. */
export const archiveName = 'register.json'

/**
 * Finds out what a file is by what stands in it, and reads it. Throws Refusal: unreadable-text, nothing-found, newer-register,
 * import-problems; TableProblem for a table or archive beyond its limits.
 */
export async function readMatter(file: FileToRead, breathe: (share: number) => Promise<void>): Promise<ImportMatter> {
  const { bytes, isEmpty } = file
  const format = binaryFormatOf(bytes)
  if (format === 'zip') {
    const zip = readZip(bytes, archiveLimits)
    if (zip.names.includes(archiveName)) {
      const json = new TextDecoder('utf-8').decode(await zip.read(archiveName))
      return fromRegister(json, archivedFiles(zip), isEmpty)
    }
  }
  if (format !== null) return tableMatter(file, breathe)
  if (beginsLikeRegister(bytes)) return fromRegister(utf8Of(file), new Map(), isEmpty)
  if (bytes.length > textByteLimit) throw new TableProblem('file-too-large', { megabytes: textByteLimit / 1_048_576 })
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const lines = decodeSentence(decoded.problem, file.language)
    throw new Refusal('unreadable-text', {
      file: file.fileName,
      why: decoded.problem.code,
      ...decodeDetails(decoded.problem),
      lines,
    })
  }
  const { text, encoding } = decoded
  if (looksLikeRegister(text)) return fromRegister(text, new Map(), isEmpty)
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const { rows, left } = readIcalendar(text, file.bodyNames)
    if (rows.length === 0) throw new Refusal('nothing-found', { file: file.fileName })
    const remarks = left > 0 ? [importsText[file.language].calendarLeft(left)] : []
    return { form: 'calendar', tables: [{ list: 'meetings', rows }], remarks, archive: null }
  }
  if (/^\s*[{[]/.test(text)) {
    const popolo = readPopolo(text)
    if (popolo !== null && popolo.tables.length > 0) return { form: 'popolo', ...popolo, archive: null }
    throw new Refusal('nothing-found', { file: file.fileName })
  }
  if (looksLikeTable(text, file.fileName)) {
    return { form: 'table', sheets: [{ name: '', rows: await readTextTable(text, breathe) }], encoding }
  }
  const read = readRecord(text)
  if (read.bodies.length > 0) return { form: 'record', read, text, encoding }
  return { form: 'table', sheets: [{ name: '', rows: await readTextTable(text, breathe) }], encoding }
}

/** The attached files in the archive of a register, by their hashes. */
export function archivedFiles(zip: ZipArchive): ReadonlyMap<string, () => Promise<Uint8Array>> {
  const names = zip.names.filter((name) => /^files\/[0-9a-f]{64}$/.test(name))
  return new Map(names.map((name) => [name.slice('files/'.length), () => zip.read(name)]))
}

/** The published form is prose: its first lines part into no columns. */
function looksLikeTable(text: string, fileName: string): boolean {
  const first = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 3)
    .filter((line) => line.trim() !== '')
  const parts = (line: string | undefined) => Math.max(...[',', '\t', ';'].map((sign) => (line ?? '').split(sign).length))
  return /\.(?:csv|tsv)$/i.test(fileName)
    ? parts(first[0]) > 1
    : first.length > 1 && parts(first[0]) >= 4 && !/[（(](?:Note|注)/i.test(text)
}

async function tableMatter(
  { fileName, bytes, language }: FileToRead,
  breathe: (share: number) => Promise<void>,
): Promise<ImportMatter> {
  const read = await readTables(bytes, breathe)
  if (read.ok) return { form: 'table', sheets: read.sheets, encoding: read.encoding }
  const lines = decodeSentence(read.problem, language)
  throw new Refusal('unreadable-text', { file: fileName, why: read.problem.code, ...decodeDetails(read.problem), lines })
}

/** An export of a whole register, told by its first words: it may be longer than any other text. */
const beginsLikeRegister = (bytes: Uint8Array): boolean =>
  looksLikeRegister(new TextDecoder('utf-8').decode(bytes.subarray(0, 200)))

function utf8Of({ fileName, bytes }: FileToRead): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('import-problems', { file: fileName, what: 'UTF-8' })
  }
}

function fromRegister(json: string, files: ReadonlyMap<string, () => Promise<Uint8Array>>, isEmpty: boolean): ImportMatter {
  const { tables } = parseRegister(json)
  return { form: 'register', tables: isEmpty ? [] : tablesOfRegister(tables), remarks: [], archive: { json, files } }
}

/** Another register as rows of lists: what its tables hold, known again by identity and not by number. */
export function tablesOfRegister(tables: Tables): readonly SourceTable[] {
  const register = registerLists(tables)
  return listKeys.flatMap((key): readonly SourceTable[] => {
    const list = lists[key]
    const file = listFile(list, register.rows(key), 'en')
    if (file.rows.length === 0) return []
    const columns = columnsOf(
      list,
      file.columns.map(({ head }) => head),
      // Numbers of rows mean nothing in another register.
    ).map((column) => (column === 'id' ? null : column))
    const rows = file.rows.map((cells, index) => ({ line: index + 1, cells: cells.map(cellText), unsolved: [] }))
    return [{ list: key, rows: sourceRows(rows, columns) }]
  })
}
