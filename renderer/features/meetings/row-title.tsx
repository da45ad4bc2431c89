import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react'
import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { Completion } from '../../../shared/domain/phrase-bank.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { titleCheckText } from '../../../shared/text/title-check-text.ts'
import { nameOfStay } from '../../components/stay.ts'
import { isShortcut } from '../../components/shortcut.ts'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import styles from './agenda-row.module.css'
import { type Mention, mentionAt, mentioned, withoutMention } from './mention.ts'
import { fieldCommand } from './outline-keys.ts'
import { PlanSuggestions } from './plan-suggestions.tsx'
import { TitleField } from './title-field.tsx'
import type { AgendaRowProps } from './agenda-row-props.ts'

export interface RowTitleProps extends Pick<AgendaRowProps, 'line' | 'act' | 'isReadOnly' | 'bodyKey' | 'onCompleting'> {
  readonly lang: Language
  /** Below the title in the language of the page. */
  readonly isSecond?: boolean
}

/** The title of a line in one language: plans by `@`, words of past agendas offered behind those typed. */
export function RowTitle({ line, lang, isSecond = false, act, isReadOnly, bodyKey, onCompleting }: RowTitleProps) {
  const words = useText(agendaLinesText)
  const desk = useText(deskText)
  const checks = useText(titleCheckText)
  const listId = useId()
  const [mention, setMention] = useState<Mention | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const [offer, setOffer] = useState<Completion<PhraseView> | null>(null)
  const suggestionKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const field = useRef<{ readonly discard: () => void }>(null)
  const text = useRef('')
  const isWithout = useRef(false)
  const stay = useRef<string | null>(null)
  const shown = mention !== null && mention.from !== dismissed ? mention : null
  const onActive = useCallback((id: string | null) => setActiveId(id), [])
  const missing = lang === 'en' ? words.titleMissingEn : words.titleMissingJa
  const isBlank = !line.title.en && !line.title.ja
  // While it can be edited, the line offers to keep or clear it.
  const isUnconfirmed = isReadOnly && Boolean(line.title[lang]) && !line.title.confirmed[lang]

  const offering = (next: Completion<PhraseView> | null) => {
    if (next !== null || offer !== null) onCompleting(next !== null)
    setOffer(next)
  }

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
        mark={
          isUnconfirmed && (
            <span className={styles.unconfirmed}>{lang === 'en' ? checks.toCheck(lang) : words.toBeConfirmed}</span>
          )
        }
        suggestions={shown === null ? null : { listId, activeId }}
        ghost={offer?.rest ?? null}
        ghostLabel={offer === null ? null : desk.completes(offer.rest)}
        onWrite={(next, base, stay) => act.write(line.key, lang, next, base, stay)}
        onTyping={act.typing}
        onCut={(left) => notify({ tone: 'info', says: saysIn(deskText, ({ titleCut }) => ({ text: titleCut(left) })) })}
        onFocus={() => act.arrive(line.key, lang)}
        onLeave={(left) => {
          setMention(null)
          setDismissed(null)
          offering(null)
          isWithout.current = false
          act.leave(line.key, left)
        }}
        onCaret={(next, caret, isTyping) => {
          const isSame = text.current === next
          text.current = next
          const at = isReadOnly ? null : mentionAt(next, caret)
          setMention(at)
          if (isTyping && !isWithout.current && at === null && caret === next.length)
            offering(act.completion(line.key, lang, next))
          else if (!isSame || caret !== next.length) offering(null)
        }}
        onPasteLines={(pasted, caret) => act.paste(line.key, lang, pasted, caret)}
        onKey={(event, caret) => {
          if (shown !== null && suggestionKeys.current?.(event)) return true
          if (offer !== null && isShortcut(event, 'ArrowRight') && caret.start === caret.length) {
            field.current?.discard()
            offering(null)
            act.complete(line.key, lang, offer.phrase)
            return true
          }
          if (offer !== null && isShortcut(event, 'Escape')) {
            isWithout.current = true
            offering(null)
            return true
          }
          const command = fieldCommand(event, caret, line.depth)
          if (command === null) return false
          offering(null)
          act.command(line.key, command, lang, caret)
          return true
        }}
      >
        {shown !== null && (
          <PlanSuggestions
            listId={listId}
            bodyKey={bodyKey}
            text={shown.text}
            linked={line.plans}
            keys={suggestionKeys}
            onActive={onActive}
            onCreate={(name) => {
              field.current?.discard()
              setMention(null)
              act.enterPlan(line.key, lang, name, mentioned(text.current, shown))
            }}
            onClose={() => {
              // What was typed for the list goes with it; an @ that stood in the title before is part of it.
              const kept = line.title[lang] ?? ''
              if (/[@＠]/u.test(kept)) return setDismissed(shown.from)
              const left = withoutMention(text.current, shown)
              field.current?.discard()
              setMention(null)
              text.current = left
              act.write(line.key, lang, left, kept, nameOfStay(stay))
            }}
            onChoose={(plan) => {
              field.current?.discard()
              setMention(null)
              act.link(line.key, lang, plan, mentioned(text.current, shown))
            }}
          />
        )}
      </TitleField>
    </div>
  )
}
