import { basename, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ExportRequest } from '../../shared/contract/exports.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { writeParts } from '../services/exports/write-parts.ts'
import { safeFileName } from '../services/files/safe-file-name.ts'

export interface SaveExportsOptions {
  readonly window: () => BrowserWindow | null
  readonly app: Promise<HonbuApp>
  readonly text: () => ShellText
  /** The folder a file is proposed in. */
  readonly proposed: () => Promise<string>
  readonly log: (line: string) => void
}

/** Makes a file of the register and writes it to a place the user chooses; null when they chose none. */
export function saveExports({
  window,
  app,
  text,
  proposed,
  log,
}: SaveExportsOptions): (request: ExportRequest) => Promise<CallAnswer | null> {
  return async (request) => {
    const program = await app
    const made = await program.makeExport(request)
    if (!made.ok) return made
    const { fileName, ending, parts, isReadOnly } = made.data
    const options = {
      title: text().dialogs.saveExport,
      defaultPath: join(await proposed(), `${safeFileName(fileName)}.${ending}`),
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    }
    const owner = window()
    const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
    if (canceled || !filePath) return null
    try {
      await writeParts(filePath, parts, isReadOnly)
      return { ok: true, data: { fileName: basename(filePath) } }
    } catch (thrown) {
      log('an export was not written')
      return program.explain(thrown)
    }
  }
}
