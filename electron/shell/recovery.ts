import { app, type BrowserWindow, dialog } from 'electron'
import type { ShellText } from '../../shared/text/shell.ts'
import { alteredProgramFiles } from '../host/program-files.ts'
import { afterCrash } from './after-crash.ts'

export interface RecoveryOptions {
  readonly text: () => ShellText['crash']
  readonly log: (line: string) => void
  readonly now: () => Date
}

/** Brings a crashed page back once by itself, then asks; asks too when the page hangs or its files are missing. */
export function recoverWindow(window: BrowserWindow, { text, log, now }: RecoveryOptions): void {
  let crashes: readonly number[] = []

  const ask = async (message: string, detail: string, otherwise: 'quit' | 'wait'): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      buttons: [text().reload, text()[otherwise]],
      defaultId: 0,
      cancelId: 1,
    })
    if (response === 0) window.webContents.reload()
    else if (otherwise === 'quit') app.quit()
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log(`the page's process is gone: ${reason} (${exitCode})`)
    const at = now().getTime()
    const next = afterCrash(crashes, at)
    crashes = [...crashes, at]
    if (next === 'reload') window.webContents.reload()
    else void ask(text().pageTitle, text().pageDetail, 'quit')
  })
  window.webContents.on('did-fail-load', (_event, code, description, _address, isMainFrame) => {
    // -3: the load was given up for a newer one.
    if (!isMainFrame || code === -3) return
    log(`the page did not load: ${description} (${code})`)
    window.show()
    void ask(text().pageTitle, text().pageDetail, 'quit')
  })
  window.on('unresponsive', () => {
    log('the page does not respond')
    void ask(text().hangTitle, text().hangDetail, 'wait')
  })
}

/** A fault nobody caught: written down, said in a native message, and the end; what was saved is in the register. */
export function endOnFault({ text, log }: RecoveryOptions, logFile: string): void {
  const end = (fault: unknown): void => {
    log(`fault: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`)
    if (app.isReady()) dialog.showErrorBox(text().programTitle, text().programDetail(logFile))
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/** A packaged program whose files are not those of its package says so and ends before anything is entered in it. */
export async function endWhenAltered(folder: string, { text, log }: RecoveryOptions): Promise<void> {
  const altered = await alteredProgramFiles(folder)
  if (altered.length === 0) return
  log(`the program's files were altered: ${altered.slice(0, 10).join(', ')}`)
  dialog.showErrorBox(text().alteredTitle, text().alteredDetail(altered.slice(0, 5).join(', ')))
  app.exit(1)
}
