import { type BrowserWindow, dialog } from 'electron'

/** How often, and how far apart in milliseconds, closing is tried before people are asked. */
const tries = { most: 20, apart: 200 }

export interface CloseQuestion {
  readonly question: string
  readonly detail: string
  readonly stay: string
  readonly leave: string
}

/**
 * A page that still saves holds a closing window back (renderer/data/before-leaving.ts). The window closes by itself as soon as everything is
 * saved; where that does not come about, people are asked.
 */
export function closeWhenSaved(window: BrowserWindow, text: () => CloseQuestion): void {
  let isClosing = false
  let left = tries.most
  window.on('close', () => {
    isClosing = true
  })
  window.webContents.on('will-prevent-unload', (event) => {
    // Reading the page anew is given up; it can be asked for again.
    if (!isClosing) return
    isClosing = false
    if (left > 0) {
      left -= 1
      setTimeout(() => {
        if (!window.isDestroyed()) window.close()
      }, tries.apart)
      return
    }
    const { question, detail, stay, leave } = text()
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: question,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
    })
    left = tries.most
    // To prevent the page's prevention is to leave.
    if (chosen === 1) event.preventDefault()
  })
}
