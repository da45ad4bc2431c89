import { app, type Session, type WebContents, type WebPreferences } from 'electron'
import { isOfficialAddress, isOwnAddress, isOwnBlob, routeIn } from './app-address.ts'

/** What every window of the program is made with. */
export function pagePreferences(preload: string, extra: WebPreferences = {}): WebPreferences {
  return {
    ...extra,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  }
}

/** The one permission the page has: to put text on the clipboard when the user says so. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** The discard port of this machine: nobody listens there. */
const nowhere = '127.0.0.1:9'

/** Closes the session to the network, to devices and to downloads that the page did not make itself. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission))
  session.setDevicePermissionHandler(() => false)
  // What no request shows (connections between peers) finds nothing but a proxy that is not there.
  void session.setProxy({ proxyRules: nowhere, proxyBypassRules: '<-loopback>' })
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isOwnAddress(details.url) || isOwnBlob(details.url) || details.url.startsWith('devtools:')
    answer({ cancel: !allowed })
  })
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault()
  })
}

/**
 * Keeps every web contents of the program, now and later, on the page: no navigation elsewhere, no window of its own making, no webview. Links to
 * official sites are handed to `openOutside`, which asks the user first; places of the page that are wanted in a further window, to `openWindow`.
 */
export function lockDownContents({ openOutside, openWindow, log }: WaysOut): void {
  app.on('web-contents-created', (_event, contents) => {
    const deny = (what: string) => (event: { preventDefault: () => void }, address?: string) => {
      event.preventDefault()
      log(`refused ${what}: ${schemeOf(address ?? '')}`)
    }
    // The page may be read anew where it stands.
    contents.on('will-navigate', (event, address) => {
      if (address !== contents.getURL()) deny('navigation')(event, address)
    })
    contents.on('will-redirect', deny('redirect'))
    // Electron has this event since 26; before, the policy of the page alone keeps frames out.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) deny('navigation of a frame')(event, event.url)
    })
    // WebRTC asks servers and peers by itself, past every request that is looked at.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => deny('webview')(event))
    refuseWindows(contents, { openOutside, openWindow, log })
  })
}

/** Where links may lead besides the page they stand on. */
export interface WaysOut {
  readonly openOutside: (address: string) => void
  readonly openWindow: (contents: WebContents, route: string) => void
  readonly log: (line: string) => void
}

function refuseWindows(contents: WebContents, { openOutside, openWindow, log }: WaysOut): void {
  contents.setWindowOpenHandler(({ url, disposition }) => {
    const route = routeIn(url)
    // A click with Ctrl, Cmd or the middle button; a script's own windows are refused.
    const isClick = disposition === 'foreground-tab' || disposition === 'background-tab' || disposition === 'new-window'
    if (route !== null && isClick) openWindow(contents, route)
    else if (isOfficialAddress(url)) openOutside(url)
    else log(`refused a window: ${schemeOf(url)}`)
    return { action: 'deny' }
  })
}

/** All the log says of a refused address: what follows may hold what somebody typed. */
const schemeOf = (address: string): string => /^[a-z][a-z0-9+.-]{0,20}:/i.exec(address)?.[0] ?? 'no address'
