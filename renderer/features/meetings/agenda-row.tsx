import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, memo, useRef } from 'react'
import type { PlanRef } from '../../../shared/contract/common.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useText } from '../../data/language.ts'
import styles from './agenda-row.module.css'
import { ConflictNote } from './conflict-note.tsx'
import { LineChips } from './line-chips.tsx'
import { useCursor } from './outline-cursor.ts'
import { rowCommand } from './outline-keys.ts'
import { wordsForLikelyPlan } from './outline-words.ts'
import { RowTitle } from './row-title.tsx'
import { useIsNear } from './use-is-near.ts'
import type { AgendaRowProps } from './agenda-row-props.ts'

/** One line of the agenda: number, title in both languages, what it speaks of. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { line, language, showsBoth, isReadOnly, cursor, act } = props
  const isActive = useCursor(cursor, (state) => state.activeKey === line.key)
  const isTabStop = useCursor(cursor, (state) => (state.activeKey === null ? props.isFirst : state.activeKey === line.key))
  const isChosen = useCursor(cursor, (state) => state.chosen.has(line.key)) || props.isHeld
  const words = useText(agendaLinesText)
  const row = useRef<HTMLDivElement>(null)
  // Far from sight a line is its words alone; one that is gone to is ready at once.
  const onLink = (key: string, plan: PlanRef) => act.change(key, wordsForLikelyPlan(line, plan))
  const onCheck = (key: string, language: Language, how: 'keep' | 'clear') =>
    act.change(key, how === 'keep' ? { titleChecked: language } : language === 'en' ? { titleEn: null } : { titleJa: null })
  const isReady = useIsNear(row, props.isLong) || isActive
  const other = language === 'en' ? 'ja' : 'en'
  // A title that exists in the other language only stands in its place, below a gap that says so.
  const showsOther = showsBoth || !line.title[language]

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== row.current) return
    const command = rowCommand(event)
    if (command === null) return
    event.preventDefault()
    event.stopPropagation()
    act.command(line.key, command, 'row', null)
  }

  return (
    <div
      ref={row}
      role="row"
      aria-level={line.depth + 1}
      aria-selected={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      data-line={line.key}
      data-active={isActive || undefined}
      data-chosen={isChosen || undefined}
      data-takes-in={props.takesIn || undefined}
      data-arrival-here={props.isArrival || undefined}
      data-heading={line.isHeading || undefined}
      className={styles.row}
      style={{ ['--depth' as string]: line.depth }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === row.current) act.arrive(line.key, 'row')
      }}
      onMouseDown={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) {
          event.preventDefault()
          act.press(line.key, event.shiftKey ? 'extend' : 'toggle')
        }
      }}
    >
      <span role="gridcell" className={styles.lead} aria-label={line.number ?? words.heading}>
        {!isReadOnly && (
          <span className={styles.grip} aria-hidden="true" onPointerDown={(event) => props.onGrip(line.key, event)}>
            <Icon of={GripVertical} size={14} />
          </span>
        )}
        <span className={styles.number} aria-hidden="true">
          {line.number}
        </span>
      </span>
      <div role="gridcell" className={styles.matter}>
        {isReady ? (
          <>
            <RowTitle {...props} lang={language} />
            {showsOther && <RowTitle {...props} lang={other} isSecond />}
            <LineChips
              line={line}
              colour={props.colour}
              isReadOnly={isReadOnly}
              offersPlans={props.offersPlans}
              minutes={props.minutes}
              onMenu={props.onMenu}
              onRegister={act.register}
              onCheck={onCheck}
              onLink={onLink}
            />
          </>
        ) : (
          <>
            <div className={styles.title}>{line.title[language] ?? ' '}</div>
            {showsOther && <div className={styles.second}>{line.title[other] ?? ' '}</div>}
            <div className={styles.room} />
          </>
        )}
        {props.conflict !== null && <ConflictNote conflict={props.conflict} onResolve={props.onResolve} />}
      </div>
    </div>
  )
})
