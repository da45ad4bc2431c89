import { useEffect, useState } from 'react'
import type { ChangeSummary, HistoryScreen } from '../../../shared/contract/history.ts'
import { ask } from '../../data/ask.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { tellFailure } from '../../data/tell-failure.ts'

type Row = { readonly table: string; readonly id: number } | null

/** All changes of one thing, page after page after the newest; null as the row: no more than the newest page. */
export function useHistoryPages(newest: HistoryScreen | undefined, row: Row): readonly ChangeSummary[] {
  const bridge = useBridge()
  // Pages belong to what they were asked after; with another filter or a new change they no longer count.
  const begin = `${row === null ? '' : `${row.table} ${row.id}`} ${newest?.changes[0]?.id ?? 0}`
  const [asked, setAsked] = useState<{ readonly begin: string; readonly pages: readonly HistoryScreen[] }>({ begin, pages: [] })
  const pages = asked.begin === begin ? asked.pages : []

  const before = row === null ? null : ((pages.at(-1) ?? newest)?.olderBefore ?? null)
  useEffect(() => {
    if (before === null) return undefined
    let isWanted = true
    ask(bridge, 'query', 'history.list', { before, row })
      .then((page) => {
        if (isWanted) setAsked({ begin, pages: [...pages, page] })
      })
      .catch((thrown: unknown) => tellFailure(thrown))
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- one page after another: each is asked for once
  }, [begin, before])
  return pages.flatMap((page) => page.changes)
}
