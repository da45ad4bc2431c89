import { type BrowserWindow, dialog, shell } from 'electron'
import type { ShellText } from '../../shared/text/shell.ts'

/** Hands an official address to the system's browser, after a question. */
export async function openOutside(address: string, window: BrowserWindow | undefined, text: ShellText['outside']): Promise<void> {
  const { question, open, cancel } = text
  const options = { message: question, detail: address, buttons: [open, cancel], defaultId: 0, cancelId: 1 }
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
  if (response === 0) await shell.openExternal(address)
}
