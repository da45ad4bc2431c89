import { Check, ChevronDown, ChevronRight, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { ProposedLine } from '../../../shared/contract/meetings.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import { NameText } from '../../components/name-text.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './draft-tray.module.css'
import type { EditorLine } from './editor-line.ts'

export interface DraftTrayProps {
  readonly meetingId: number
  readonly lines: readonly EditorLine[]
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** Takes a line off the agenda again. */
  readonly onTakeOff: (key: string) => void
  /** Resolves when what is being typed has been saved: the draft is put behind it. */
  readonly settled: () => Promise<void>
  /** Everything proposed is on the agenda: there one goes on. */
  readonly onAllTaken: () => void
}

/** What precedent proposes for this meeting, each line with its reasons; one key stroke puts it on the agenda. */
export function DraftTray(props: DraftTrayProps) {
  const { meetingId, lines, isOpen, onOpenChange, onTakeOff, settled, onAllTaken } = props
  const words = useText(meetingsText)
  const language = useLanguage()
  const draft = useScreen('agenda.propose', { meetingId }, { isEnabled: isOpen })
  const accept = useCommand('agenda.accept', { isQuiet: true })
  const [showsLeftOut, setShowsLeftOut] = useState(false)
  const [onTheWay, setOnTheWay] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)

  const proposed = draft.data?.lines ?? []
  const leftOut = draft.data?.leftOut ?? []
  const itemOf = (line: ProposedLine) => (line.itemId === null ? undefined : lines.find((one) => one.id === line.itemId))
  const isOn = (line: ProposedLine) => onTheWay.has(line.key) || itemOf(line) !== undefined
  const waiting = proposed.filter((line) => !isOn(line))

  const take = async (taken: readonly ProposedLine[]) => {
    if (taken.length === 0) return
    const keys = taken.map((line) => line.key)
    setOnTheWay((before) => new Set([...before, ...keys]))
    await settled()
    await accept.run({ meetingId, keys })
    setOnTheWay((before) => new Set([...before].filter((key) => !keys.includes(key))))
  }
  const takeAll = () => {
    if (waiting.length > 0) void take(waiting).then(onAllTaken)
  }
  const toggle = (line: ProposedLine) => {
    const item = itemOf(line)
    if (item !== undefined) onTakeOff(item.key)
    else if (!onTheWay.has(line.key)) void take([line])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('[role="checkbox"]') ?? [])]
    const at = boxes.findIndex((box) => box === document.activeElement)
    switch (event.key) {
      case 'ArrowDown':
        boxes[at + 1]?.focus()
        break
      case 'ArrowUp':
        boxes[at - 1]?.focus()
        break
      case 'Home':
        boxes[0]?.focus()
        break
      case 'End':
        boxes.at(-1)?.focus()
        break
      case 'a':
      case 'A':
        takeAll()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={styles.tray} aria-label={words.drafted} data-open={isOpen || undefined}>
      <header className={styles.head}>
        <h2>{words.drafted}</h2>
        {isOpen && draft.data !== undefined && (
          <small>
            {words.trayCounts(proposed.length - waiting.length, waiting.length, leftOut.filter((line) => !isOn(line)).length)}
          </small>
        )}
        <span className={styles.tools}>
          {isOpen && waiting.length > 0 && (
            <Button look="bare" size="s" shortcut="A" onPress={takeAll}>
              {words.acceptAll}
            </Button>
          )}
          <IconButton
            icon={isOpen ? ChevronDown : ChevronUp}
            size="s"
            label={isOpen ? words.closeTray : words.openTray}
            shortcut="Alt+P"
            onPress={() => onOpenChange(!isOpen)}
          />
        </span>
      </header>
      {isOpen && (
        <KeyArea hints={words.hintsTray}>
          <div className={styles.matter} data-scroll-key="draft">
            {draft.isError && (
              <ErrorState {...sayOf(sayError(draft.error.error, language))} onRetry={() => void draft.refetch()} />
            )}
            {draft.data === undefined && !draft.isError && <Skeleton rows={3} rowHeight={42} />}
            {draft.data !== undefined && proposed.length === 0 && (
              <EmptyState size="row" title={words.nothingProposed}>
                {words.nothingProposedText}
              </EmptyState>
            )}
            <ul ref={list} className={styles.list} aria-label={words.proposals}>
              {proposed.map((line, at) => (
                <Proposal
                  key={line.key}
                  line={line}
                  item={itemOf(line)}
                  isOn={isOn(line)}
                  isTabStop={at === 0}
                  onToggle={() => toggle(line)}
                  onKeyDown={onKeyDown}
                />
              ))}
              {leftOut.length > 0 && (
                <li>
                  <button
                    type="button"
                    className={styles.fold}
                    aria-expanded={showsLeftOut}
                    onClick={() => setShowsLeftOut(!showsLeftOut)}
                  >
                    <Icon of={showsLeftOut ? ChevronDown : ChevronRight} size={14} />
                    <span>{words.leftOut(leftOut.length)}</span>
                    {!showsLeftOut && (
                      <span className={styles.names}>
                        {leftOut
                          .map((line) => line.plans[0]?.name[language] ?? line.title[language] ?? line.title.ja ?? '')
                          .join(' · ')}
                      </span>
                    )}
                  </button>
                </li>
              )}
              {showsLeftOut &&
                leftOut.map((line) => (
                  <Proposal
                    key={line.key}
                    line={line}
                    item={itemOf(line)}
                    isOn={isOn(line)}
                    isTabStop={false}
                    isLeftOut
                    onToggle={() => toggle(line)}
                    onKeyDown={onKeyDown}
                  />
                ))}
            </ul>
          </div>
        </KeyArea>
      )}
    </section>
  )
}

interface ProposalProps {
  readonly line: ProposedLine
  readonly item: EditorLine | undefined
  readonly isOn: boolean
  readonly isTabStop: boolean
  readonly isLeftOut?: boolean
  readonly onToggle: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Proposal({ line, item, isOn, isTabStop, isLeftOut = false, onToggle, onKeyDown }: ProposalProps) {
  const words = useText(meetingsText)
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
          if (event.key !== ' ' && event.key !== 'Enter') return onKeyDown(event)
          event.preventDefault()
          event.stopPropagation()
          const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector<HTMLElement>('[role="checkbox"]')
          onToggle()
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
    </li>
  )
}

/** Only what is there to say. */
function sayOf({ title, kept, advice }: ReturnType<typeof sayError>) {
  return { title, ...(kept === null ? {} : { kept }), ...(advice === null ? {} : { advice }) }
}
