import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { pageAddress } from './app-address.ts'
import { besideOthers } from './beside-others.ts'
import { fitOnScreens } from './fit-on-screens.ts'
import { pagePreferences } from './lock-down.ts'
import type { WindowPlace } from './window-state.ts'

export interface MainWindowOptions {
  readonly preload: string
  /** The folder of the built page, which holds the icon too. */
  readonly pageFolder: string
  /** The page's route to begin at; null: where it would begin by itself. */
  readonly route: string | null
  readonly place: Pick<WindowPlace, 'bounds' | 'maximized'>
  /** It comes up without taking the focus from the window one works in. */
  readonly isBehind: boolean
  /** Called after the window was moved, sized or closed: what to remember of it. */
  readonly remember: (place: Pick<WindowPlace, 'bounds' | 'maximized'>) => void
}

/** How long after the last movement a window's place is written, in milliseconds. */
const restAfterMoving = 500

/** Makes a window, hidden until its first picture is there, and loads the page into it. */
export function openMainWindow({ preload, pageFolder, route, place, isBehind, remember }: MainWindowOptions): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  const others = BrowserWindow.getAllWindows().filter((window) => window.isVisible())
  const wanted = fitOnScreens(place.bounds, workAreas)
  const window = new BrowserWindow({
    ...besideOthers(
      wanted,
      others.map((other) => other.getBounds()),
      workAreas,
    ),
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Honbu',
    // The page's own ground in either theme, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    icon: join(pageFolder, 'icon-256.png'),
    webPreferences: pagePreferences(preload),
  })
  if (place.maximized) window.maximize()

  const rememberNow = (): void => remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  let waiting: NodeJS.Timeout | null = null
  const rememberSoon = (): void => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = setTimeout(rememberNow, restAfterMoving)
  }
  window.on('move', rememberSoon)
  window.on('resize', rememberSoon)
  window.on('close', () => {
    if (waiting !== null) clearTimeout(waiting)
    rememberNow()
  })
  // The title is the page's, but through setAppearance only.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => (isBehind ? window.showInactive() : window.show()))
  window.loadURL(route === null ? pageAddress : `${pageAddress}#${route}`).catch(() => {
    // A page that does not load shows itself in did-fail-load; recovery.ts listens there.
  })
  return window
}
