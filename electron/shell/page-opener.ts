import { app, nativeTheme } from 'electron'
import type { Appearance } from '../../shared/contract/host.ts'
import { writeLink } from '../../shared/domain/register-link.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { RecentRegisters } from '../services/register/recent-registers.ts'
import { pageAddress } from './app-address.ts'
import { closeWhenSaved } from './close-when-saved.ts'
import { showContextMenus } from './context-menu.ts'
import { openMainWindow } from './main-window.ts'
import { showNeeds } from './needs-badge.ts'
import { pageRequests } from './page-requests.ts'
import type { PageWindow, PageWindows } from './page-windows.ts'
import { type RecoveryOptions, recoverWindow } from './recovery.ts'
import type { Seat } from './register-seats.ts'
import type { WindowMemory } from './window-memory.ts'
import type { WindowPlace } from './window-state.ts'

export interface PageOpenerOptions {
  readonly preload: string
  readonly pageFolder: string
  readonly windows: PageWindows
  readonly memory: WindowMemory
  readonly recent: RecentRegisters
  readonly recovery: RecoveryOptions
  readonly text: () => ShellText
  /** What the menu shows has changed. */
  readonly onMenu: () => void
}

export interface PageOpener {
  /** A further window of a register, at a route or where it was left. */
  readonly open: (seat: Seat, route: string | null) => PageWindow
  /** A window that was open when the program ended, as it was; `isBehind`: it leaves the front to those that are open. */
  readonly reopen: (seat: Seat, left: WindowPlace, isBehind: boolean) => PageWindow
  /** The window of a register, brought to the front; a new one when it has none. */
  readonly show: (seat: Seat) => PageWindow
  readonly showBadge: () => void
  /** Removes what was laid out for showing. */
  readonly cleanUp: () => void
}

/** Opens windows, gives each all that a window has, and takes on what its page says of itself. */
export function pageOpener(options: PageOpenerOptions): PageOpener {
  const { preload, pageFolder, windows, memory, recent, recovery, text, onMenu } = options
  const { log } = recovery
  const cleanUps: (() => void)[] = []

  function open(seat: Seat, route: string | null): PageWindow {
    const path = seat.path() ?? recent.list()[0]?.path ?? null
    const place = memory.placeOf(path)
    return openAt(seat, { ...place, path, route: route ?? place.route }, false)
  }

  function openAt(
    seat: Seat,
    place: Omit<WindowPlace, 'path'> & { readonly path: string | null },
    isBehind: boolean,
  ): PageWindow {
    const followed = memory.follow(place, isBehind)
    const window = openMainWindow({
      preload,
      pageFolder,
      route: place.route,
      place,
      isBehind,
      remember: (change) => followed.remember(seat.path(), change),
    })
    window.once('closed', followed.close)
    const page: PageWindow = { window, seat, followed, commands: [], appearance: null, link: null }
    recoverWindow(window, recovery)
    closeWhenSaved(window, () => text().unsaved)
    showContextMenus(window, {
      text: () => text().menu,
      openHere: (wanted) => void window.loadURL(`${pageAddress}#${wanted}`),
      openInNewWindow: (wanted) => open(seat, wanted),
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
      openWindow: (wanted) => open(seat, wanted),
      onCommands: () => windows.front() === page && onMenu(),
      onAppearance: (appearance) => takeOn(page, appearance),
    })
    cleanUps.push(clear)
    windows.add(page, requests, isBehind)
    return page
  }

  /** Takes on what a page says of itself. */
  function takeOn({ window, seat, followed }: PageWindow, { title, theme, language, route, needs, isEdited }: Appearance): void {
    window.setTitle(process.platform === 'linux' && needs > 0 ? `(${needs}) ${title}` : title)
    window.setDocumentEdited(isEdited)
    window.setRepresentedFilename(seat.path() ?? '')
    nativeTheme.themeSource = theme
    const isNewLanguage = memory.language() !== language
    memory.rememberLook({ theme, language })
    followed.remember(seat.path(), { route })
    if (isNewLanguage) onMenu()
    showBadge()
  }

  function showBadge(): void {
    const needs = windows.all().map(({ window, appearance }) => ({ window, needs: appearance?.needs ?? 0 }))
    showNeeds(needs, text().needs)
  }

  return {
    open,
    reopen: openAt,
    showBadge,
    show: (seat) => {
      const page = windows.frontOf(seat)
      if (page === null) return open(seat, null)
      if (page.window.isMinimized()) page.window.restore()
      page.window.show()
      page.window.focus()
      return page
    },
    cleanUp: () => {
      for (const cleanUp of cleanUps) cleanUp()
    },
  }
}
