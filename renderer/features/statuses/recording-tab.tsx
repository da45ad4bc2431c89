import { ListChecks } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OccasionInput, StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { AskReason, type Explained } from '../../components/ask-reason.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useUndo } from '../../data/use-undo.ts'
import { citationOf, papersAt } from './evidence.tsx'
import { createGridCursor } from './grid-cursor.ts'
import { RecordingFoot } from './recording-foot.tsx'
import { evidenceList } from './recording-cells.tsx'
import { focusCell, RecordingGrid } from './recording-grid.tsx'
import styles from './recording-tab.module.css'
import { FilterTools, RecordingProgress, useNoteLanguage, useStatusFilter } from './recording-tools.tsx'
import { occasionKey, type StatusDesk } from './status-desk.ts'
import { noFilter } from './status-rows.ts'
import { useOrganizationNames } from './use-organization-names.ts'
import { useRecordingActs } from './use-recording-acts.ts'
import { useVisibleRows } from './use-visible-rows.ts'

export interface RecordingTabProps {
  readonly screen: StatusesScreen
  readonly desk: StatusDesk
  readonly at: OccasionInput
  /** The day of the occasion. */
  readonly on: string
  /** The item one comes to record; null: the first. */
  readonly startAt: number | null
  /** Chooses the occasion. */
  readonly occasion: ReactNode
}

/** One grid of items and fields: what every item's report says at an occasion, recorded from the keyboard. */
export function RecordingTab({ screen, desk, at, on, startAt, occasion }: RecordingTabProps) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const name = occasionKey(at)
  const [noteLanguage] = useNoteLanguage()
  const [filter, setFilter] = useStatusFilter(screen.plan.key)
  const [cursor] = useState(() => createGridCursor(startAt === null ? null : { itemId: startAt, column: 'status' }))
  const [asking, setAsking] = useState<Element | null>(null)
  const explain = useCommand('statuses.explain')
  const { undo } = useUndo()
  const reportOf = (itemId: number) => desk.reportAt(name, itemId)
  const { rows, visible } = useVisibleRows(screen, { name, on }, filter, reportOf)
  const acts = useRecordingActs({ screen, desk, at, rows, visible, cursor, noteLanguage })
  const names = useOrganizationNames(screen, language)
  const lineId = at.kind === 'line' ? at.agendaItemId : null
  const cited = papersAt(screen, lineId).map((paper) => citationOf(paper, language))
  const itemIds = useMemo(() => rows.map(({ item }) => item.id), [rows])
  // One always stands on a row that is shown, at first on the first.
  useLayoutEffect(() => {
    const { place } = cursor.get()
    if (place !== null && visible.some(({ item }) => item.id === place.itemId)) return
    const first = visible[0]
    cursor.set({ place: first === undefined ? null : { itemId: first.item.id, column: 'status' }, edit: null, choosing: null })
  }, [cursor, visible])
  // Comes after the screen has put the focus on its title.
  useEffect(() => {
    if (startAt === null || !visible.some(({ item }) => item.id === startAt)) return
    const grid = document.querySelector<HTMLElement>('[data-scroll-key="statuses"]')
    focusCell(grid, { itemId: startAt, column: 'status' })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- on arrival only
  }, [startAt])

  const canBeProposed = () => visible.filter(({ item, previous }) => previous !== null && reportOf(item.id) === null)
  const canPropose = useSyncExternalStore(desk.subscribe, () => canBeProposed().length > 0)
  const nextOpen = () => {
    const from = visible.findIndex(({ item }) => item.id === cursor.get().place?.itemId)
    const open = [...visible.slice(from + 1), ...visible.slice(0, from + 1)].find(({ item }) => reportOf(item.id) === null)
    if (open === undefined) return
    const place = { itemId: open.item.id, column: 'status' } as const
    cursor.set({ place, edit: null })
    requestAnimationFrame(() => focusCell(document.querySelector<HTMLElement>('[role="grid"]'), place))
  }
  const both = (key: 'nextOpen' | 'explain' | 'propose') => ({ en: recordingText.en[key], ja: recordingText.ja[key] })
  useCommands([
    { id: 'next-open', text: both('nextOpen'), group: 'screen', shortcut: 'J', isInKeyLine: true, run: nextOpen },
    {
      id: 'propose-last',
      text: both('propose'),
      group: 'screen',
      shortcut: 'R',
      isInKeyLine: true,
      isDisabled: !acts.canRecord || !canPropose,
      run: () => acts.propose(canBeProposed()),
    },
    {
      id: 'explain',
      text: both('explain'),
      group: 'screen',
      shortcut: 'E',
      isInKeyLine: true,
      isDisabled: !acts.canRecord || visible.length === 0,
      run: () => setAsking(document.querySelector('[role="grid"] [data-chosen]')),
    },
    {
      id: 'undo',
      text: { en: commandText.en.undo, ja: commandText.ja.undo },
      group: 'edit',
      shortcut: 'Mod+Z',
      // What is still on its way is saved first: undo takes back the newest act, not the one before it.
      run: () => void desk.settled().then(undo),
    },
  ])

  async function answer({ reason, remark, source }: Explained) {
    const said = (of: Language) => (of === language && remark !== '' ? remark : needsText[of].reasons[reason])
    const itemIds = acts.subjects().map(({ item }) => item.id)
    const words = { textEn: said('en'), textJa: said('ja'), source }
    const done = await explain.run({ plan: screen.plan.key, itemIds, on: asOf, reason, ...words })
    if (done !== null) setAsking(null)
  }

  const progress = useMemo(() => <RecordingProgress desk={desk} occasion={name} itemIds={itemIds} />, [desk, name, itemIds])

  return (
    <div className={styles.tab} data-lets-scroll>
      <FilterTools occasion={occasion} screen={screen} selected={acts.selected.size} progress={progress} />
      {acts.proposals.size > 0 && (
        <div className={styles.proposals} role="status">
          <Button size="s" look="primary" shortcut="Mod+Enter" onPress={() => acts.accept(true)}>
            {gridWords.acceptAll(acts.proposals.size)}
          </Button>
          <Button size="s" look="bare" onPress={acts.dropProposals}>
            {gridWords.dropProposals}
          </Button>
        </div>
      )}
      {/* What was handed out at the meeting is offered while evidence is typed. */}
      <datalist id={evidenceList}>
        {cited.map((paper) => (
          <option key={paper} value={paper}>
            {paper}
          </option>
        ))}
      </datalist>
      {visible.length === 0 ? (
        <EmptyState
          title={words.none}
          icon={ListChecks}
          actions={<Button onPress={() => setFilter(noFilter)}>{words.clear}</Button>}
        />
      ) : (
        <RecordingGrid
          rows={visible}
          desk={desk}
          occasion={name}
          draftOf={acts.draftOf}
          proposals={acts.proposals}
          selected={acts.selected}
          cursor={cursor}
          noteLanguage={noteLanguage}
          language={language}
          canRecord={acts.canRecord}
          organizationName={names.name}
          organizations={names.choices}
          onSelect={acts.select}
          onStatus={acts.setStatus}
          onClear={acts.clear}
          onPropose={() => acts.propose(acts.subjects())}
          onAccept={acts.accept}
          onPatch={acts.patchItem}
          onEscape={() => {
            if (acts.proposals.size > 0) acts.dropProposals()
            else acts.select(new Set())
          }}
        />
      )}
      <RecordingFoot screen={screen} rows={visible} cursor={cursor} desk={desk} at={at} />
      {asking !== null && (
        <AskReason
          anchor={asking}
          isPending={explain.isRunning}
          onAnswer={(given) => void answer(given)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
