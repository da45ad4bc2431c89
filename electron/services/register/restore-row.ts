import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import { findStoredRow, type StoredRow } from '../../../db/history/writer.ts'
import { findStay } from '../../../db/repositories/history.ts'
import { findRowChange } from '../../../db/repositories/row-changes.ts'
import { listTableColumns } from '../../../db/repositories/whole-register.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { ChangeSummary, historyContract } from '../../../shared/contract/history.ts'
import { findChange, reverseAs, summaryOf } from './history.ts'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'
import type { Session } from './session.ts'

/** Takes one command back, whenever it was given; taking an undo back does its command again. Errors: not-found, not-allowed, conflict, read-only. */
export async function takeBackCommand(session: Session, id: number): Promise<{ readonly takenBack: ChangeSummary }> {
  const change = await findChange(session.register().db, id)
  if (change === null) throw new Refusal('not-found', { what: 'change', id })
  switch (change.kind) {
    case 'baseline':
      throw new Refusal('not-allowed', { why: 'baseline' })
    case 'undo':
      await reverseAs(session, 'redo', id, change.targetId ?? id)
      break
    case 'do':
    case 'redo':
      await reverseAs(session, 'undo', change.firstId, change.targetId ?? change.firstId)
  }
  return { takenBack: summaryOf(change) }
}

/** Brings one row back as it stood before or after a command. Errors: not-found, not-allowed, read-only. */
export async function restoreRow(
  session: Session,
  { changeId, table, rowId, side }: ParsedInputOf<typeof historyContract.restoreRow>,
): Promise<OutputOf<typeof historyContract.restoreRow>> {
  const { db } = session.register()
  const span = await findStay(db, changeId)
  const change = span && (await findRowChange(db, span, table, rowId))
  const json = change?.[side] ?? null
  if (json === null) throw new Refusal('not-found', { what: 'change', id: changeId })
  const recorded = table as RecordedTable
  const stored = JSON.parse(json) as StoredRow
  return save(session, 'history.restoreRow', async (writer, tx) => {
    const columns = new Set(await listTableColumns(tx, table))
    const row = Object.fromEntries(Object.entries(stored).filter(([column]) => columns.has(column))) as StoredRow
    const present = await findStoredRow(tx, recorded, rowId)
    const isSame =
      present !== null && Object.keys(row).every((column) => column === 'revision' || row[column] === present[column])
    if (isSame) return { restored: false }
    writer.about(wordsOf(stored))
    try {
      await writer.restore(recorded, row)
    } catch (error) {
      // What it pointed to has gone, or its place is taken.
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) {
        throw new Refusal('not-allowed', { why: 'not-last-state' })
      }
      throw error
    }
    return { restored: true }
  })
}

const wordsOf = (row: StoredRow): string =>
  [row['title_en'], row['title_ja'], row['name'], row['text_en'], row['text_ja'], row['held_on']].find(
    (text): text is string => typeof text === 'string' && text !== '',
  ) ?? ''
