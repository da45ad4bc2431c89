import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ChangeSummary, HistoryScreen } from '../../../shared/contract/history.ts'
import type { LongRows } from '../../components/long-list/long-rows.ts'
import { useScreens } from '../../data/use-screens.ts'

/** A number of the journal of which nothing is left: the register was repaired. */
export interface LostChange {
  readonly id: number
  readonly isLost: true
}
/** A number that is told with a later one: a save of a stay in a field before its last. */
export interface EarlierSave {
  readonly id: number
  readonly isEarlier: true
}
export type JournalRow = ChangeSummary | LostChange

export const isLost = (row: JournalRow): row is LostChange => 'isLost' in row

/** Changes that come with one answer. */
export const changesPerPage = 50
/** Milliseconds a place must be in view before its changes are asked for: those one only scrolls past are not. */
const pause = 30

/**
 * The whole journal as rows, newest first, of which those in view are fetched. Changes are numbered without a gap, so the row of a place is
 * known without counting: the first, a middle and the last of millions are the same way away.
 */
export function useJournal(newest: number): LongRows<JournalRow> {
  const [[from, to], setInView] = useState<readonly [number, number]>([0, changesPerPage])
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const onShow = useCallback((first: number, end: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setInView([first, end]), pause)
  }, [])

  // A page holds the same numbers always, whatever is added at the top.
  const pageOf = (at: number) => Math.floor((newest - Math.min(Math.max(at, 0), newest - 1) - 1) / changesPerPage)
  const [highest, lowest] = [pageOf(from), pageOf(to)]
  const pages = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)
  const inputs = pages.map((page) => ({ before: (page + 1) * changesPerPage + 1, row: null }))
  const changes = useScreens('history.list', inputs, byNumber)
  return useMemo(
    () => ({
      count: newest,
      idAt: (at) => String(newest - at),
      itemAt: (at) => {
        const row = changes.get(newest - at)
        return row === undefined || isEarlier(row) ? undefined : row
      },
      isEmpty: (at) => {
        const row = changes.get(newest - at)
        return row !== undefined && isEarlier(row)
      },
      atOf: (id) => {
        const at = newest - Number(id)
        return at >= 0 && at < newest ? at : -1
      },
      onShow,
    }),
    [newest, changes, onShow],
  )
}

const isEarlier = (row: JournalRow | EarlierSave): row is EarlierSave => 'isEarlier' in row

const byNumber = (answers: readonly HistoryScreen[]): ReadonlyMap<number, JournalRow | EarlierSave> =>
  new Map<number, JournalRow | EarlierSave>(
    answers.flatMap(({ changes, lost, earlier }) => [
      ...changes.map((change) => [change.id, change] as const),
      ...lost.map((id) => [id, { id, isLost: true } as const] as const),
      ...earlier.map((id) => [id, { id, isEarlier: true } as const] as const),
    ]),
  )
