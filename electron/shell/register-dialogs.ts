import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { HonbuApp } from '../api/honbu-app.ts'

export interface RegisterDialogsOptions {
  readonly window: () => BrowserWindow | null
  readonly app: Promise<HonbuApp>
  readonly text: () => ShellText['dialogs']
  /** The folder a new register is proposed in. */
  readonly documents: string
}

export interface RegisterDialogs {
  readonly open: () => Promise<CallAnswer | null>
  readonly create: (content: 'empty' | 'published-record') => Promise<CallAnswer | null>
  /** The folder where backups go a second time. */
  readonly chooseBackupFolder: () => Promise<CallAnswer | null>
}

/** The dialogs that choose a register file; null when the user chose none. The page never learns of paths it did not get as an answer. */
export function registerDialogs({ window, app, text, documents }: RegisterDialogsOptions): RegisterDialogs {
  const filters = () => [{ name: text().registerFiles, extensions: ['honbu'] }]
  return {
    open: async () => {
      const options = { title: text().openRegister, filters: filters(), properties: ['openFile' as const] }
      const owner = window()
      const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
      const path = filePaths[0]
      return canceled || path === undefined ? null : (await app).openRegister(path)
    },
    create: async (content) => {
      const options = {
        title: text().createRegister,
        filters: filters(),
        defaultPath: join(documents, `${text().newRegisterName}.honbu`),
      }
      const owner = window()
      const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
      if (canceled || !filePath) return null
      return (await app).createRegister(filePath.endsWith('.honbu') ? filePath : `${filePath}.honbu`, content)
    },
    chooseBackupFolder: async () => {
      const options = { title: text().backupFolder, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const owner = window()
      const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
      const folder = filePaths[0]
      return canceled || folder === undefined ? null : (await app).setSecondFolder(folder)
    },
  }
}
