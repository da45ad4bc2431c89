import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, memo, type PointerEvent, useCallback, useId, useRef, useState } from 'react'
import type { BodyColour, Language } from '../../../shared/domain/vocabulary.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useText } from '../../data/language.ts'
import type { Conflict } from './desk-conflicts.ts'
import styles from './agenda-row.module.css'
import { ConflictNote } from './conflict-note.tsx'
import type { EditorLine } from './editor-line.ts'
import type { LineMenuKind } from './line-menu.tsx'
import { LineChips } from './line-chips.tsx'
import { type Mention, mentionAt, withoutMention } from './mention.ts'
import { fieldCommand, rowCommand } from './outline-keys.ts'
import { PlanSuggestions } from './plan-suggestions.tsx'
import { TitleField } from './title-field.tsx'
import type { OutlineActs } from './use-outline.ts'

export interface AgendaRowProps {
  readonly line: EditorLine
  readonly language: Language
  /** The other language stands below. */
  readonly showsBoth: boolean
  readonly isReadOnly: boolean
  readonly isActive: boolean
  /** Where Tab comes in: the active line, or the first. */
  readonly isTabStop: boolean
  readonly isChosen: boolean
  readonly bodyKey: string
  readonly colour: BodyColour | null
  readonly conflict: Conflict | null
  readonly act: OutlineActs
  readonly onMenu: (key: string, kind: LineMenuKind, anchor: HTMLElement) => void
  readonly onGrip: (key: string, event: PointerEvent<HTMLElement>) => void
  readonly onResolve: (conflict: Conflict, keeps: 'mine' | 'theirs') => void
}

/** One line of the agenda: number, title in both languages, what it speaks of. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { line, language, showsBoth, isReadOnly, isActive, isChosen, act } = props
  const words = useText(meetingsText)
  const row = useRef<HTMLDivElement>(null)
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
      tabIndex={props.isTabStop ? 0 : -1}
      data-line={line.key}
      data-active={isActive || undefined}
      data-chosen={isChosen || undefined}
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
        <Title {...props} lang={language} />
        {showsOther && <Title {...props} lang={other} isSecond />}
        <LineChips line={line} colour={props.colour} isReadOnly={isReadOnly} onMenu={props.onMenu} />
        {props.conflict !== null && <ConflictNote conflict={props.conflict} onResolve={props.onResolve} />}
      </div>
    </div>
  )
})

function Title({
  line,
  lang,
  isSecond = false,
  ...props
}: AgendaRowProps & { readonly lang: Language; readonly isSecond?: boolean }) {
  const { act, isReadOnly } = props
  const words = useText(meetingsText)
  const listId = useId()
  const [mention, setMention] = useState<Mention | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const suggestionKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const field = useRef<{ readonly discard: () => void }>(null)
  const text = useRef('')
  const shown = mention !== null && mention.from !== dismissed ? mention : null
  const onActive = useCallback((id: string | null) => setActiveId(id), [])
  const missing = lang === 'en' ? words.titleMissingEn : words.titleMissingJa
  const isBlank = !line.title.en && !line.title.ja
  const isUnconfirmed = Boolean(line.title[lang]) && !line.title.confirmed[lang]

  return (
    <div className={isSecond ? styles.second : styles.title}>
      <TitleField
        label={words.titleOf(line.number, lang)}
        lang={lang}
        size={isSecond ? 's' : 'm'}
        value={line.title[lang] ?? ''}
        placeholder={isBlank ? (isSecond ? '' : words.newLineHint) : missing}
        isReadOnly={isReadOnly}
        handle={field}
        isHeld={shown !== null}
        mark={isUnconfirmed && <span className={styles.unconfirmed}>{words.toBeConfirmed}</span>}
        suggestions={shown === null ? null : { listId, activeId }}
        onWrite={(next, base) => act.write(line.key, lang, next, base)}
        onTyping={act.typing}
        onFocus={() => act.arrive(line.key, lang)}
        onLeave={(left) => {
          setMention(null)
          setDismissed(null)
          act.leave(line.key, left)
        }}
        onCaret={(next, caret) => {
          text.current = next
          setMention(isReadOnly ? null : mentionAt(next, caret))
        }}
        onPasteText={(pasted, caret) => act.paste(line.key, lang, pasted, caret)}
        onKey={(event, caret) => {
          if (shown !== null && suggestionKeys.current?.(event)) return true
          const command = fieldCommand(event, caret, line.depth)
          if (command === null) return false
          act.command(line.key, command, lang, caret)
          return true
        }}
      >
        {shown !== null && (
          <PlanSuggestions
            listId={listId}
            bodyKey={props.bodyKey}
            text={shown.text}
            linked={line.plans}
            keys={suggestionKeys}
            onActive={onActive}
            onClose={() => setDismissed(shown.from)}
            onChoose={(plan) => {
              field.current?.discard()
              setMention(null)
              act.link(line.key, lang, plan, withoutMention(text.current, shown))
            }}
          />
        )}
      </TitleField>
    </div>
  )
}
