import { type BrowserWindow, dialog, shell } from 'electron'
import type { NamedFolder } from '../../shared/domain/named-folders.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { HonbuApp } from '../api/honbu-app.ts'

export interface FolderRequestsOptions {
  readonly window: () => BrowserWindow | null
  readonly app: Promise<HonbuApp>
  readonly text: () => ShellText['dialogs']
  /** The system's own, where none is chosen. */
  readonly documents: string
}

export interface FolderRequests {
  /** The folder where files are proposed to be saved. */
  readonly proposed: () => Promise<string>
  readonly chooseExports: () => Promise<CallAnswer | null>
  /** Shows one of the folders in the system's file manager. The page names it by what lies in it, never by its path. */
  readonly show: (which: NamedFolder) => Promise<CallAnswer>
}

/** The folders of the settings: chosen in the system's dialog, shown in its file manager. */
export function folderRequests({ window, app, text, documents }: FolderRequestsOptions): FolderRequests {
  return {
    proposed: async () => (await app).exportFolder() ?? documents,
    chooseExports: async () => {
      const program = await app
      const options = {
        title: text().exportFolder,
        defaultPath: program.exportFolder() ?? documents,
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const owner = window()
      const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
      const folder = filePaths[0]
      return canceled || folder === undefined ? null : program.setExportFolder(folder)
    },
    show: async (which) => {
      const found = await (await app).folder(which)
      if (!found.ok) return found
      const folder = found.data ?? (which === 'exports' ? documents : null)
      return { ok: true, data: { shown: folder !== null && (await shell.openPath(folder)) === '' } }
    },
  }
}
