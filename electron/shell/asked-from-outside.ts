import { dialog } from 'electron'
import { hostChannels } from '../../shared/contract/host-channels.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { readLink } from '../../shared/domain/register-link.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import type { StartArguments } from '../host/start-arguments.ts'
import type { RecentRegisters } from '../services/register/recent-registers.ts'
import type { PageOpener } from './page-opener.ts'
import type { PageWindow, PageWindows } from './page-windows.ts'
import type { RegisterSeats } from './register-seats.ts'

type Asked = Pick<StartArguments, 'registerPaths' | 'link'>

export interface AskedFromOutsideOptions {
  readonly windows: PageWindows
  readonly seats: RegisterSeats
  readonly pages: PageOpener
  readonly recent: RecentRegisters
  readonly text: () => ShellText
}

export interface AskedFromOutside {
  /** A register was asked for from outside a page: the menu, a second start, a double click. */
  readonly openFile: (path: string) => Promise<void>
  /** The window of the register that a link names shows where it leads; a link that leads nowhere is told by the page in front. */
  readonly follow: (link: string) => Promise<void>
  readonly openAsked: (asked: Asked) => Promise<void>
}

export function askedFromOutside({ windows, seats, pages, recent, text }: AskedFromOutsideOptions): AskedFromOutside {
  async function openFile(path: string): Promise<void> {
    const holder = await seats.at(path)
    if (holder !== null) return void pages.show(holder)
    const page = windows.front()
    const isFree = page !== null && (await page.seat.app).registerPath() === null
    if (!isFree) return void pages.show(seats.open(path))
    await beginAnew(page, (await page.seat.app).openRegister(path), { text: text().dialogs.notOpened, windows })
  }

  async function follow(link: string): Promise<void> {
    const key = readLink(link)?.register ?? null
    const known = key === null ? undefined : recent.list().find((one) => one.key === key)
    const holder = key === null ? null : await seats.withKey(key)
    const page =
      holder !== null
        ? pages.show(holder)
        : known !== undefined
          ? pages.show(seats.open(known.path))
          : (windows.front() ?? pages.open(seats.open(null), null))
    page.link = link
    page.window.focus()
    page.window.webContents.send(hostChannels.link)
  }

  return {
    openFile,
    follow,
    openAsked: async ({ registerPaths, link }) => {
      for (const path of registerPaths) await openFile(path)
      if (link !== null) await follow(link)
    },
  }
}

/** The register of a window was changed from outside its page, which begins anew on it; why it was not, is told. */
export async function beginAnew(
  page: PageWindow,
  opening: Promise<CallAnswer | null>,
  otherwise: { readonly text: string; readonly windows: Pick<PageWindows, 'front'> },
): Promise<void> {
  const answer = await opening
  if (answer === null || page.window.isDestroyed()) return
  if (!answer.ok) {
    await dialog.showMessageBox(page.window, { type: 'warning', message: otherwise.text, detail: answer.error.message })
  } else if (otherwise.windows.front() === page) {
    page.window.webContents.reload()
  }
}

/** What the program was asked for when it was started while it ran; whatever else came counts for nothing. */
export function startedAgain(data: unknown): Asked {
  const given: unknown = data !== null && typeof data === 'object' && 'asked' in data ? data.asked : null
  const { registerPaths, link } = (given ?? {}) as { readonly registerPaths?: unknown; readonly link?: unknown }
  return {
    registerPaths: Array.isArray(registerPaths) ? registerPaths.filter((path) => typeof path === 'string') : [],
    link: typeof link === 'string' ? link : null,
  }
}
