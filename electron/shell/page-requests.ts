import type { BrowserWindow } from 'electron'
import type { Appearance } from '../../shared/contract/host.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { PageRequests } from './answer-page.ts'
import { attachmentFiles } from './attachment-files.ts'
import { folderRequests } from './folder-requests.ts'
import type { PageWindow } from './page-windows.ts'
import { paper } from './paper.ts'
import { registerDialogs } from './register-dialogs.ts'
import { saveExports } from './save-exports.ts'
import { textFiles } from './text-files.ts'

export interface PageRequestsOptions {
  readonly preload: string
  /** The system's folder for documents: files are proposed in it unless the user chose another. */
  readonly documents: string
  readonly text: () => ShellText
  readonly log: (line: string) => void
  /** Lets a hidden window's page ask like this one's, but for what it says of its window. */
  readonly admit: (hidden: BrowserWindow, requests: PageRequests) => void
  readonly openWindow: (route: string) => void
  readonly onCommands: () => void
  readonly onAppearance: (appearance: Appearance) => void
}

/** What one window's page may ask: of its own register, with dialogs before its own window. `clear` removes what was laid out for showing. */
export function pageRequests(
  page: PageWindow,
  options: PageRequestsOptions,
): { readonly requests: PageRequests; readonly clear: () => void } {
  const { preload, documents, text, log } = options
  const { app } = page.seat
  const window = () => (page.window.isDestroyed() ? null : page.window)
  const dialogs = registerDialogs({ window, app, text: () => text().dialogs, documents })
  const folders = folderRequests({ window, app, text: () => text().dialogs, documents })
  const { proposed } = folders
  const attachments = attachmentFiles({ window, app, text: () => text().dialogs, log })
  const admit = (hidden: BrowserWindow): void =>
    options.admit(hidden, { ...requests, setCommands: () => {}, setAppearance: () => {} })
  const papers = paper({ preload, admit, window, text, proposed, log })
  const texts = textFiles({ window, text, proposed, log })
  const requests: PageRequests = {
    call: async (request) => (await app).call(request),
    openRegister: dialogs.open,
    createRegister: dialogs.create,
    chooseFiles: attachments.choose,
    chooseBackupFolder: dialogs.chooseBackupFolder,
    chooseExportFolder: folders.chooseExports,
    showFolder: folders.show,
    receivePart: async (part) => (await app).receivePart(part),
    openAttachment: attachments.open,
    openWindow: async (route) => {
      options.openWindow(route)
      return null
    },
    openDropped: async (path) => (await app).openRegister(path),
    takeLink: async () => {
      const { link } = page
      page.link = null
      return link
    },
    printPaper: papers.print,
    savePaper: papers.savePdf,
    saveFile: texts,
    saveTextFile: texts,
    savePicture: ({ fileName, content }) => texts({ kind: 'png', fileName, content }),
    saveExport: saveExports({ window, app, text, proposed, log }),
    setCommands: (commands) => {
      page.commands = commands
      options.onCommands()
    },
    setAppearance: (appearance) => {
      page.appearance = appearance
      options.onAppearance(appearance)
    },
  }
  return { requests, clear: attachments.clear }
}
