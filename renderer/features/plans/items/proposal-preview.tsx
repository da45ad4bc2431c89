import { type KeyboardEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ItemsProposal, NamedOrganization, ProposedItem } from '../../../../shared/contract/plan-items.ts'
import { formatDeadline } from '../../../../shared/domain/deadline.ts'
import { problemSentence } from '../../../../shared/text/plan-items-problem.ts'
import { keysText } from '../../../../shared/text/keys-text.ts'
import { outlineImportText } from '../../../../shared/text/outline-import-text.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import { Button } from '../../../components/button.tsx'
import { Inspector } from '../../../components/inspector.tsx'
import { KeyArea } from '../../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../../components/key-table.ts'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import styles from './proposal-preview.module.css'
import { shiftedLevel, withoutItem } from './proposal-levels.ts'

const previewKeys = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Tab', 'level'],
  ['Shift+Tab', 'level'],
  ['Delete', 'leaveOut'],
  ['Backspace', 'leaveOut'],
] as const satisfies KeyTable<string>

export interface ProposalPreviewProps {
  readonly proposal: ItemsProposal
  /** The screen's right-hand pane: what is doubtful stands there. */
  readonly side: HTMLElement | null
  readonly isTaking: boolean
  readonly onTake: (items: readonly ProposedItem[]) => void
}

/** How a text will be read: levels, numbers, kinds and organizations, with what is doubtful beside its line. Levels can be mended. */
export function ProposalPreview({ proposal, side, isTaking, onTake }: ProposalPreviewProps) {
  const words = useText(outlineImportText)
  const keys = useText(keysText)
  const kinds = useText(vocabularyText).planItemKind
  const language = useLanguage()
  const [items, setItems] = useState(proposal.items)
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const problems = new Map<number, string[]>()
  for (const problem of proposal.problems) {
    problems.set(problem.line, [...(problems.get(problem.line) ?? []), problemSentence(problem, language)])
  }
  const levels = Math.max(0, ...items.map(({ depth }) => depth + 1))

  const go = (at: number) => {
    const next = Math.max(0, Math.min(items.length - 1, at))
    setActive(next)
    const row = list.current?.querySelectorAll<HTMLElement>('[role="row"]')[next]
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const act = actOf(previewKeys, event)
    if (act === null) return
    if (act === 'level') {
      const shifted = shiftedLevel(items, at, event.shiftKey ? -1 : 1)
      // Where the level cannot change, Tab leads on as everywhere.
      if (shifted === items) return
      setItems(shifted)
    } else if (act === 'next') go(at + 1)
    else if (act === 'previous') go(at - 1)
    else if (act === 'first') go(0)
    else if (act === 'last') go(items.length - 1)
    else {
      setItems(withoutItem(items, at))
      setActive(Math.max(0, Math.min(at, items.length - 2)))
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <KeyArea
      hints={[
        { keys: ['Tab', 'Shift+Tab'], text: words.levelOf((items[active]?.depth ?? 0) + 1) },
        { keys: 'Delete', text: words.leaveOut },
      ]}
      sections={[{ name: keys.proposal.name, lines: keyLines(previewKeys, { ...keys.outline, ...keys.proposal }) }]}
    >
      <SectionHeading
        note={`${words.taken(items.length, levels)} · ${words.previewHint}`}
        more={
          <Button look="primary" isDisabled={items.length === 0} isPending={isTaking} onPress={() => onTake(items)}>
            {words.takeIn(items.length)}
          </Button>
        }
      >
        {words.preview}
      </SectionHeading>
      {side !== null &&
        createPortal(
          <Inspector label={words.problems(proposal.problems.length)}>
            <SectionHeading>{words.problems(proposal.problems.length)}</SectionHeading>
            <ul className={styles.problems}>
              {proposal.problems.map((problem) => (
                <li key={`${problem.line} ${problem.code} ${'words' in problem ? problem.words : ''}`}>
                  <button type="button" onClick={() => go(items.findIndex((item) => item.line === problem.line))}>
                    {words.line(problem.line)}
                  </button>{' '}
                  {problemSentence(problem, language)}
                </li>
              ))}
            </ul>
            {proposal.preamble !== null && (
              <div className={styles.preamble}>
                <p>{words.preamble}</p>
                <blockquote>{proposal.preamble}</blockquote>
              </div>
            )}
          </Inspector>,
          side,
        )}
      <div ref={list} role="treegrid" aria-label={words.preview} className={styles.items}>
        {items.map((item, at) => {
          const told = problems.get(item.line) ?? []
          return (
            <div
              key={item.line}
              role="row"
              aria-level={item.depth + 1}
              tabIndex={at === active ? 0 : -1}
              data-doubtful={told.length > 0 || undefined}
              className={styles.row}
              style={{ ['--depth' as string]: item.depth }}
              onKeyDown={onKeyDown(at)}
              onFocus={() => setActive(at)}
            >
              <span role="gridcell" className={styles.line}>
                {item.line}
              </span>
              <span role="gridcell" className={styles.kind}>
                {kinds[item.kind]}
              </span>
              <span role="gridcell" className={styles.number}>
                {item.number}
              </span>
              <span role="gridcell" className={styles.title}>
                {item.title[language] ?? item.title.ja ?? item.title.en}
                {(item.body.ja ?? item.body.en) !== null && <small>{item.body.ja ?? item.body.en}</small>}
                {told.map((sentence) => (
                  <em key={sentence}>{sentence}</em>
                ))}
              </span>
              <span role="gridcell" className={styles.who}>
                {[...item.responsible, ...item.supporting].map((named, index) => (
                  <Named key={`${index} ${named.words}`} named={named} isFirst={index === 0} />
                ))}
              </span>
              <span role="gridcell" className={styles.when}>
                {item.deadline === null ? '' : formatDeadline(item.deadline, language)}
              </span>
            </div>
          )
        })}
      </div>
    </KeyArea>
  )
}

/** An organization as written; underlined and questioned where the register does not know it. */
function Named({ named, isFirst }: { readonly named: NamedOrganization; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && ', '}
      {named.id === null ? <b>{named.words}?</b> : named.words}
    </>
  )
}
