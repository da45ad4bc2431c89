import { basename, join } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { PaperFileKind, PaperResult, TextFileKind } from '../../shared/contract/host.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import { safeFileName } from '../services/files/safe-file-name.ts'
import { writeWhole } from './write-whole.ts'

export interface TextFilesOptions {
  readonly window: () => BrowserWindow | null
  readonly text: () => ShellText
  /** The folder a file is proposed in. */
  readonly proposed: () => Promise<string>
  readonly log: (line: string) => void
}

/** A file to be written; the kind is its ending. */
export interface FileToSave {
  readonly kind: TextFileKind | PaperFileKind | 'png'
  readonly fileName: string
  readonly content: string | Uint8Array
  /** Shown in its own program once it is written. */
  readonly opens?: boolean
}

/** Writes a text, picture or paper of the page to a place the user chooses. Only the kinds of the contract: the page names no ending and no folder. */
export function textFiles({ window, text, proposed, log }: TextFilesOptions): (request: FileToSave) => Promise<PaperResult> {
  return async ({ kind, fileName, content, opens = false }) => {
    const options = {
      title: text().dialogs.saveFile[kind],
      defaultPath: join(await proposed(), `${safeFileName(fileName)}.${kind}`),
      filters: [{ name: text().dialogs.fileKind[kind], extensions: [kind] }],
    }
    const owner = window()
    const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
    if (canceled || !filePath) return { done: false, reason: 'cancelled', message: null }
    try {
      await writeWhole(filePath, content)
      // Where no program knows the kind, its folder is shown; the file is written all the same.
      if (opens && (await shell.openPath(filePath)) !== '') shell.showItemInFolder(filePath)
      return { done: true, fileName: basename(filePath) }
    } catch (error) {
      log(`a file was not written: ${error instanceof Error ? error.message.replaceAll(filePath, '…') : String(error)}`)
      return { done: false, reason: 'failed', message: text().paper.notWritten(basename(filePath)) }
    }
  }
}
