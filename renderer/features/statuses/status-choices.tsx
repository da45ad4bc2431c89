import { useLayoutEffect, useRef } from 'react'
import { type ItemStatus, itemStatuses, type Language } from '../../../shared/domain/vocabulary.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { itemStatusLooks } from '../../components/status.tsx'
import styles from './status-choices.module.css'

export interface StatusChoicesProps {
  readonly itemId: number
  /** The one the arrow keys stand on; null: the list is only offered, and arrows go on through the grid. */
  readonly active: ItemStatus | null
  readonly recorded: ItemStatus | null
  readonly language: Language
  readonly onChoose: (status: ItemStatus) => void
}

/** The name of one choice, by which the cell that keeps the focus says which is active. */
export const choiceId = (itemId: number, status: ItemStatus) => `status-${itemId}-${status}`

/** The five statuses at a cell, each with the key that sets it. The focus stays in the cell: keys never go astray. */
export function StatusChoices({ itemId, active, recorded, language, onChoose }: StatusChoicesProps) {
  const words = vocabularyText[language].itemStatus
  const list = useRef<HTMLDivElement>(null)
  // Where there is no room below, it stands above its cell.
  useLayoutEffect(() => {
    const element = list.current
    const room = element?.closest('[data-scroll-key]')?.getBoundingClientRect()
    if (element !== null && room !== undefined && element.getBoundingClientRect().bottom > room.bottom) {
      element.dataset['above'] = ''
    }
  }, [])
  return (
    <div ref={list} role="listbox" aria-label={recordingText[language].status} className={styles.list}>
      {itemStatuses.map((status, at) => (
        // By keyboard the cell itself chooses: digits, or arrows and Enter.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
        <div
          key={status}
          id={choiceId(itemId, status)}
          role="option"
          aria-selected={status === (active ?? recorded)}
          data-active={status === active || undefined}
          tabIndex={-1}
          className={styles.choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            onChoose(status)
          }}
        >
          <kbd>{at + 1}</kbd>
          <Glyph sign={itemStatusLooks[status].sign} size={14} />
          <span>{words[status]}</span>
        </div>
      ))}
    </div>
  )
}
