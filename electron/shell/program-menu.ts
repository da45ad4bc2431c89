import { app, Menu } from 'electron'
import { hostChannels } from '../../shared/contract/host-channels.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { RecentRegisters } from '../services/register/recent-registers.ts'
import { beginAnew } from './asked-from-outside.ts'
import { menuTemplate } from './menu-template.ts'
import type { PageOpener } from './page-opener.ts'
import type { PageWindows } from './page-windows.ts'
import type { RegisterSeats } from './register-seats.ts'

export interface ProgramMenuOptions {
  readonly windows: PageWindows
  readonly seats: RegisterSeats
  readonly pages: PageOpener
  readonly recent: RecentRegisters
  readonly text: () => ShellText
  readonly openFile: (path: string) => Promise<void>
}

/** The program's menu: what the page in front can do, and the registers. */
export function programMenu({ windows, seats, pages, recent, text, openFile }: ProgramMenuOptions): {
  readonly show: () => void
} {
  let isAsked = false

  function fromMenu(wanted: 'open' | 'empty' | 'published-record'): void {
    const page = windows.front() ?? pages.open(seats.open(null), null)
    const { notOpened, notCreated } = text().dialogs
    const answers = windows.requests.get(page.window.webContents.id)
    if (answers === undefined) return
    if (wanted === 'open') void beginAnew(page, answers.openRegister(), { text: notOpened, windows })
    else void beginAnew(page, answers.createRegister(wanted), { text: notCreated, windows })
  }

  function build(): void {
    isAsked = false
    const template = menuTemplate(
      text().menu,
      {
        command: (id) => windows.front()?.window.webContents.send(hostChannels.command, id),
        newWindow: () => {
          const front = windows.front()
          pages.open(front?.seat ?? seats.open(null), front?.appearance?.route ?? null)
        },
        openRegister: () => fromMenu('open'),
        createRegister: (content) => fromMenu(content),
        openRecent: (path) => void openFile(path),
      },
      {
        platform: process.platform,
        developer: !app.isPackaged,
        commands: windows.front()?.commands ?? [],
        recent: recent.list(),
      },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  return {
    // Screens say what they can do several times while they come up: one menu is built for all of it.
    show: () => {
      if (isAsked) return
      isAsked = true
      setImmediate(build)
    },
  }
}
