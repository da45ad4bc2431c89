import { chainHash, type SealedChange, type SealedSet } from '../history/chain-hash.ts'
import type { Readable, SavedRow } from './read-damaged.ts'

export interface ChosenTable {
  readonly table: string
  readonly rows: readonly SavedRow[]
  /** As they stood in the table. */
  readonly read: number
  /** Unreadable or changed in the table, given back by the history. */
  readonly fromHistory: number
}

/**
 * Decides for each row which of its two records to believe. The history is believed as far as its chain holds, the table where it does not; what only
 * one of them has is taken from there.
 */
export function chooseRows({ tables, sets, changes }: Readable): readonly ChosenTable[] {
  const firstBroken = firstBrokenSet(sets, changes)
  const last = new Map<string, Map<number, SavedRow>>()
  for (const [, change] of inOrder(changes)) {
    const table = String(change['table_name'])
    const rows = last.get(table) ?? new Map<number, SavedRow>()
    last.set(table, rows.set(Number(change['row_id']), change))
  }
  return [...tables].map(([table, present]) => {
    const rows = new Map(present)
    let fromHistory = 0
    for (const [id, change] of last.get(table) ?? []) {
      const isTrusted = Number(change['change_set_id']) < firstBroken
      const after = change['after']
      if (typeof after === 'string') {
        const stored = readRow(after)
        const row = rows.get(id)
        if (stored !== null && (row === undefined || (isTrusted && differs(row, stored)))) {
          rows.set(id, { ...row, ...stored })
          fromHistory++
        }
      } else if (isTrusted) rows.delete(id)
    }
    return { table, rows: inOrder(rows).map(([, row]) => row), read: rows.size - fromHistory, fromHistory }
  })
}

/** The id of the first command whose hash is not that of what can be read; behind all of them when the chain holds. */
function firstBrokenSet(sets: Readable['sets'], changes: Readable['changes']): number {
  const ofSet = new Map<number, SealedChange[]>()
  for (const [, change] of inOrder(changes)) {
    const id = Number(change['change_set_id'])
    const before = ofSet.get(id)
    if (before) before.push(change as unknown as SealedChange)
    else ofSet.set(id, [change as unknown as SealedChange])
  }
  let before: string | null = null
  let expected = 1
  for (const [id, set] of inOrder(sets)) {
    const hash = chainHash(before, set as unknown as SealedSet)
    hash.add(ofSet.get(id) ?? [])
    if (id !== expected || hash.end() !== set['hash']) return id
    before = String(set['hash'])
    expected = id + 1
  }
  return Number.MAX_SAFE_INTEGER
}

export const inOrder = (rows: ReadonlyMap<number, SavedRow>): readonly (readonly [number, SavedRow])[] =>
  [...rows].toSorted(([one], [other]) => one - other)

const differs = (row: SavedRow, stored: SavedRow): boolean =>
  Object.entries(stored).some(([column, value]) => column in row && row[column] !== value)

function readRow(json: string): SavedRow | null {
  try {
    return JSON.parse(json) as SavedRow
  } catch {
    return null
  }
}
