import { rmSync } from 'node:fs'
import { chmod, copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { ShownFile } from '../../shared/contract/attachments.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { isDocument } from '../services/files/document-types.ts'
import { safeFullName } from '../services/files/safe-file-name.ts'

export interface AttachmentFilesOptions {
  readonly window: () => BrowserWindow | null
  readonly app: Promise<HonbuApp>
  readonly text: () => ShellText['dialogs']
  readonly log: (line: string) => void
}

export interface AttachmentFiles {
  /** Null: the user chose none. */
  readonly choose: () => Promise<CallAnswer | null>
  readonly open: (id: number) => Promise<CallAnswer>
  /** Removes the copies that were shown. */
  readonly clear: () => void
}

/** The files of papers outside the page: chosen in the system's dialog, shown as copies, so that the register's own stay untouched. */
export function attachmentFiles({ window, app, text, log }: AttachmentFilesOptions): AttachmentFiles {
  const shown: string[] = []

  async function choose(): Promise<CallAnswer | null> {
    const options = {
      title: text().addPapers,
      filters: [{ name: text().allFiles, extensions: ['*'] }],
      properties: ['openFile' as const, 'multiSelections' as const],
    }
    const owner = window()
    const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
    return canceled || filePaths.length === 0 ? null : (await app).takeFiles(filePaths)
  }

  /** A read-only copy under the paper's own name, in a folder that only this user may look into. */
  async function copyToShow(path: string, name: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'honbu-papers-'))
    shown.push(folder)
    const copy = join(folder, safeFullName(name))
    await copyFile(path, copy)
    await chmod(copy, 0o400)
    return copy
  }

  async function open(id: number): Promise<CallAnswer> {
    const file = await (await app).attachedFile(id)
    if (!file.ok) return file
    const copy = await copyToShow(file.data.path, file.data.name)
    if (!isDocument(basename(copy))) {
      shell.showItemInFolder(copy)
      return done({ how: 'in-folder' })
    }
    const problem = await shell.openPath(copy)
    if (problem === '') return done({ how: 'opened' })
    log('no program opened an attached file')
    shell.showItemInFolder(copy)
    return done({ how: 'no-program' })
  }

  return {
    choose,
    open,
    clear: () => {
      for (const folder of shown.splice(0)) {
        try {
          rmSync(folder, { recursive: true, force: true })
        } catch {
          // Still open in its program; the system clears its folder of temporary files.
        }
      }
    },
  }
}

const done = (data: ShownFile): CallAnswer => ({ ok: true, data })
