import { CircleAlert } from 'lucide-react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/inspector.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayValue, titleIn } from './figures.ts'
import styles from './indicators-screen.module.css'
import type { EditedFigure, FigureEdits } from './use-figure-edits.ts'

export interface FigureConflictNoteProps {
  readonly indicators: readonly IndicatorView[]
  readonly edits: FigureEdits
}

/** A figure was changed elsewhere while it was typed here: the register keeps the other one until people choose. */
export function FigureConflictNote({ indicators, edits }: FigureConflictNoteProps) {
  const words = useText(indicatorEditingText)
  const view = useText(indicatorsText)
  const editing = useText(editingText)
  const language = useLanguage()
  const { conflict } = edits
  const indicator = indicators.find(({ id }) => id === conflict?.indicatorId)
  if (conflict === null || indicator === undefined) return null
  const said = (figure: EditedFigure) =>
    figure === null
      ? view.noValue
      : `${sayValue(figure.value, indicator, language)}${figure.isPreliminary ? ` ${view.preliminaryMark}` : ''}`
  return (
    <div role="alert" className={styles.conflict}>
      <Note
        tone="alert"
        lead={<Icon of={CircleAlert} size={14} />}
        title={words.changedElsewhere(titleIn(indicator, language), conflict.year)}
        actions={
          <>
            <Button size="s" onPress={() => edits.resolve('mine')}>
              {editing.keepMine}
            </Button>
            <Button size="s" look="bare" onPress={() => edits.resolve('theirs')}>
              {editing.keepTheirs}
            </Button>
          </>
        }
      >
        {words.theirs(said(conflict.theirs))} · {words.mine(said(conflict.mine))}
      </Note>
    </div>
  )
}
