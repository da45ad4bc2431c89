import { BrowserWindow, type WebContents } from 'electron'
import { pageAddress } from './app-address.ts'
import { pagePreferences } from './lock-down.ts'

export type LaidOutPaper =
  | { readonly ready: true; readonly contents: WebContents; readonly close: () => void }
  | { readonly ready: false; readonly why: 'too-slow' | 'failed' }

export interface PaperWindowOptions {
  readonly preload: string
  /** Lets the paper's page ask for its matter like any other, until its window is closed. */
  readonly admit: (window: BrowserWindow) => void
  /** How long the page may take to lay the paper out, in milliseconds. */
  readonly limit: number
}

/**
 * Resolves with what the page says of its paper: `data-paper-ready` on the document's element, 'true' when all is laid out
 * (fonts too) and 'failed' when it cannot be.
 */
const untilReady = `new Promise((resolve) => {
  const root = document.documentElement
  const look = () => {
    if (root.dataset.paperReady) { watch.disconnect(); resolve(root.dataset.paperReady) }
  }
  const watch = new MutationObserver(look)
  watch.observe(root, { attributes: true, attributeFilter: ['data-paper-ready'] })
  look()
})`

/** Lays a paper out in a window nobody sees, as locked down as the visible one. The caller closes it. */
export async function layOutPaper(route: string, { preload, admit, limit }: PaperWindowOptions): Promise<LaidOutPaper> {
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 1414,
    webPreferences: pagePreferences(preload, { backgroundThrottling: false }),
  })
  admit(window)
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<'too-slow'>((resolve) => (timer = setTimeout(() => resolve('too-slow'), limit)))
  const gone = new Promise<'failed'>((resolve) => window.webContents.once('render-process-gone', () => resolve('failed')))
  const laidOut = window.loadURL(`${pageAddress}#${route}`).then(async () => {
    const said: unknown = await window.webContents.executeJavaScript(untilReady)
    return said === 'true' ? ('ready' as const) : ('failed' as const)
  })
  const close = (): void => window.destroy()
  const outcome = await Promise.race([laidOut.catch(() => 'failed' as const), tooSlow, gone])
  clearTimeout(timer)
  if (outcome === 'ready') return { ready: true, contents: window.webContents, close }
  close()
  return { ready: false, why: outcome }
}
