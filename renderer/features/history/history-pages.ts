import { useState } from 'react'
import type { ChangeSummary, HistoryScreen } from '../../../shared/contract/history.ts'
import { ask } from '../../data/ask.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { useLanguage } from '../../data/language.ts'
import { tellFailure } from '../../data/tell-failure.ts'

type Row = { readonly table: string; readonly id: number } | null

export interface HistoryPages {
  /** What was asked for beyond the newest page, in order. */
  readonly older: readonly ChangeSummary[]
  /** Null when the beginning is in sight. */
  readonly olderBefore: number | null
  readonly showOlder: () => void
}

/** Older changes, a page at a time. Another filter or a new change begins anew with the newest page. */
export function useHistoryPages(newest: HistoryScreen | undefined, row: Row): HistoryPages {
  const bridge = useBridge()
  const language = useLanguage()
  // Pages belong to what they were asked after; with another filter or a new change they no longer count.
  const begin = `${row === null ? '' : `${row.table} ${row.id}`} ${newest?.changes[0]?.id ?? 0}`
  const [asked, setAsked] = useState<{ readonly begin: string; readonly pages: readonly HistoryScreen[] }>({ begin, pages: [] })
  const pages = asked.begin === begin ? asked.pages : []

  const olderBefore = (pages.at(-1) ?? newest)?.olderBefore ?? null
  const showOlder = async () => {
    if (olderBefore === null) return
    try {
      const page = await ask(bridge, 'query', 'history.list', { before: olderBefore, row })
      setAsked({ begin, pages: [...pages, page] })
    } catch (thrown) {
      tellFailure(thrown, language)
    }
  }
  return { older: pages.flatMap((page) => page.changes), olderBefore, showOlder: () => void showOlder() }
}
