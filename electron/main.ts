/** The desktop program: puts the parts of shell/ together around the registers that are open and their windows. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, nativeTheme, session, shell } from 'electron'
import type { Appearance } from '../shared/contract/host.ts'
import { hostChannels } from '../shared/contract/host-channels.ts'
import type { CallAnswer } from '../shared/contract/transport.ts'
import { linkScheme, readLink, writeLink } from '../shared/domain/register-link.ts'
import { shellText } from '../shared/text/shell.ts'
import type { HonbuApp } from './api/honbu-app.ts'
import { lastLogLines, openLog } from './host/open-log.ts'
import { listPageFiles } from './host/page-files.ts'
import { printJobIn } from './host/print-job.ts'
import { startArguments, type StartArguments } from './host/start-arguments.ts'
import { dataFolder } from './services/register/data-folder.ts'
import type { ProgramLock } from './services/lock/program-lock.ts'
import { recentRegisters } from './services/register/recent-registers.ts'
import { aboutPanel } from './shell/about-panel.ts'
import { answerPage } from './shell/answer-page.ts'
import { pageAddress } from './shell/app-address.ts'
import { besideProcesses } from './shell/beside-processes.ts'
import { registerAppScheme, serveAppProtocol } from './shell/app-protocol.ts'
import { closeWhenSaved } from './shell/close-when-saved.ts'
import { showContextMenus } from './shell/context-menu.ts'
import { lockDownContents, lockDownSession } from './shell/lock-down.ts'
import { openMainWindow } from './shell/main-window.ts'
import { menuTemplate } from './shell/menu-template.ts'
import { showNeeds } from './shell/needs-badge.ts'
import { pageRequests } from './shell/page-requests.ts'
import { type PageWindow, pageWindows } from './shell/page-windows.ts'
import { printOne } from './shell/print-one.ts'
import { endOnFault, endWhenAltered, recoverWindow } from './shell/recovery.ts'
import { registerSeats, type Seat } from './shell/register-seats.ts'
import { clearSelfCheck, selfCheck } from './shell/self-check.ts'
import { windowMemory } from './shell/window-memory.ts'

const preload = join(import.meta.dirname, 'preload.cjs')
const pageFolder = join(import.meta.dirname, '..', 'renderer')
const now = (): Date => new Date()
const asked = startArguments(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd())
// A self-check touches nothing of the user's.
const folder = asked.selfCheck ?? dataFolder({ env: process.env, platform: process.platform, home: homedir() })

app.setPath('userData', join(folder, 'desktop'))
// Root has no sandbox to give (Chromium refuses); each window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
if (asked.selfCheck !== null) clearSelfCheck(asked.selfCheck)
const job = printJobIn(process.argv)
if (job !== null) void printOne(job, { preload, pageFolder, open: openQuietly })
else if (app.requestSingleInstanceLock({ asked })) start()
else app.exit(0)

/** The register of a print job, without a window, a backup or a log. */
async function openQuietly(): Promise<HonbuApp> {
  const { createHonbuApp } = await import('./api/create-honbu-app.ts')
  const [registerPath] = asked.registerPaths
  return createHonbuApp({
    host: 'desktop',
    dataFolder: folder,
    ...(registerPath === undefined ? {} : { registerPath }),
    beside: besideProcesses(),
    now,
    log: () => {},
  })
}

