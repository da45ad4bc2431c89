import { reverse, UndoConflict } from '../../../db/history/undo.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { type ChangeSetRecord, findStay, listChangeSets, listUndoSteps } from '../../../db/repositories/history.ts'
import { findChangeSetUpTo, findLastChange } from '../../../db/repositories/history-state.ts'
import { countRowChanges, listRowChanges } from '../../../db/repositories/row-changes.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { ChangeSummary, HistoryEntry, HistoryScreen, historyContract } from '../../../shared/contract/history.ts'
import { type ChangeSetFacts, showsUndoState, undoState as undoRule } from '../../../shared/domain/undo-stack.ts'
import { Refusal } from './refusal.ts'
import { requireWriting } from './require-writing.ts'
import { rowChanges, type StoredChange } from './row-changes.ts'
import { userName } from './save.ts'
import type { Session } from './session.ts'

const pageSize = 50
const mostRows = 200
/** Rows of a command that are counted by table. */
const mostCounted = 10_000
/** Commands looked at first for what can be undone. */
const firstUndoSteps = 100

/** The history, newest first, a page at a time. */
export async function historyScreen(session: Session, input: ParsedInputOf<typeof historyContract.list>): Promise<HistoryScreen> {
  const { db } = session.register()
  const found = await listChangeSets(db, { ...input, limit: pageSize + 1, isEach: true })
  const page = found.slice(0, pageSize)
  const newest = await findLastChange(db)
  return {
    changes: input.row === null ? page.filter((set) => !set.goesOn).map(summaryOf) : await oncePerStay(db, page),
    newest,
    lost: input.row === null ? lostFrom(page, (input.before ?? newest + 1) - 1) : [],
    earlier: input.row === null ? page.filter((set) => set.goesOn).map(({ id }) => id) : [],
    olderBefore: found.length > pageSize ? (page.at(-1)?.firstId ?? null) : null,
    // Older pages are scrolled through by the hundred; what can be undone stands beside the newest.
    ...(input.before === null ? await undoState(db) : { undoable: null, redoable: null }),
  }
}

/** Of the commands that touched a row, those of one stay once; its last may not have touched it. */
async function oncePerStay(db: Database, page: readonly ChangeSetRecord[]): Promise<readonly ChangeSummary[]> {
  const newestOfEach = [...new Map(page.toReversed().map((set) => [set.firstId, set])).values()].toReversed()
  const changes: ChangeSummary[] = []
  for (const set of newestOfEach) {
    const whole = set.goesOn ? await findChange(db, set.id) : set
    if (whole !== null) changes.push(summaryOf(whole))
  }
  return changes
}

/** The numbers of one page, from the highest down, that are not there. */
function lostFrom(page: readonly ChangeSetRecord[], highest: number): readonly number[] {
  const there = new Set(page.map(({ id }) => id))
  const numbers = Array.from({ length: Math.min(pageSize, highest) }, (_, at) => highest - at)
  return numbers.filter((number) => !there.has(number))
}

/** The newest command given up to an instant. */
export async function historyUpTo(session: Session, instant: string): Promise<{ readonly id: number | null }> {
  const { db } = session.register()
  const id = await findChangeSetUpTo(db, instant)
  return { id: id === null ? null : ((await findStay(db, id))?.lastId ?? id) }
}

/** What the next undo and redo would reverse. */
export async function undoState(
  db: Database,
): Promise<{ readonly undoable: ChangeSummary | null; readonly redoable: ChangeSummary | null }> {
  const { undoable, redoable } = undoRule(await undoSteps(db))
  return { undoable: await findSummary(db, undoable), redoable: await findSummary(db, redoable) }
}

/** As much of the history, from its end, as the rules of undo need. */
async function undoSteps(db: Database): Promise<readonly ChangeSetFacts[]> {
  for (let limit = firstUndoSteps; ; limit *= 4) {
    const steps = await listUndoSteps(db, limit)
    if (steps.length < limit || showsUndoState(steps)) return steps
  }
}

