import { type KeyboardEvent, useState } from 'react'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type Outcome, outcomes } from '../../../shared/domain/vocabulary.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { EditableText } from '../../components/editable-text.tsx'
import { actOf, type KeyTable } from '../../components/key-table.ts'
import { NameText } from '../../components/name-text.tsx'
import { Segments } from '../../components/segments.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { EditorLine } from './editor-line.ts'
import styles from './holding-panel.module.css'

export interface HoldingRowProps {
  readonly line: EditorLine
  /** Meetings that can take it when it is deferred. */
  readonly deferTo: readonly MeetingRef[]
  /** The meeting to which it goes when it is deferred; null: the shelf. */
  readonly place: number | null
  readonly onOutcome: (outcome: Outcome) => void
  readonly onRemark: (remark: string | null) => void
  readonly onPlace: (meetingId: number | null) => void
}

/** Outcomes by the letter that gives them. */
export const outcomeKeys: ReadonlyMap<string, Outcome> = new Map(outcomes.map((outcome) => [lifeText.en.keys[outcome], outcome]))

/** More meetings ahead than this are not offered: who defers further puts the line on the shelf. */
const mostPlaces = 3

/** The keys from one outcome of a line to the next. */
export const sideKeys = [
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
] as const satisfies KeyTable<string>

/** A line and what came of it: five outcomes in a row, then a remark, then where a deferred line goes. */
export function HoldingRow({ line, deferTo, place, onOutcome, onRemark, onPlace }: HoldingRowProps) {
  const words = useText(lifeText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const [at, setAt] = useState<number | null>(null)
  const chosen = line.outcome === null ? 0 : outcomes.indexOf(line.outcome)
  const tabStop = at ?? Math.max(0, chosen)
  const title = line.title[language] || line.title.ja || line.title.en || ''
  const name = [line.number, title].filter(Boolean).join(' ')

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = actOf(sideKeys, event)
    const next = tabStop + (act === 'after' ? 1 : -1)
    if (act === null || next < 0 || next >= outcomes.length) return
    event.preventDefault()
    setAt(next)
    event.currentTarget.parentElement?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <li className={styles.line} data-settle={line.key} data-open={line.outcome === null || undefined}>
      <span className={styles.number} aria-hidden="true">
        {line.number}
      </span>
      <span className={styles.title}>
        <NameText name={line.title} />
      </span>
      <div role="toolbar" aria-label={words.outcomeOf(name)} className={styles.outcomes}>
        {outcomes.map((outcome, index) => (
          <button
            key={outcome}
            type="button"
            tabIndex={index === tabStop ? 0 : -1}
            aria-pressed={outcome === line.outcome}
            aria-keyshortcuts={words.keys[outcome]}
            data-outcome={outcome}
            className={styles.outcome}
            onFocus={() => setAt(index)}
            onKeyDown={onKeyDown}
            onClick={() => onOutcome(outcome)}
          >
            {vocabulary.outcome[outcome]}
            <kbd aria-hidden="true">{words.keys[outcome]}</kbd>
          </button>
        ))}
      </div>
      {/* There from the start, so that no result moves the lines below it. */}
      <div className={styles.more}>
        {line.outcome === 'deferred' && (
          <span className={styles.place}>
            {words.goesTo}
            {deferTo.length === 0 ? (
              <b>{words.shelf}</b>
            ) : (
              <Segments
                label={words.goesToOf(name)}
                size="s"
                value={place === null ? 'shelf' : String(place)}
                onChange={(next) => onPlace(next === 'shelf' ? null : Number(next))}
                segments={[
                  ...deferTo.slice(0, mostPlaces).map((meeting) => ({
                    value: String(meeting.id),
                    text: words.toMeeting(meeting.ordinal, formatDay(meeting.on, language, 'long')),
                  })),
                  { value: 'shelf', text: words.shelf },
                ]}
              />
            )}
          </span>
        )}
        <span className={styles.remark}>
          <EditableText
            label={words.remarkOn(name)}
            value={line.outcomeNote ?? ''}
            placeholder={words.remark}
            maxLength={20_000}
            onCommit={(text) => onRemark(text.trim() || null)}
          />
        </span>
      </div>
    </li>
  )
}
