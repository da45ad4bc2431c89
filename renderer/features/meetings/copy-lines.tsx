import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { CopyLine, CopySource } from '../../../shared/contract/agenda-desk.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Button } from '../../components/button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './copy-panel.module.css'
import { nameOf } from './copy-sources.tsx'

export interface CopyLinesProps {
  readonly source: CopySource
  readonly lines: readonly CopyLine[]
  readonly isChosen: (line: CopyLine) => boolean
  readonly onDecide: (ids: readonly number[], isOn: boolean) => void
  readonly onBack: () => void
}

/** The lines of the meeting chosen, as they would come onto this agenda; choosing a line chooses what is nested under it. */
export function CopyLines({ source, lines, isChosen, onDecide, onBack }: CopyLinesProps) {
  const words = useText(deskText)
  const language = useLanguage()
  const first = useRef<HTMLDivElement>(null)
  // The field one searched in is gone: one goes on at the lines.
  useEffect(() => first.current?.querySelector('input')?.focus(), [])
  const count = lines.filter(isChosen).length
  const branchOf = (id: number): readonly number[] => [
    id,
    ...lines.filter((line) => line.parentId === id).flatMap((line) => branchOf(line.id)),
  ]
  return (
    <>
      <div className={styles.chosen}>
        <div>
          <p className={styles.name}>{nameOf(source, words, language)}</p>
          <p className={styles.note}>{formatDay(source.meeting.on, language, 'long')}</p>
        </div>
        <Button look="bare" size="s" icon={ChevronLeft} onPress={onBack}>
          {words.otherMeeting}
        </Button>
      </div>
      <div ref={first} className={styles.all}>
        <Checkbox
          isChecked={count > 0 && count === lines.length}
          isMixed={count > 0 && count < lines.length}
          onChange={(isOn) =>
            onDecide(
              lines.map((line) => line.id),
              isOn,
            )
          }
        >
          {words.chooseAll}
        </Checkbox>
      </div>
      <ul className={styles.lines} aria-label={words.linesToCopy}>
        {lines.map((line) => (
          <li key={line.id} style={{ ['--depth' as string]: line.depth }} data-here={line.itemId !== null || undefined}>
            <Checkbox isChecked={isChosen(line)} onChange={(isOn) => onDecide(branchOf(line.id), isOn)}>
              <span className={styles.line}>
                <span className={line.isHeading ? styles.name : undefined}>
                  {line.number !== null && <span className={styles.number}>{line.number}</span>}
                  <NameText name={line.title} />
                </span>
                {line.itemId !== null && <span className={styles.note}>{words.standsHere}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  )
}
