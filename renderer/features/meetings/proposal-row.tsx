import { Check, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { ProposedLine } from '../../../shared/contract/agenda.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { draftTrayText } from '../../../shared/text/draft-tray-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Icon } from '../../components/icon.tsx'
import { actOf, type KeyTable } from '../../components/key-table.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './draft-tray.module.css'
import type { EditorLine } from './editor-line.ts'

export interface ProposalRowProps {
  readonly line: ProposedLine
  readonly item: EditorLine | undefined
  readonly isOn: boolean
  readonly isTabStop: boolean
  readonly isLeftOut?: boolean
  readonly onToggle: () => void
  /** Takes it from the shelf for good; null where it does not lie there. */
  readonly onRemove?: (() => void) | null
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What keys do to a proposed line. */
export const proposalKeys = [
  ['Space', 'toggle'],
  ['Enter', 'toggle'],
  ['Delete', 'remove'],
] as const satisfies KeyTable<string>

/** A proposed line with its reasons: Space or a press puts it on the agenda or takes it off; Delete takes it from the shelf. */
export function ProposalRow(props: ProposalRowProps) {
  const { line, item, isOn, isTabStop, isLeftOut = false, onToggle, onRemove = null, onKeyDown } = props
  const desk = useText(deskText)
  const words = useText(draftTrayText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const title = line.title[language] ?? line.title.ja ?? line.title.en ?? ''
  return (
    <li>
      <div
        role="checkbox"
        aria-checked={isOn}
        aria-label={`${isOn ? words.takeOff(title) : words.acceptLine(title)}. ${line.reasons.map((reason) => reason[language] ?? '').join(', ')}`}
        tabIndex={isTabStop ? 0 : -1}
        className={styles.row}
        data-left-out={isLeftOut || undefined}
        onClick={onToggle}
        onKeyDown={(event) => {
          const act = actOf(proposalKeys, event)
          const isRemoval = act === 'remove' && onRemove !== null
          if (act !== 'toggle' && !isRemoval) return onKeyDown(event)
          event.preventDefault()
          event.stopPropagation()
          const own = event.currentTarget.closest('li')
          const next = (own?.nextElementSibling ?? own?.previousElementSibling)?.querySelector<HTMLElement>('[role="checkbox"]')
          if (isRemoval) onRemove?.()
          else onToggle()
          if (!isOn) next?.focus()
        }}
      >
        <span className={styles.box} data-on={isOn || undefined}>
          {isOn && <Icon of={Check} size={12} />}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>
            <NameText name={line.title} />
          </span>
          <span className={styles.why}>
            {vocabulary.itemKind[line.kind]} ·{' '}
            {line.reasons.map((reason) => reason[language] ?? reason.ja ?? '').join(language === 'ja' ? '、' : ', ')}
          </span>
        </span>
        {isOn ? (
          <span className={styles.number}>{item?.number ?? words.onAgenda}</span>
        ) : (
          <span className={styles.key}>
            <KeyCaps of="Space" />
          </span>
        )}
      </div>
      {onRemove !== null && (
        <span className={styles.remove}>
          <IconButton icon={X} size="s" label={desk.removeFromShelf(title)} shortcut="Delete" onPress={onRemove} />
        </span>
      )}
    </li>
  )
}
