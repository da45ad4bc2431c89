import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { pagingText } from '../../shared/text/paging-text.ts'
import { IconButton } from './icon-button.tsx'
import styles from './page-turner.module.css'
import { useWords } from './words.ts'

/** Rows in the page at once: more make every key and every click slow. */
const mostRows = 500

export interface TurnedPage<Item> {
  readonly rows: readonly Item[]
  readonly turner: PageTurnerProps
}

/** The rows of a long list that are shown at once, and what `PageTurner` needs to turn to the others; a short list is one page. */
export function usePageOf<Item>(items: readonly Item[]): TurnedPage<Item> {
  const [wanted, turn] = useState(0)
  const last = Math.max(0, Math.ceil(items.length / mostRows) - 1)
  const page = Math.min(wanted, last)
  return {
    rows: items.length <= mostRows ? items : items.slice(page * mostRows, (page + 1) * mostRows),
    turner: { page, last, total: items.length, onTurn: turn },
  }
}

export interface PageTurnerProps {
  /** From 0. */
  readonly page: number
  readonly last: number
  readonly total: number
  readonly onTurn: (page: number) => void
}

/** Turns the pages of a long list; nothing where all rows are shown. */
export function PageTurner({ page, last, total, onTurn }: PageTurnerProps) {
  const words = useWords(pagingText)
  if (last === 0) return null
  return (
    <nav className={styles.turner} aria-label={words.pages}>
      <IconButton icon={ChevronLeft} size="s" label={words.earlier} isDisabled={page === 0} onPress={() => onTurn(page - 1)} />
      <span role="status">{words.shown(page * mostRows + 1, Math.min(total, (page + 1) * mostRows), total)}</span>
      <IconButton icon={ChevronRight} size="s" label={words.later} isDisabled={page === last} onPress={() => onTurn(page + 1)} />
    </nav>
  )
}
