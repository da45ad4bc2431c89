/** The desktop program: puts the parts of shell/ together around one app and one window. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, nativeTheme, session, shell } from 'electron'
import type { HostCommand } from '../shared/contract/host.ts'
import type { Appearance } from '../shared/contract/host-requests.ts'
import { hostChannels } from '../shared/contract/host-channels.ts'
import type { CallAnswer } from '../shared/contract/transport.ts'
import { shellText } from '../shared/text/shell.ts'
import type { HonbuApp } from './api/honbu-app.ts'
import { lastLogLines, openLog } from './host/open-log.ts'
import { listPageFiles } from './host/page-files.ts'
import { printJobIn } from './host/print-job.ts'
import { startArguments } from './host/start-arguments.ts'
import { dataFolder } from './services/register/data-folder.ts'
import { answerPage } from './shell/answer-page.ts'
import { checkInProcess } from './shell/check-in-process.ts'
import { attachmentFiles } from './shell/attachment-files.ts'
import { registerAppScheme, serveAppProtocol } from './shell/app-protocol.ts'
import { lockDownContents, lockDownSession } from './shell/lock-down.ts'
import { closeWhenSaved } from './shell/close-when-saved.ts'
import { openMainWindow } from './shell/main-window.ts'
import { menuTemplate } from './shell/menu-template.ts'
import { paper } from './shell/paper.ts'
import { printOne } from './shell/print-one.ts'
import { endOnFault, endWhenAltered, recoverWindow } from './shell/recovery.ts'
import { registerDialogs } from './shell/register-dialogs.ts'
import { saveExports } from './shell/save-exports.ts'
import { textFiles } from './shell/text-files.ts'
import { readWindowState, type WindowState, writeWindowState } from './shell/window-state.ts'

const preload = join(import.meta.dirname, 'preload.cjs')
const pageFolder = join(import.meta.dirname, '..', 'renderer')
const now = (): Date => new Date()
const folder = dataFolder({ env: process.env, platform: process.platform, home: homedir() })
const statePath = join(folder, 'window.json')
const asked = startArguments(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd())

app.setPath('userData', join(folder, 'desktop'))
// Root has no sandbox to give (Chromium refuses); each window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
const job = printJobIn(process.argv)
if (job !== null) void printOne(job, { preload, pageFolder, open: openQuietly })
else if (app.requestSingleInstanceLock({ registerPath: asked.registerPath })) start()
else app.exit(0)

/** The register of a print job, without a window, a backup or a log. */
async function openQuietly(): Promise<HonbuApp> {
  const { createHonbuApp } = await import('./api/create-honbu-app.ts')
  const registerPath = asked.registerPath === null ? {} : { registerPath: asked.registerPath }
  return createHonbuApp({ host: 'desktop', dataFolder: folder, ...registerPath, now, log: () => {} })
}

