import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listAttachedFiles } from '../../../db/repositories/attachments.ts'
import { copyWhole } from '../../../db/sqlite/copy-whole.ts'
import type { ExportRequest } from '../../../shared/contract/exports.ts'
import { listKeys } from '../../../shared/domain/list-keys.ts'
import { exportsText } from '../../../shared/text/exports-text.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { listFile, listTemplate } from '../../exchange/lists/list-file.ts'
import { lists } from '../../exchange/lists/lists.ts'
import { registerLists } from '../../exchange/lists/register-lists.ts'
import { writeOparl } from '../../exchange/oparl/write-oparl.ts'
import { writePopolo } from '../../exchange/popolo/write-popolo.ts'
import type { FileTable } from '../../exchange/tables/file-table.ts'
import { writeCsv } from '../../exchange/tables/write-csv.ts'
import { writeXlsx } from '../../exchange/tables/write-xlsx.ts'
import { type ZipFile, zipParts } from '../../exchange/zip/write-zip.ts'
import { storedPath, verifyFile } from '../files/file-store.ts'
import { archiveName } from '../lists/read-matter.ts'
import { gatherTables } from '../lists/gather-tables.ts'
import { exportCalendar } from '../meetings/export-calendar.ts'
import { registerJson } from '../register/export-register.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/** A file that leaves the register: its name, and its bytes as they come. */
export interface Export {
  /** Without folder or ending. */
  readonly fileName: string
  readonly ending: 'csv' | 'xlsx' | 'json' | 'zip' | 'ics' | 'honbu'
  readonly parts: AsyncIterable<Uint8Array>
  /** A copy to be handed over is not to be written in. */
  readonly isReadOnly: boolean
}

export interface ExportOptions {
  /** Told as long work goes on: 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Makes the file asked for. The same register gives the same bytes. Throws Refusal: nothing-to-export, file-missing or file-changed (an attached file is not
 * what was added); `parts` throws what reading files throws.
 */
export async function makeExport(session: Session, request: ExportRequest, { onProgress }: ExportOptions = {}): Promise<Export> {
  const register = session.register()
  if (request.what === 'ics') {
    const { fileName, parts } = await exportCalendar(session, request)
    return { fileName, ending: 'ics', isReadOnly: false, parts: encoded(parts) }
  }
  const { language } = request
  const words = exportsText[language]
  const plain = (fileName: string, ending: Export['ending'], content: string | Uint8Array): Export => ({
    fileName,
    ending,
    isReadOnly: false,
    parts: one(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  })
  switch (request.what) {
    case 'list': {
      const name = listText[language].list[request.list]
      const tables = request.isTemplate
        ? listTemplate(lists[request.list], language)
        : [listFile(lists[request.list], registerLists(await gatherTables(register.db)).rows(request.list), language)]
      const fileName = request.isTemplate ? words.templateName(name) : name
      return request.form === 'xlsx'
        ? plain(fileName, 'xlsx', await writeXlsx(tables))
        : plain(fileName, 'csv', writeCsv(tables[0] ?? empty))
    }
    case 'lists': {
      const all = registerLists(await gatherTables(register.db))
      const tables = listKeys.map((key) => listFile(lists[key], all.rows(key), language)).filter(({ rows }) => rows.length > 0)
      if (tables.length === 0) throw new Refusal('nothing-to-export', { key: null })
      return plain(words.name.lists, 'xlsx', await writeXlsx(tables))
    }
    case 'json':
      return { fileName: words.name.json, ending: 'json', isReadOnly: false, parts: encoded(registerJson(session)) }
    case 'archive':
      return {
        fileName: words.name.archive,
        ending: 'zip',
        isReadOnly: false,
        parts: zipParts(archiveFiles(session, onProgress)),
      }
    case 'copy':
      return { fileName: words.name.copy, ending: 'honbu', isReadOnly: true, parts: registerCopy(session) }
    case 'popolo':
      return plain(words.name.popolo, 'json', writePopolo(registerLists(await gatherTables(register.db))))
    case 'oparl':
      return plain(words.name.oparl, 'json', writeOparl(registerLists(await gatherTables(register.db))))
  }
}

const empty: FileTable = { name: '', columns: [], rows: [] }

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

async function wholeOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

async function* one(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** The rows, then every attached file under its hash, each found sound before it goes in. */
async function* archiveFiles(session: Session, onProgress: ExportOptions['onProgress']): AsyncGenerator<ZipFile> {
  const register = session.register()
  yield { name: archiveName, content: await wholeOf(encoded(registerJson(session))) }
  const files = new Map((await listAttachedFiles(register.db)).map((file) => [file.sha256, file]))
  let done = 0
  for (const [sha256, file] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const state = await verifyFile(register.path, file)
    if (state !== 'present') {
      throw new Refusal(state === 'missing' ? 'file-missing' : 'file-changed', { file: sha256.slice(0, 12) })
    }
    yield { name: `files/${sha256}`, content: await readFile(storedPath(register.path, sha256)), isStored: true }
    done += 1
    onProgress?.(done / files.size)
  }
}

/** The register's file as it stands, from a copy made by SQLite itself, so that no log is left behind. */
async function* registerCopy(session: Session): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'honbu-copy-'))
  try {
    const path = join(folder, 'copy.honbu')
    await copyWhole(session.register().db, path)
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield chunk
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
