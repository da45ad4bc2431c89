import type { BrowserWindow } from 'electron'
import type { StartMarks } from './start-marks.ts'

/**
 * For `--tell-start` (the bench): writes on standard output, as one line of JSON, what happened when, once the window shows its first matter; then what
 * the page's process says of its own part.
 */
export function tellStart(window: BrowserWindow, marks: StartMarks): void {
  window.webContents.once('did-navigate', () => {
    marks.set('page begins')
    void window.webContents.mainFrame.executeJavaScript(untilPainted).then((told) => {
      const { title, matter } = told as Painted
      const painted = { title: marks.since(title), matter: marks.since(matter) }
      process.stdout.write(`start ${JSON.stringify({ ...marks.all(), ...painted })}\n`)
    })
  })
}

interface Painted {
  readonly title: number
  readonly matter: number
}

/** In the page: when the title and when the matter of the first screen was painted. */
const untilPainted = `new Promise((resolve) => {
  const told = {}
  const painted = (name) => requestAnimationFrame(() => setTimeout(() => {
    told[name] = Date.now()
    if (name === 'matter') resolve(told)
  }))
  const look = () => {
    if (document.querySelector('main h1') === null) return
    if (!('title' in told)) { told.title = 0; painted('title') }
    if (document.querySelector('main [role=status]') !== null) return
    watch.disconnect()
    painted('matter')
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
  look()
})`
