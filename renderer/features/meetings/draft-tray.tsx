import { ChevronDown, ChevronRight, ChevronUp, CopyPlus, Pin } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { ProposedLine } from '../../../shared/contract/agenda.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { draftTrayText } from '../../../shared/text/draft-tray-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './draft-tray.module.css'
import type { EditorLine } from './editor-line.ts'
import { proposalKeys, ProposalRow } from './proposal-row.tsx'

const trayKeys = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['A', 'all'],
] as const satisfies KeyTable<string>

export interface DraftTrayProps {
  readonly meetingId: number
  readonly lines: readonly EditorLine[]
  /** No meeting of the body came before: there is nothing to draft from. */
  readonly isFirst: boolean
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** Takes a line off the agenda again. */
  readonly onTakeOff: (key: string) => void
  /** Resolves when what is being typed has been saved: the draft is put behind it. */
  readonly settled: () => Promise<void>
  /** Everything proposed goes onto the agenda, where one goes on; `isTaken` is false when it could not. */
  readonly onTakeAll: (isTaken: Promise<boolean>) => void
  /** Other ways in: lines of another meeting, the body's standing lines. */
  readonly onCopy: () => void
  readonly onStanding: () => void
}

/** What precedent proposes for this meeting, each line with its reasons; one key stroke puts it on the agenda. */
export function DraftTray(props: DraftTrayProps) {
  const { meetingId, lines, isFirst, isOpen, onOpenChange, onTakeOff, settled, onTakeAll, onCopy, onStanding } = props
  const words = useText(draftTrayText)
  const desk = useText(deskText)
  const language = useLanguage()
  const keys = useText(keysText)
  const draft = useScreen('agenda.propose', { meetingId }, { isEnabled: isOpen })
  const accept = useCommand('agenda.accept', { isQuiet: true })
  const remove = useCommand('agenda.remove', { says: (_, spoken) => deskText[spoken].removedFromShelf })
  const [showsLeftOut, setShowsLeftOut] = useState(false)
  const [onTheWay, setOnTheWay] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)

  const proposed = draft.data?.lines ?? []
  const leftOut = draft.data?.leftOut ?? []
  // With nothing to say it takes no room: its head tells why, and keeps the other ways in.
  const isEmpty = draft.data === undefined ? isFirst && !draft.isError : proposed.length === 0 && leftOut.length === 0
  const showsMatter = isOpen && !isEmpty
  const itemOf = (line: ProposedLine) => (line.itemId === null ? undefined : lines.find((one) => one.id === line.itemId))
  const isOn = (line: ProposedLine) => onTheWay.has(line.key) || itemOf(line) !== undefined
  const shelved = proposed.filter((line) => line.shelfItemId !== null)
  const precedent = proposed.filter((line) => line.shelfItemId === null)
  const waiting = proposed.filter((line) => !isOn(line))

  const take = async (taken: readonly ProposedLine[]): Promise<boolean> => {
    const keys = taken.map((line) => line.key)
    setOnTheWay((before) => new Set([...before, ...keys]))
    await settled()
    const answer = await accept.run({ meetingId, keys })
    setOnTheWay((before) => new Set([...before].filter((key) => !keys.includes(key))))
    return answer !== null
  }
  const takeAll = () => {
    if (waiting.length > 0) onTakeAll(take(waiting))
  }
  // The key stands on the button: it works wherever nothing is being typed, not in the tray alone.
  useCommands([
    {
      id: 'draft-accept-all',
      text: { en: draftTrayText.en.acceptAll, ja: draftTrayText.ja.acceptAll },
      group: 'screen',
      shortcut: 'A',
      isDisabled: !isOpen || waiting.length === 0,
      run: takeAll,
    },
  ])
  const toggle = (line: ProposedLine) => {
    const item = itemOf(line)
    if (item !== undefined) onTakeOff(item.key)
    else if (!onTheWay.has(line.key)) void take([line])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('[role="checkbox"]') ?? [])]
    const at = boxes.findIndex((box) => box === document.activeElement)
    const act = actOf(trayKeys, event)
    switch (act) {
      case 'next':
        boxes[at + 1]?.focus()
        break
      case 'previous':
        boxes[at - 1]?.focus()
        break
      case 'first':
        boxes[0]?.focus()
        break
      case 'last':
        boxes.at(-1)?.focus()
        break
      case 'all':
        takeAll()
        break
      case null:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={styles.tray} aria-label={words.drafted} data-open={showsMatter || undefined}>
      <header className={styles.head}>
        <h2>{words.drafted}</h2>
        {isOpen && isEmpty && draft.data !== undefined && <small>{words.nothingProposed}</small>}
        {showsMatter && draft.data !== undefined && (
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
          <IconButton icon={CopyPlus} size="s" label={desk.copyFrom} shortcut="Alt+C" onPress={onCopy} />
          <IconButton icon={Pin} size="s" label={desk.standing} shortcut="Alt+G" onPress={onStanding} />
          {(!isOpen || !isEmpty) && (
            <IconButton
              icon={isOpen ? ChevronDown : ChevronUp}
              size="s"
              label={isOpen ? words.closeTray : words.openTray}
              shortcut="Alt+P"
              onPress={() => onOpenChange(!isOpen)}
            />
          )}
        </span>
      </header>
      {showsMatter && (
        <KeyArea
          hints={words.hintsTray}
          sections={[
            { name: keys.draft.name, lines: keyLines([...trayKeys, ...proposalKeys], { ...keys.outline, ...keys.draft }) },
          ]}
        >
          <div className={styles.matter} data-scroll-key="draft">
            {draft.isError && (
              <ErrorState {...sayOf(sayError(draft.error.error, language))} onRetry={() => void draft.refetch()} />
            )}
            {draft.data === undefined && !draft.isError && <Skeleton rows={3} rowHeight={42} />}
            <ul ref={list} className={styles.list} aria-label={words.proposals}>
              {precedent.map((line, at) => (
                <ProposalRow
                  key={line.key}
                  line={line}
                  item={itemOf(line)}
                  isOn={isOn(line)}
                  isTabStop={at === 0}
                  onToggle={() => toggle(line)}
                  onKeyDown={onKeyDown}
                />
              ))}
              {shelved.length > 0 && (
                <li className={styles.group} role="presentation">
                  {desk.onShelf}
                </li>
              )}
              {shelved.map((line, at) => (
                <ProposalRow
                  key={line.key}
                  line={line}
                  item={itemOf(line)}
                  isOn={isOn(line)}
                  isTabStop={at === 0 && precedent.length === 0}
                  onToggle={() => toggle(line)}
                  onRemove={() => line.shelfItemId !== null && void remove.run({ ids: [line.shelfItemId] })}
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
                  <ProposalRow
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

/** Only what is there to say. */
function sayOf({ title, kept, advice }: ReturnType<typeof sayError>) {
  return { title, ...(kept === null ? {} : { kept }), ...(advice === null ? {} : { advice }) }
}