function start(): void {
  const log = openLog(folder, now)
  let state = readWindowState(statePath)
  let window: BrowserWindow | null = null
  const ownWindows = new Set<number>()
  const text = () => shellText[state.language ?? (app.getLocale().startsWith('ja') ? 'ja' : 'en')]
  const recovery = { text: () => text().crash, log, now }
  endOnFault(recovery, join(folder, 'honbu.log'))

  // Loaded and opened while the window's own processes start, so that neither waits for the other.
  const honbu: Promise<HonbuApp> = app.whenReady().then(async () => {
    openDesktop()
    const { createHonbuApp } = await import('./api/create-honbu-app.ts')
    return createHonbuApp({
      host: 'desktop',
      dataFolder: folder,
      ...(asked.registerPath === null ? {} : { registerPath: asked.registerPath }),
      now,
      log,
      logLines: () => lastLogLines(folder),
      keepsBackups: true,
      checkBeside: checkInProcess,
    })
  })
  const dialogs = registerDialogs({
    window: () => window,
    app: honbu,
    text: () => text().dialogs,
    documents: app.getPath('documents'),
  })
  const attachments = attachmentFiles({ window: () => window, app: honbu, text: () => text().dialogs, log })
  const papers = paper({ preload, ownWindows, window: () => window, text, documents: app.getPath('documents'), log })
  const texts = textFiles({ window: () => window, text, documents: app.getPath('documents'), log })

  const writeExport = saveExports({ window: () => window, app: honbu, text, documents: app.getPath('documents'), log })

  function remember(change: Partial<WindowState>): void {
    state = { ...state, ...change }
    try {
      writeWindowState(statePath, state)
    } catch (error) {
      log(`the window's place was not written: ${String(error)}`)
    }
  }

  /** A register was changed from outside the page (menu, second start, double click): the page begins anew on it. */
  async function show(opening: Promise<CallAnswer | null>, otherwise: string): Promise<void> {
    const answer = await opening
    if (answer === null) return
    if (answer.ok) return window?.webContents.reload()
    const message = { type: 'warning' as const, message: otherwise, detail: answer.error.message }
    await (window ? dialog.showMessageBox(window, message) : dialog.showMessageBox(message))
  }
  const openRegister = async (path: string): Promise<void> =>
    show(
      honbu.then((program) => program.openRegister(path)),
      text().dialogs.notOpened,
    )

  function showMenu(): void {
    const template = menuTemplate(
      text().menu,
      {
        command: (command: HostCommand) => window?.webContents.send(hostChannels.command, command),
        openRegister: () => void show(dialogs.open(), text().dialogs.notOpened),
        createRegister: (content) => void show(dialogs.create(content), text().dialogs.notCreated),
      },
      { platform: process.platform, developer: !app.isPackaged },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  function setAppearance({ title, theme, language }: Appearance): void {
    const isNewLanguage = state.language !== language
    window?.setTitle(title)
    nativeTheme.themeSource = theme
    if (isNewLanguage || state.theme !== theme) remember({ theme, language })
    if (isNewLanguage) showMenu()
  }

  async function openOutside(address: string): Promise<void> {
    const { question, open, cancel } = text().outside
    const options = { message: question, detail: address, buttons: [open, cancel], defaultId: 0, cancelId: 1 }
    const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
    if (response === 0) await shell.openExternal(address)
  }

  function showWindow(): void {
    if (window !== null) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      return
    }
    const opened = openMainWindow({ preload, pageFolder, route: asked.route, state, remember })
    const { id } = opened.webContents
    ownWindows.add(id)
    opened.once('show', () =>
      log(`window shown ${Math.round(Date.now() - (process.getCreationTime() ?? Date.now()))} ms after start`),
    )
    opened.once('closed', () => {
      ownWindows.delete(id)
      window = null
    })
    // While the page comes up: hashing takes no part in the way to the first picture.
    if (app.isPackaged) void endWhenAltered(join(import.meta.dirname, '..'), recovery)
    recoverWindow(opened, recovery)
    closeWhenSaved(opened, () => text().unsaved)
    window = opened
  }

  function openDesktop(): void {
    nativeTheme.themeSource = state.theme
    lockDownSession(session.defaultSession)
    serveAppProtocol(session.defaultSession.protocol, listPageFiles(pageFolder))
    answerPage(
      {
        call: async (request) => (await honbu).call(request),
        openRegister: dialogs.open,
        createRegister: dialogs.create,
        chooseFiles: attachments.choose,
        chooseBackupFolder: dialogs.chooseBackupFolder,
        receivePart: async (part) => (await honbu).receivePart(part),
        openAttachment: attachments.open,
        printPaper: papers.print,
        savePaper: papers.savePdf,
        saveFile: texts,
        saveTextFile: texts,
        savePicture: ({ fileName, content }) => texts({ kind: 'png', fileName, content }),
        saveExport: writeExport,
        setAppearance,
      },
      ownWindows,
      log,
    )
    showMenu()
    showWindow()
  }

  lockDownContents((address) => void openOutside(address), log)
  app.on('second-instance', (_event, _args, _folder, data) => {
    showWindow()
    const path = data !== null && typeof data === 'object' && 'registerPath' in data ? data.registerPath : null
    if (typeof path === 'string') void openRegister(path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openRegister(path)
  })
  app.on('activate', showWindow)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.once('will-quit', (event) => {
    event.preventDefault()
    attachments.clear()
    void honbu.then((program) => program.close()).finally(() => app.exit(0))
  })
}
