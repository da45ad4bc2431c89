import type Database from 'better-sqlite3'

/** How long after a save its log is moved into the register, in milliseconds: a file copied without its log lacks no more than that. */
const restBefore = 20_000

export interface FoldingLog {
  /** Something was saved. */
  grown(): void
  stop(): void
}

/** Moves the log into the register's own file some time after a save, so that the file alone is never far behind. */
export function foldLogSoon(file: Database.Database, rest = restBefore): FoldingLog {
  let waiting: NodeJS.Timeout | null = null

  function fold(): void {
    waiting = null
    if (!file.open) return
    // Not in the middle of a command; it tells again when it ends.
    if (file.inTransaction) return grown()
    try {
      file.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // Somebody reads, or the disk fails: the next save or question meets that where it can be told.
    }
  }

  function grown(): void {
    waiting ??= setTimeout(fold, rest)
    waiting.unref()
  }

  return {
    grown,
    stop() {
      if (waiting !== null) clearTimeout(waiting)
      waiting = null
    },
  }
}