/** One command, row by row. Errors: not-found. */
export async function historyEntry(session: Session, id: number): Promise<HistoryEntry> {
  const { db } = session.register()
  const change = await findSummary(db, id)
  if (!change) throw new Refusal('not-found', { what: 'change', id })
  const span = { firstId: change.firstId, lastId: change.id }
  const rows = eachOnce(await listRowChanges(db, span, mostRows))
  const tables = await countRowChanges(db, span, mostCounted)
  const counted = tables.reduce((sum, { count }) => sum + count, 0)
  return { change, tables, rows: await rowChanges(db, rows), isMore: counted === mostCounted }
}

/** Errors: nothing-to-undo, conflict, read-only. */
export async function undo(session: Session): Promise<{ readonly undone: ChangeSummary }> {
  const { undoable } = await undoState(session.register().db)
  if (!undoable) throw new Refusal('nothing-to-undo')
  await reverseAs(session, 'undo', undoable.firstId, undoable.firstId)
  return { undone: undoable }
}

/** Does again what was last undone, by reversing its undoing. Errors: nothing-to-redo, conflict, read-only. */
export async function redo(session: Session): Promise<{ readonly redone: ChangeSummary }> {
  const { db } = session.register()
  const { redoable } = await undoState(db)
  if (!redoable) throw new Refusal('nothing-to-redo')
  const undoing = (await undoSteps(db)).findLast((step) => step.kind === 'undo' && step.targetId === redoable.firstId)
  if (!undoing) throw new Refusal('nothing-to-redo')
  await reverseAs(session, 'redo', undoing.id, redoable.firstId)
  return { redone: redoable }
}

/** Throws Refusal: conflict, read-only. */
export async function reverseAs(session: Session, kind: 'undo' | 'redo', changeSetId: number, targetId: number): Promise<void> {
  const register = session.register()
  requireWriting(register)
  const note = { command: `history.${kind}`, kind, targetId, madeBy: await userName(session), madeAt: session.instant() }
  try {
    await reverse(register.db, changeSetId, note)
  } catch (error) {
    throw error instanceof UndoConflict ? await changedSince(register.db, error) : error
  }
}

/** What stands in the way of taking back: the newest command that touched the row. */
async function changedSince(db: Database, { table, rowId }: UndoConflict): Promise<Refusal> {
  const [later] = await listChangeSets(db, { before: null, row: { table, id: rowId }, limit: 1 })
  const row = { what: table, id: rowId }
  if (later === undefined) return new Refusal('conflict', row)
  return new Refusal('conflict', { ...row, why: 'changed-since', command: later.command, change: later.id })
}

async function findSummary(db: Database, id: number | null): Promise<ChangeSummary | null> {
  const found = id === null ? null : await findChange(db, id)
  return found && summaryOf(found)
}

/** A command, or the stay that it belongs to; null: there is none of that id. */
export async function findChange(db: Database, id: number): Promise<ChangeSetRecord | null> {
  const span = await findStay(db, id)
  if (span === null) return null
  const [found] = await listChangeSets(db, { before: span.lastId + 1, row: null, limit: 1 })
  return found?.id === span.lastId ? found : null
}

/** Every row once, from its first touch to its last; one that was made and removed again not at all. */
function eachOnce(rows: readonly StoredChange[]): readonly StoredChange[] {
  const once = new Map<string, StoredChange>()
  for (const row of rows) {
    const key = `${row.table} ${row.rowId}`
    once.set(key, { ...row, before: (once.get(key) ?? row).before })
  }
  return [...once.values()].filter(({ before, after }) => before !== null || after !== null)
}

export const summaryOf = (set: ChangeSetRecord): ChangeSummary => ({
  id: set.id,
  firstId: set.firstId,
  command: set.command,
  kind: set.kind,
  isTakenBack: set.isTakenBack,
  reverses: set.targetCommand,
  subject: set.subject,
  madeBy: set.madeBy,
  madeAt: set.madeAt,
  changeCount: set.changeCount,
})
