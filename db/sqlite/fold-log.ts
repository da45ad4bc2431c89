import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { busyTimeout, configure } from './configure.ts'

/** How long after a save its log is moved into the register, in milliseconds: a file copied without its log lacks no more than that. */
const restBefore = 20_000
/** How long after a save it is looked whether the log has grown long. */
const restBeforeLook = 250
/** Bytes from which a log is moved at once, in some milliseconds, so that it never becomes much longer. */
const longLog = 4 * 1024 * 1024
/** Bytes from which moving it would be felt: an import has been written. */
const hugeLog = 16 * 1024 * 1024

export interface FoldingLog {
  /** Something was saved. */
  grown(): void
  /** Nothing is moved any more once this ends. */
  stop(): Promise<void>
}

export interface FoldWish {
  readonly rest?: number
  /** Whether the file may be written still. */
  readonly mayWrite?: () => boolean
  /** Moves a huge log on a connection of its own, beside the work (`foldLog`); moved here when it is left out. */
  readonly foldBeside?: ((path: string) => Promise<void>) | undefined
}

/**
 * Moves the log into the register's own file some time after a save, so that the file alone is never far behind. A long one is moved sooner. SQLite
 * itself would move it within the save that makes it long.
 */
export function foldLogSoon(
  file: Database.Database,
  { rest = restBefore, mayWrite = () => true, foldBeside }: FoldWish = {},
): FoldingLog {
  let waiting: NodeJS.Timeout | null = null
  let looking: NodeJS.Timeout | null = null
  let beside: Promise<void> | null = null
  /** Bytes of the log when it was last moved: where somebody reads it, the file keeps its length. */
  let moved = 0
  file.pragma('wal_autocheckpoint = 0')

  function fold(): void {
    if (!file.open || !mayWrite()) return
    // Not in the middle of a command; it tells again when it ends.
    if (file.inTransaction || beside !== null) return grown()
    // Nobody is waited for: what is still read stays in the log until the next time.
    file.pragma('busy_timeout = 0')
    try {
      file.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // The disk fails, or somebody holds the register: the next save or question meets that where it can be told.
    } finally {
      file.pragma(`busy_timeout = ${busyTimeout}`)
    }
  }

  function look(): void {
    looking = null
    if (!file.open || beside !== null) return
    const size = statSync(`${file.name}-wal`, { throwIfNoEntry: false })?.size ?? 0
    if (size < longLog || size === moved) return
    moved = size
    if (size < hugeLog || foldBeside === undefined || !mayWrite()) return fold()
    const done = (): void => {
      beside = null
      fold()
    }
    // Whatever hinders it: the log stays whole, and is moved here.
    beside = foldBeside(file.name).then(done, done)
  }

  function grown(): void {
    waiting ??= setTimeout(() => {
      waiting = null
      fold()
    }, rest).unref()
    looking ??= setTimeout(look, restBeforeLook).unref()
  }

  return {
    grown,
    async stop() {
      for (const timer of [waiting, looking]) if (timer !== null) clearTimeout(timer)
      waiting = looking = null
      await beside
    },
  }
}

/** Moves a register's log into its file, as far as nobody reads what was there before, on a connection of its own; work on others goes on. */
export function foldLog(path: string): void {
  const file = new Database(path, { fileMustExist: true, timeout: busyTimeout })
  try {
    configure(file)
    file.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    file.close()
  }
}
