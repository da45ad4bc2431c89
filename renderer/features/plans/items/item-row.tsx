import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, memo, type MouseEvent, type PointerEvent, useRef } from 'react'
import { fiscalYearEnding, formatDeadline } from '../../../../shared/domain/deadline.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { commonText } from '../../../../shared/text/common-text.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import { ItemStatusMark } from '../../../components/status.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import type { EditorItem } from './editor-item.ts'
import { itemCommand, titleCommand } from './item-keys.ts'
import styles from './item-row.module.css'
import { ItemTitle } from './item-title.tsx'
import { OrganizationNames } from './organization-names.tsx'
import type { ItemActs, ItemCursor } from './use-item-tree.ts'

export interface ItemRowProps {
  readonly item: EditorItem
  /** The language in which the items are led. */
  readonly language: Language
  /** The other language stands below. */
  readonly showsBoth: boolean
  /** A title that is missing in the other language is told in the row; else only its line is kept, so that nothing moves where one writes. */
  readonly marksMissing: boolean
  /** The kind is named where it begins. */
  readonly namesKind: boolean
  /** Something was reported of an item: what was said last has a column. */
  readonly showsStatus: boolean
  /** No row of the tree has anything beside its title, which then has the whole line. */
  readonly isTitleOnly: boolean
  readonly isReadOnly: boolean
  /** Where one is in it; null: elsewhere. */
  readonly at: ItemCursor['in'] | null
  /** Where Tab comes in: the active item, or the first. */
  readonly isTabStop: boolean
  readonly isChosen: boolean
  /** The items in the hand would be nested below it. */
  readonly takesIn: boolean
  readonly act: ItemActs
  readonly onGrip: (key: string, event: PointerEvent<HTMLElement>) => void
}

/** One item: number, title in both languages, who answers for it until when. Only the row one writes in has fields. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, language, isReadOnly, at, isChosen, act } = props
  const words = useText(planItemsText)
  const kinds = useText(vocabularyText).planItemKind
  const { toBeConfirmedMark } = useText(commonText)
  const page = useLanguage()
  const row = useRef<HTMLDivElement>(null)
  const other: Language = language === 'en' ? 'ja' : 'en'
  const isWriting = at !== null && at !== 'row' && !isReadOnly
  const keepsLine = !isReadOnly || props.marksMissing || Boolean(item.title[other])
  const showsOther = !item.title[language] || (props.showsBoth && keepsLine)

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== row.current) return
    const command = itemCommand(event)
    if (command === null) return
    event.preventDefault()
    event.stopPropagation()
    act.command(item.key, command, 'row', null)
  }
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault()
      act.press(item.key, event.shiftKey ? 'extend' : 'toggle')
    }
  }
  const onTitle = (lang: Language) => (event: MouseEvent<HTMLElement>) => {
    if (isReadOnly || event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act.go({ key: item.key, in: lang, caret: caretAt(event) ?? 'end' })
  }

  return (
    <div
      ref={row}
      role="row"
      aria-level={item.depth + 1}
      aria-selected={isChosen}
      tabIndex={props.isTabStop ? 0 : -1}
      data-item={item.key}
      data-depth={item.depth}
      data-active={at !== null || undefined}
      data-chosen={isChosen || undefined}
      data-takes-in={props.takesIn || undefined}
      className={styles.row}
      data-title-only={props.isTitleOnly || undefined}
      data-status={props.showsStatus || undefined}
      style={{ ['--depth' as string]: item.depth }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === row.current) act.arrive(item.key)
      }}
      onMouseDown={onMouseDown}
    >
      <span role="gridcell" className={styles.kind}>
        {props.namesKind && kinds[item.kind]}
      </span>
      <span role="gridcell" className={styles.lead}>
        {!isReadOnly && (
          <span className={styles.grip} aria-hidden="true" onPointerDown={(event) => props.onGrip(item.key, event)}>
            <Icon of={GripVertical} size={14} />
          </span>
        )}
        <span className={styles.number}>{item.number}</span>
      </span>
      <div role="gridcell" className={styles.matter}>
        {(showsOther ? [language, other] : [language]).map((lang) => (
          <div key={lang} className={lang === language ? styles.title : styles.second}>
            {isWriting ? (
              <ItemTitle
                label={words.titleOf(item.number, lang)}
                lang={lang}
                value={item.title[lang] ?? ''}
                placeholder={placeholderOf(item, lang, language, words)}
                onWrite={(text, base, stay) => act.write(item.key, lang, { text, base, stay })}
                onTyping={act.typing}
                onLeave={(text) => {
                  if (text === '' && !item.title[lang === 'en' ? 'ja' : 'en']) act.leave(item.key, text)
                }}
                onPasteText={(text, caret) => act.paste(item.key, lang, text, caret)}
                onKey={(event, caret) => {
                  const command = titleCommand(event, caret, item.depth)
                  if (command === null) return false
                  act.command(item.key, command, lang, caret)
                  return true
                }}
              />
            ) : (
              // Writing begins where one points; by keyboard, with Enter on the row.
              // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the row itself is what keys act on
              <span lang={lang} className={item.title[lang] ? undefined : styles.missing} onMouseDown={onTitle(lang)}>
                {item.title[lang] ??
                  (lang === language || props.marksMissing || !item.title[language]
                    ? placeholderOf(item, lang, language, words)
                    : keptLine)}
                {item.title[lang] !== null && !item.title.confirmed[lang] && (
                  <i lang={page} className={styles.unconfirmed}>
                    {toBeConfirmedMark}
                  </i>
                )}
              </span>
            )}
          </div>
        ))}
      </div>
      <span role="gridcell" className={styles.who}>
        <OrganizationNames organizations={item.responsible} supporting={item.supporting} />
      </span>
      <span role="gridcell" className={styles.when}>
        {item.questions.length > 0 && <b title={item.questions.map(({ text }) => text[page] ?? text.en ?? '').join('\n')}>?</b>}
        {item.deadline !== null && (
          <time title={fiscalYearEnding(item.deadline, page) ?? undefined}>{formatDeadline(item.deadline, page)}</time>
        )}
      </span>
      <span role="gridcell" className={styles.status}>
        {item.lastStatus !== null && <ItemStatusMark status={item.lastStatus.status} />}
      </span>
    </div>
  )
})

/** Holds the line in which nothing is said. */
const keptLine = '\u00a0'

function placeholderOf(
  item: EditorItem,
  lang: Language,
  page: Language,
  words: { readonly newItemHint: string; readonly missingEn: string; readonly missingJa: string },
): string {
  if (!item.title.en && !item.title.ja) return lang === page ? words.newItemHint : ''
  return lang === 'en' ? words.missingEn : words.missingJa
}

/** The place among the characters one pointed at. */
function caretAt(event: MouseEvent): number | null {
  if (typeof document.caretPositionFromPoint !== 'function') return null
  const place = document.caretPositionFromPoint(event.clientX, event.clientY)
  return place !== null && event.currentTarget.contains(place.offsetNode) && place.offsetNode instanceof Text
    ? place.offset
    : null
}