function start(): void {
  const log = openLog(folder, now)
  const recent = recentRegisters(folder)
  const memory = windowMemory(join(folder, 'window.json'), log)
  const text = () => shellText[memory.language() ?? (app.getLocale().startsWith('ja') ? 'ja' : 'en')]
  const recovery = { text: () => text().crash, log, now }
  endOnFault(recovery, join(folder, 'honbu.log'))
  const cleanUps: (() => void)[] = []
  let exitCode = 0
  let lock: ProgramLock | undefined

  const windows = pageWindows({
    onFront: () => {
      showMenu()
      showBadge()
    },
    onClosed: ({ seat }, wasLast) => {
      if (wasLast) closing = Promise.all([closing, seats.leave(seat)])
    },
  })
  /** What is still being written of registers that no window shows any more. */
  let closing: Promise<unknown> = Promise.resolve()

  const seats = registerSeats({
    // Loaded and opened while the window's own processes start, so that neither waits for the other.
    start: async (path, showsElsewhere) => {
      // A register that is just being closed can be opened again once it is.
      await Promise.all([app.whenReady(), closing])
      const [{ createHonbuApp }, { programLock }] = await Promise.all([
        import('./api/create-honbu-app.ts'),
        import('./services/lock/program-lock.ts'),
      ])
      // One lock for all windows, whatever they show.
      lock ??= programLock(folder)
      return createHonbuApp({
        host: 'desktop',
        dataFolder: folder,
        ...(path === null ? {} : { registerPath: path }),
        showsElsewhere,
        lock,
        now,
        log,
        logLines: () => lastLogLines(folder),
        keepsBackups: true,
        beside: besideProcesses(),
        opensBeforeChecked: true,
      })
    },
    show: (seat) => showSeat(seat),
    dismiss: (seat) => windows.frontOf(seat)?.window.close(),
  })

  /** The window of a register, brought to the front; a new one when it has none. */
  function showSeat(seat: Seat): PageWindow {
    const page = windows.frontOf(seat)
    if (page === null) return openWindow(seat, null)
    if (page.window.isMinimized()) page.window.restore()
    page.window.show()
    page.window.focus()
    return page
  }

  function openWindow(seat: Seat, route: string | null): PageWindow {
    const place = memory.placeOf(seat.path() ?? recent.list()[0]?.path ?? null)
    const window = openMainWindow({
      preload,
      pageFolder,
      route: route ?? place.route,
      place,
      remember: (change) => memory.remember(seat.path(), change),
    })
    window.once('show', () =>
      log(`window shown ${Math.round(Date.now() - (process.getCreationTime() ?? Date.now()))} ms after start`),
    )
    const page: PageWindow = { window, seat, commands: [], appearance: null, link: null }
    recoverWindow(window, recovery)
    closeWhenSaved(window, () => text().unsaved)
    showContextMenus(window, {
      text: () => text().menu,
      openHere: (wanted) => void window.loadURL(`${pageAddress}#${wanted}`),
      openInNewWindow: (wanted) => openWindow(seat, wanted),
      linkTo: async (wanted) => {
        const register = await (await seat.app).registerKey()
        return register === null ? null : writeLink({ register, route: wanted, asOf: null })
      },
    })
    const { requests, clear } = pageRequests(page, {
      preload,
      documents: app.getPath('documents'),
      text,
      log,
      admit: windows.admit,
      openWindow: (wanted) => openWindow(seat, wanted),
      onCommands: () => windows.front() === page && showMenu(),
      onAppearance: (appearance) => show(page, appearance),
    })
    cleanUps.push(clear)
    windows.add(page, requests)
    return page
  }

  /** A register was asked for from outside a page: the menu, a second start, a double click. */
  async function openFile(path: string): Promise<void> {
    const holder = await seats.at(path)
    if (holder !== null) return void showSeat(holder)
    const page = windows.front()
    const isFree = page !== null && (await page.seat.app).registerPath() === null
    if (!isFree) return void showSeat(seats.open(path))
    await tell(page, (await page.seat.app).openRegister(path), text().dialogs.notOpened)
  }

  /** The register of a window was changed from outside its page, which begins anew on it. */
  async function tell(page: PageWindow, opening: Promise<CallAnswer | null>, otherwise: string): Promise<void> {
    const answer = await opening
    if (answer === null || page.window.isDestroyed()) return
    if (!answer.ok) {
      await dialog.showMessageBox(page.window, { type: 'warning', message: otherwise, detail: answer.error.message })
    } else if (windows.front() === page) {
      page.window.webContents.reload()
    }
  }

  /** The window of the register that a link names shows where it leads; a link that leads nowhere is told by the page in front. */
  async function follow(link: string): Promise<void> {
    const key = readLink(link)?.register ?? null
    const known = key === null ? undefined : recent.list().find((one) => one.key === key)
    const holder = key === null ? null : await seats.withKey(key)
    const page =
      holder !== null
        ? showSeat(holder)
        : known !== undefined
          ? showSeat(seats.open(known.path))
          : (windows.front() ?? openWindow(seats.open(null), null))
    page.link = link
    page.window.focus()
    page.window.webContents.send(hostChannels.link)
  }

  async function openAsked({ registerPaths, link }: Pick<StartArguments, 'registerPaths' | 'link'>): Promise<void> {
    for (const path of registerPaths) await openFile(path)
    if (link !== null) await follow(link)
  }

  function showMenu(): void {
    const page = windows.front()
    const template = menuTemplate(
      text().menu,
      {
        command: (id) => windows.front()?.window.webContents.send(hostChannels.command, id),
        newWindow: () => {
          const front = windows.front()
          openWindow(front?.seat ?? seats.open(null), front?.appearance?.route ?? null)
        },
        openRegister: () => fromMenu('open'),
        createRegister: (content) => fromMenu(content),
        openRecent: (path) => void openFile(path),
      },
      {
        platform: process.platform,
        developer: !app.isPackaged,
        commands: page?.commands ?? [],
        recent: recent.list(),
      },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  function fromMenu(wanted: 'open' | 'empty' | 'published-record'): void {
    const page = windows.front() ?? openWindow(seats.open(null), null)
    const { notOpened, notCreated } = text().dialogs
    const { requests } = windows
    const answers = requests.get(page.window.webContents.id)
    if (answers === undefined) return
    if (wanted === 'open') void tell(page, answers.openRegister(), notOpened)
    else void tell(page, answers.createRegister(wanted), notCreated)
  }

  /** Proves that the program works here, and ends with 0, or with 1 when it does not. */
  async function prove({ window, seat }: PageWindow, proof: string): Promise<void> {
    const requests = windows.requests.get(window.webContents.id)
    const admit = (hidden: BrowserWindow): void => {
      if (requests !== undefined) windows.admit(hidden, requests)
    }
    const program = app.isPackaged ? join(import.meta.dirname, '..') : null
    const works = await selfCheck({ folder: proof, program, app: seat.app, window, preload, admit }).catch((error: unknown) => {
      log(`the self-check failed: ${String(error)}`)
      return false
    })
    exitCode = works ? 0 : 1
    app.quit()
  }

  /** Takes on what a page says of itself. */
  function show({ window, seat }: PageWindow, { title, theme, language, route, needs, isEdited }: Appearance): void {
    window.setTitle(process.platform === 'linux' && needs > 0 ? `(${needs}) ${title}` : title)
    window.setDocumentEdited(isEdited)
    window.setRepresentedFilename(seat.path() ?? '')
    nativeTheme.themeSource = theme
    const isNewLanguage = memory.language() !== language
    memory.rememberLook({ theme, language })
    memory.remember(seat.path(), { route })
    if (isNewLanguage) showMenu()
    showBadge()
  }

  function showBadge(): void {
    const needs = windows.all().map(({ window, appearance }) => ({ window, needs: appearance?.needs ?? 0 }))
    showNeeds(needs, text().needs)
  }

  async function openOutside(address: string): Promise<void> {
    const { question, open, cancel } = text().outside
    const options = { message: question, detail: address, buttons: [open, cancel], defaultId: 0, cancelId: 1 }
    const window = windows.front()?.window
    const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
    if (response === 0) await shell.openExternal(address)
  }

  function openDesktop(): void {
    nativeTheme.themeSource = memory.theme()
    lockDownSession(session.defaultSession)
    serveAppProtocol(session.defaultSession.protocol, listPageFiles(pageFolder))
    answerPage(windows.requests, log)
    aboutPanel(app)
    const first = openWindow(seats.open(asked.registerPaths[0] ?? null), asked.route)
    // While the page comes up: hashing takes no part in the way to the first picture.
    if (app.isPackaged && asked.selfCheck === null) void endWhenAltered(join(import.meta.dirname, '..'), recovery)
    if (asked.selfCheck !== null) return void prove(first, asked.selfCheck)
    void openAsked({ registerPaths: asked.registerPaths.slice(1), link: asked.link })
  }

  lockDownContents({
    openOutside: (address) => void openOutside(address),
    openWindow: (contents, route) => {
      const page = windows.all().find(({ window }) => window.webContents === contents)
      if (page !== undefined) openWindow(page.seat, route)
    },
    log,
  })
  // An installer says so where it can; a program that was only copied says so itself.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient(linkScheme)
  app.on('second-instance', (_event, _args, _folder, data) => {
    const wanted = startedAgain(data)
    if (wanted.registerPaths.length === 0 && wanted.link === null) {
      const front = windows.front()
      showSeat(front?.seat ?? seats.open(null))
    } else void openAsked(wanted)
  })
  // macOS hands files and links over by these, before the program is ready too.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void app.whenReady().then(() => openFile(path))
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    void app.whenReady().then(() => follow(link))
  })
  app.on('activate', () => {
    if (windows.all().length === 0) openWindow(seats.open(null), null)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.once('will-quit', (event) => {
    event.preventDefault()
    for (const cleanUp of cleanUps) cleanUp()
    void Promise.allSettled([closing, ...seats.all().map((seat) => seats.leave(seat))]).finally(() => app.exit(exitCode))
  })
  void app.whenReady().then(openDesktop)
}

/** What the program was asked for when it was started while it ran; whatever else came counts for nothing. */
function startedAgain(data: unknown): Pick<StartArguments, 'registerPaths' | 'link'> {
  const given: unknown = data !== null && typeof data === 'object' && 'asked' in data ? data.asked : null
  const { registerPaths, link } = (given ?? {}) as { readonly registerPaths?: unknown; readonly link?: unknown }
  return {
    registerPaths: Array.isArray(registerPaths) ? registerPaths.filter((path) => typeof path === 'string') : [],
    link: typeof link === 'string' ? link : null,
  }
}
