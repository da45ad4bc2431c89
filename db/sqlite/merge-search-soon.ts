import type Database from 'better-sqlite3'

/** How long after the last save the index of search is put in order, in milliseconds, and how long between two steps of it. */
const restBefore = 2000
const restBetween = 20
/** Pages written in one step, some milliseconds. */
const pagesOfStep = 32

export interface MergingSearch {
  /** Something was saved. */
  grown(): void
  stop(): void
}

/**
 * Every save leaves a small segment in the index of search. SQLite would merge them within some unlucky save, which then takes up to half
 * a second; here they are merged in small steps while nobody saves. `written` is told of each.
 */
export function mergeSearchSoon(
  file: Database.Database,
  { rest = restBefore, written = () => {} }: { readonly rest?: number; readonly written?: () => void } = {},
): MergingSearch {
  let waiting: NodeJS.Timeout | null = null
  const merge = isThere(file) ? file.prepare("insert into search_index (search_index, rank) values ('merge', ?)") : null
  // Kept in the index itself; where so many segments pile up that a search would suffer, SQLite still merges them at once.
  if (merge !== null && !isLeftToUs(file))
    file.prepare("insert into search_index (search_index, rank) values ('automerge', 0)").run()

  function step(): void {
    waiting = null
    if (!file.open || merge === null) return
    if (file.inTransaction) return wait(rest)
    try {
      const before = changesOf(file)
      merge.run(pagesOfStep)
      written()
      // As the manual says: a step that changes less than two rows had nothing left to do.
      if (changesOf(file) - before >= 2) wait(restBetween)
    } catch {
      // The disk fails, or somebody holds the register: the next save meets that where it can be told.
    }
  }

  function wait(time: number): void {
    if (waiting !== null) clearTimeout(waiting)
    waiting = setTimeout(step, time)
    waiting.unref()
  }

  return {
    grown: () => wait(rest),
    stop() {
      if (waiting !== null) clearTimeout(waiting)
      waiting = null
    },
  }
}

const changesOf = (file: Database.Database): number => Number(file.prepare('select total_changes()').pluck().get())

const isLeftToUs = (file: Database.Database): boolean =>
  file.prepare("select v from search_index_config where k = 'automerge'").pluck().get() === 0

const isThere = (file: Database.Database): boolean =>
  file.prepare("select 1 from sqlite_schema where name = 'search_index'").get() !== undefined
