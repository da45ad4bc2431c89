import type { BrowserWindow } from 'electron'
import type { Appearance } from '../../shared/contract/host.ts'
import type { MenuCommand } from '../../shared/contract/menu-commands.ts'
import type { PageRequests } from './answer-page.ts'
import type { Seat } from './register-seats.ts'
import type { FollowedWindow } from './window-memory.ts'

/** A window that people see: whose register it shows, what its page has said of itself, and what waits for it. */
export interface PageWindow {
  readonly window: BrowserWindow
  readonly seat: Seat
  /** What is remembered of it. */
  readonly followed: FollowedWindow
  commands: readonly MenuCommand[]
  /** Null before the page has said anything. */
  appearance: Appearance | null
  /** A link from outside that the page has not taken yet. */
  link: string | null
}

/** The windows that are open, and the requests of every page, seen or hidden, that may ask something. */
export interface PageWindows {
  /** By the id of the page's contents: whose requests are answered, and how. */
  readonly requests: ReadonlyMap<number, PageRequests>
  readonly all: () => readonly PageWindow[]
  /** The one used last; null: none is open. */
  readonly front: () => PageWindow | null
  /** The one of this register used last. */
  readonly frontOf: (seat: Seat) => PageWindow | null
  /** `isBehind`: it has come up behind those that are open. */
  readonly add: (page: PageWindow, requests: PageRequests, isBehind: boolean) => void
  /** Answers a hidden window's page as that of the window it works for, until it is closed. */
  readonly admit: (hidden: BrowserWindow, requests: PageRequests) => void
}

export interface PageWindowsOptions {
  /** Another window came to the front, or the one in front has gone. */
  readonly onFront: () => void
  /** A window was closed; the last of its register, when no other shows it. */
  readonly onClosed: (page: PageWindow, wasLast: boolean) => void
}

export function pageWindows({ onFront, onClosed }: PageWindowsOptions): PageWindows {
  // In the order of use, the newest last.
  let pages: readonly PageWindow[] = []
  const requests = new Map<number, PageRequests>()

  function admit(window: BrowserWindow, answers: PageRequests): void {
    const { id } = window.webContents
    requests.set(id, answers)
    window.once('closed', () => requests.delete(id))
  }

  return {
    requests,
    all: () => pages,
    front: () => pages.at(-1) ?? null,
    frontOf: (seat) => pages.findLast((page) => page.seat === seat) ?? null,
    admit,
    add: (page, answers, isBehind) => {
      admit(page.window, answers)
      pages = isBehind ? [page, ...pages] : [...pages, page]
      page.window.on('focus', () => {
        page.followed.comesToFront()
        if (pages.at(-1) === page) return
        pages = [...pages.filter((other) => other !== page), page]
        onFront()
      })
      page.window.once('closed', () => {
        pages = pages.filter((other) => other !== page)
        onClosed(page, !pages.some((other) => other.seat === page.seat))
        onFront()
      })
      onFront()
    },
  }
}
