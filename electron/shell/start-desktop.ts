import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import { linkScheme } from '../../shared/domain/register-link.ts'
import { shellText } from '../../shared/text/shell.ts'
import { openLog } from '../host/open-log.ts'
import { listPageFiles } from '../host/page-files.ts'
import type { StartArguments } from '../host/start-arguments.ts'
import { recentRegisters } from '../services/register/recent-registers.ts'
import { aboutPanel } from './about-panel.ts'
import { askedFromOutside, startedAgain } from './asked-from-outside.ts'
import { serveAppProtocol } from './app-protocol.ts'
import { lockDownContents, lockDownSession } from './lock-down.ts'
import { openOutside } from './open-outside.ts'
import { pageOpener } from './page-opener.ts'
import { type PageWindow, pageWindows } from './page-windows.ts'
import { programMenu } from './program-menu.ts'
import { endOnFault, endWhenAltered } from './recovery.ts'
import { registerPrograms } from './register-programs.ts'
import { registerSeats } from './register-seats.ts'
import type { StartMarks } from './start-marks.ts'
import { tellStart } from './tell-start.ts'
import { windowMemory } from './window-memory.ts'
import type { WindowPlace } from './window-state.ts'
import { workFreely } from './thrifty-start.ts'

export interface DesktopOptions {
  readonly preload: string
  readonly pageFolder: string
  readonly asked: StartArguments
  /** The data folder. */
  readonly folder: string
  readonly marks: StartMarks
}

/** How old the words of a field that is being typed in can be on the disk, in milliseconds: the engine itself would wait for up to a minute. */
const restOfWords = 2000

/**
 * The program with its windows: puts the parts of shell/ together around the registers that are open. In this order: the window, so that its processes
 * start; what answers its page; the program on the register (`registerPrograms`); and once the first picture stands, all that can wait.
 */
export function startDesktop({ preload, pageFolder, asked, folder, marks }: DesktopOptions): void {
  const now = (): Date => new Date()
  const log = openLog(folder, now)
  const recent = recentRegisters(folder)
  const memory = windowMemory(join(folder, 'window.json'), log)
  const text = () => shellText[memory.language() ?? (app.getLocale().startsWith('ja') ? 'ja' : 'en')]
  const recovery = { text: () => text().crash, log, now }
  endOnFault(recovery, join(folder, 'honbu.log'))
  let exitCode = 0
  /** What is still being written of registers that no window shows any more. */
  let closing: Promise<unknown> = Promise.resolve()

  const windows = pageWindows({
    onFront: () => {
      menu.show()
      pages.showBadge()
    },
    onClosed: ({ seat }, wasLast) => {
      if (wasLast) closing = Promise.all([closing, seats.leave(seat)])
    },
  })
  const programs = registerPrograms({ folder, now, log, marks, closing: () => closing })
  void programs.quiet.then(workFreely)
  const seats = registerSeats({
    start: programs.start,
    show: (seat) => pages.show(seat),
    dismiss: (seat) => windows.frontOf(seat)?.window.close(),
  })
  const pages = pageOpener({
    preload,
    pageFolder,
    windows,
    memory,
    recent,
    recovery,
    text,
    onMenu: () => {
      programs.tellDrawn()
      menu.show()
    },
  })
  const outside = askedFromOutside({ windows, seats, pages, recent, text })
  const menu = programMenu({ windows, seats, pages, recent, text, openFile: outside.openFile })

  /** Proves that the program works here, and ends with 0, or with 1 when it does not. */
  async function prove({ window, seat }: PageWindow, proof: string): Promise<void> {
    const { selfCheck } = await import('./self-check.ts')
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

  /** Behind the first window, as they lay. */
  async function reopen(left: readonly WindowPlace[]): Promise<void> {
    for (const place of left) pages.reopen((await seats.at(place.path)) ?? seats.open(place.path), place, true)
  }

  function open(): void {
    marks.set('ready')
    nativeTheme.themeSource = memory.theme()
    lockDownSession(session.defaultSession)
    const doors = programs.pageAsked.then(async () => {
      const { answerPage } = await import('./answer-page.ts')
      answerPage(windows.requests, log)
      marks.set('doors open')
    })
    serveAppProtocol(session.defaultSession.protocol, listPageFiles(pageFolder), {
      onDocument: programs.tellPageAsked,
      onScript: programs.tellScriptGiven,
      before: () => doors,
    })
    // What is asked for by name comes alone; else all comes back as it was left, the window used last first.
    const isAsked = asked.registerPaths.length > 0 || asked.link !== null || asked.route !== null || asked.selfCheck !== null
    const known = recent.list().map(({ path }) => path)
    const [last, ...others] = isAsked ? [] : memory.leftOpen.filter(({ path }) => known.includes(path))
    const first =
      last === undefined
        ? pages.open(seats.open(asked.registerPaths[0] ?? null), asked.route)
        : pages.reopen(seats.open(last.path), last, false)
    marks.set('window made')
    if (asked.tellsStart) tellStart(first.window, marks)
    first.window.once('show', () => {
      marks.set('window shown')
      log(`window shown ${marks.all()['window shown']} ms after start`)
      programs.tellShown()
      void reopen(others)
      setInterval(() => session.defaultSession.flushStorageData(), restOfWords).unref()
      // Hashing takes no part in the way to the first picture.
      if (app.isPackaged && asked.selfCheck === null) void endWhenAltered(join(import.meta.dirname, '..'), recovery)
    })
    void programs.quiet.then(() => aboutPanel(app))
    if (asked.selfCheck !== null) void prove(first, asked.selfCheck)
    else void outside.openAsked({ registerPaths: asked.registerPaths.slice(1), link: asked.link })
  }

  lockDownContents({
    openOutside: (address) => void openOutside(address, windows.front()?.window, text().outside),
    openWindow: (contents, route) => {
      const page = windows.all().find(({ window }) => window.webContents === contents)
      if (page !== undefined) pages.open(page.seat, route)
    },
    log,
  })
  // An installer says so where it can; a program that was only copied says so itself.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient(linkScheme)
  app.on('second-instance', (_event, _args, _folder, data) => {
    const wanted = startedAgain(data)
    if (wanted.registerPaths.length > 0 || wanted.link !== null) void outside.openAsked(wanted)
    else pages.show(windows.front()?.seat ?? seats.open(null))
  })
  // macOS hands files and links over by these, before the program is ready too.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void app.whenReady().then(() => outside.openFile(path))
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    void app.whenReady().then(() => outside.follow(link))
  })
  app.on('activate', () => {
    if (windows.all().length === 0) pages.open(seats.open(null), null)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('before-quit', memory.beginToEnd)
  app.once('will-quit', (event) => {
    event.preventDefault()
    pages.cleanUp()
    memory.end()
    void Promise.allSettled([closing, ...seats.all().map((seat) => seats.leave(seat))]).finally(() => app.exit(exitCode))
  })
  void app.whenReady().then(open)
}
