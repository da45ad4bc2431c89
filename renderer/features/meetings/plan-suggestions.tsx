import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { PlanRef } from '../../../shared/contract/common.ts'
import { Plus } from 'lucide-react'
import { enterPlanText } from '../../../shared/text/enter-plan-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Icon } from '../../components/icon.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './plan-suggestions.module.css'

export interface PlanSuggestionsProps {
  readonly listId: string
  readonly bodyKey: string
  readonly text: string
  readonly linked: readonly PlanRef[]
  readonly onChoose: (plan: PlanRef) => void
  /** Enters a plan of the name typed; it stands last, where no plan is called so. */
  readonly onCreate: (name: string) => void
  readonly onClose: () => void
  /** The option a screen reader should speak of. */
  readonly onActive: (id: string | null) => void
  /** The keys of the field come here first; true: used. */
  readonly keys: RefObject<((event: KeyboardEvent) => boolean) | null>
}

/** The plans whose names hold the words typed after `@`, below the field; the body's own first. */
export function PlanSuggestions({
  listId,
  bodyKey,
  text,
  linked,
  onChoose,
  onCreate,
  onClose,
  onActive,
  keys,
}: PlanSuggestionsProps) {
  const words = useText(agendaLinesText)
  const vocabulary = useText(vocabularyText)
  const entering = useText(enterPlanText)
  const language = useLanguage()
  const { data } = useScreen('plans.suggest', { body: bodyKey, text }, { keeps: 'always' })
  // Other words, another list: it begins at its top.
  const [cursor, setCursor] = useState({ text, at: 0 })
  const at = cursor.text === text ? cursor.at : 0
  const plans = data?.plans ?? []
  const isNew = data !== undefined && text !== '' && !plans.some(({ plan }) => [plan.name.en, plan.name.ja].includes(text))
  const count = plans.length + (isNew ? 1 : 0)
  const popover = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => stayInPane(popover.current), [count])
  const place = Math.min(at, count - 1)
  const active = plans[place]
  const isCreating = isNew && place === plans.length
  const activeId = isCreating ? `${listId}-new` : active === undefined ? null : `${listId}-${active.plan.id}`

  useEffect(() => {
    onActive(activeId)
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
    return () => onActive(null)
  }, [activeId, onActive])
  useImperativeHandle(keys, () => (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (count > 0) setCursor({ text, at: (place + (event.key === 'ArrowDown' ? 1 : count - 1)) % count })
        return true
      case 'Enter':
      case 'Tab':
        if (isCreating) onCreate(text)
        else if (active === undefined) return false
        else onChoose(active.plan)
        return true
      case 'Escape':
        onClose()
        return true
      default:
        return false
    }
  })

  return (
    <div ref={popover} className={styles.popover}>
      <div className={styles.title}>{words.linkPlan}</div>
      {data !== undefined && plans.length === 0 && <div className={styles.empty}>{words.noPlanFound(text)}</div>}
      <div id={listId} role="listbox" aria-label={words.linkPlan}>
        {plans.map(({ plan, body }) => (
          <div
            key={plan.id}
            id={`${listId}-${plan.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={plan === active?.plan}
            className={styles.option}
            // The field keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(plan)
            }}
          >
            <Seal mark={body.seal[language] ?? '?'} colour={body.colour} />
            <span className={styles.name}>
              <NameText name={plan.name} />
            </span>
            <span className={styles.note}>
              {linked.some((one) => one.id === plan.id) ? words.linkedAlready : vocabulary.planKind[plan.kind]}
            </span>
          </div>
        ))}
        {isNew && (
          <div
            id={`${listId}-new`}
            role="option"
            tabIndex={-1}
            aria-selected={isCreating}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault()
              onCreate(text)
            }}
          >
            <Icon of={Plus} size={16} />
            <span className={styles.name}>{entering.createPlan(text)}</span>
            <span className={styles.note}>{entering.adoptedHere}</span>
          </div>
        )}
      </div>
    </div>
  )
}

/** Above the field where the pane has more room there; never higher than the room there is. */
function stayInPane(popover: HTMLElement | null): void {
  const field = popover?.parentElement?.getBoundingClientRect()
  const pane = popover?.closest('[data-scroll-key]')?.getBoundingClientRect()
  if (popover === null || field === undefined || pane === undefined) return
  const below = pane.bottom - field.bottom
  const above = field.top - pane.top
  const isAbove = below < popover.scrollHeight + 12 && above > below
  popover.toggleAttribute('data-above', isAbove)
  popover.style.maxHeight = `${Math.max(96, Math.min(264, (isAbove ? above : below) - 12))}px`
}
