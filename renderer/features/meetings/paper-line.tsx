import { Button as AriaButton } from 'react-aria-components'
import type { PaperView } from '../../../shared/contract/attachments.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Menu } from '../../components/menu.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './paper-row.module.css'

export interface PaperLineProps {
  readonly paper: PaperView
  readonly lines: readonly AgendaLine[]
  readonly isReadOnly: boolean
  readonly isTabStop: boolean
  readonly onChoose: (itemId: number | null) => void
}

/** The agenda line a paper belongs to, as a chip that opens the lines to choose from. */
export function PaperLine({ paper, lines, isReadOnly, isTabStop, onChoose }: PaperLineProps) {
  const words = useText(papersText)
  const language = useLanguage()
  const titleOf = (line: AgendaLine) => line.title[language] ?? line.title.ja ?? line.title.en ?? ''
  const numberOf = (line: AgendaLine) => (line.number === null ? words.heading : words.line(line.number))
  const tied = lines.find((line) => line.id === paper.itemId)
  const word = tied === undefined ? words.chooseLine : numberOf(tied)

  if (isReadOnly) {
    return tied === undefined ? null : (
      <span className={styles.still} title={titleOf(tied)}>
        {word}
      </span>
    )
  }
  const none = { id: 'none', text: words.noLine, isChecked: tied === undefined, onAction: () => onChoose(null) }
  return (
    <Menu
      label={words.lineOf}
      trigger={
        <AriaButton
          className={styles.toggle ?? ''}
          data-on={tied !== undefined || undefined}
          excludeFromTabOrder={!isTabStop}
          aria-label={tied === undefined ? words.lineOf : `${words.lineOf}: ${numberOf(tied)} ${titleOf(tied)}`}
        >
          {word}
        </AriaButton>
      }
      groups={[
        {
          id: 'lines',
          title: lines.length === 0 ? words.noLines : words.lineOf,
          actions: lines.map((line) => ({
            id: String(line.id),
            text: `${line.number ?? ''} ${shortened(titleOf(line))}`.trim(),
            isChecked: line.id === paper.itemId,
            onAction: () => onChoose(line.id),
          })),
        },
        { id: 'none', actions: [none] },
      ]}
    />
  )
}

/** Long titles would make the menu a page. */
const shortened = (title: string): string => (title.length > 90 ? `${title.slice(0, 88)}…` : title)
