import { useMemo, useState } from 'react'
import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { ShownReport } from './status-desk.ts'
import { filterRows, keepEqualRows, noFilter, type StatusFilter, type StatusRow, statusRows } from './status-rows.ts'

/** An occasion by its name and its day. */
export interface NamedOccasion {
  readonly name: string
  readonly on: string
}

export interface VisibleRows {
  readonly rows: readonly StatusRow[]
  readonly visible: readonly StatusRow[]
}

/**
 * Every row of an occasion and those that fit the filter. Rows are compared by identity: what did not change keeps its own, so that only the rest is
 * drawn anew.
 */
export function useVisibleRows(
  screen: StatusesScreen,
  { name, on }: NamedOccasion,
  filter: StatusFilter,
  reportOf: (itemId: number) => ShownReport | null,
): VisibleRows {
  const [made, setMade] = useState(() => ({ screen, rows: statusRows(screen, name, on) }))
  if (made.screen !== screen) setMade({ screen, rows: keepEqualRows(made.rows, statusRows(screen, name, on)) })
  const { rows } = made
  // What fits when the filter is set stays until it is set anew: an item that is being recorded must not vanish under one's hands.
  const mark = JSON.stringify([filter, name])
  const [kept, setKept] = useState<{ readonly mark: string; readonly ids: ReadonlySet<number> | null }>({ mark: '', ids: null })
  if (kept.mark !== mark) {
    const isAll = JSON.stringify(filter) === JSON.stringify(noFilter)
    setKept({ mark, ids: isAll ? null : new Set(filterRows(rows, filter, reportOf).map(({ item }) => item.id)) })
  }
  const visible = useMemo(() => (kept.ids === null ? rows : rows.filter(({ item }) => kept.ids?.has(item.id))), [rows, kept])
  return { rows, visible }
}
