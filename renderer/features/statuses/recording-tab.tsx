import { ListChecks } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { FollowedItem, OccasionInput, StatusesScreen, StatusPatch } from '../../../shared/contract/statuses.ts'
import type { ItemStatus, Language } from '../../../shared/domain/vocabulary.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { AskReason, type Explained } from '../../components/ask-reason.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useCommand } from '../../data/use-command.ts'
import { useUndo } from '../../data/use-undo.ts'
import { citationOf, papersAt } from './evidence.tsx'
import { createGridCursor } from './grid-cursor.ts'
import type { GridColumn } from './grid-places.ts'
import { RecordingFoot } from './recording-foot.tsx'
import { evidenceList } from './recording-cells.tsx'
import { focusCell, RecordingGrid } from './recording-grid.tsx'
import styles from './recording-tab.module.css'
import { FilterTools, RecordingProgress, useNoteLanguage, useStatusFilter } from './recording-tools.tsx'
import { occasionKey, type StatusDesk, type StatusEdit } from './status-desk.ts'
import { filterRows, keepEqualRows, noFilter, statusRows } from './status-rows.ts'

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

type Drafts = Readonly<Record<string, StatusPatch>>

/** One grid of items and fields: what every item's report says at an occasion, recorded from the keyboard. */
export function RecordingTab({ screen, desk, at, on, startAt, occasion }: RecordingTabProps) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { mode } = useRegister()
  const name = occasionKey(at)
  const [noteLanguage] = useNoteLanguage()
  const [filter, setFilter] = useStatusFilter(screen.plan.key)
  const [drafts, setDrafts] = useRemembered<Drafts>(`statuses.drafts.${screen.plan.key}`, {}, isDrafts)
  const [cursor] = useState(() => createGridCursor(startAt === null ? null : { itemId: startAt, column: 'status' }))
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const [proposals, setProposals] = useState<ReadonlyMap<number, ItemStatus>>(new Map())
  const [asking, setAsking] = useState<Element | null>(null)
  const explain = useCommand('statuses.explain')
  const { undo } = useUndo()

  // Rows are compared by identity: what did not change keeps its own, so that only the rest is drawn anew.
  const [made, setMade] = useState(() => ({ screen, rows: statusRows(screen, name, on) }))
  if (made.screen !== screen) setMade({ screen, rows: keepEqualRows(made.rows, statusRows(screen, name, on)) })
  const { rows } = made
  const reportOf = (itemId: number) => desk.reportAt(name, itemId)
  const draftOf = (itemId: number) => drafts[`${name} ${itemId}`] ?? null
  // What fits when the filter is set stays until it is set anew: an item that is being recorded must not vanish under one's hands.
  const filterMark = JSON.stringify([filter, name])
  const lineId = at.kind === 'line' ? at.agendaItemId : null
  const cited = papersAt(screen, lineId).map((paper) => citationOf(paper, language))
  const [kept, setKept] = useState<{ readonly mark: string; readonly ids: ReadonlySet<number> | null }>({ mark: '', ids: null })
  if (kept.mark !== filterMark) {
    const isAll = JSON.stringify(filter) === JSON.stringify(noFilter)
    setKept({ mark: filterMark, ids: isAll ? null : new Set(filterRows(rows, filter, reportOf).map(({ item }) => item.id)) })
  }
  const visible = useMemo(() => (kept.ids === null ? rows : rows.filter(({ item }) => kept.ids?.has(item.id))), [rows, kept])
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
  const chosenAt = () => visible.findIndex(({ item }) => item.id === cursor.get().place?.itemId)
  const canRecord = mode !== 'read'

  const names = useMemo(() => {
    const said = new Map(screen.organizations.map(({ id, name: of }) => [id, of[language] ?? of.ja ?? of.en ?? '']))
    const all = screen.organizations.map(({ id }) => ({ id, name: said.get(id) ?? '' }))
    return {
      name: (id: number) => said.get(id) ?? '',
      choices: (item: FollowedItem) => {
        const own = [...item.responsibleIds, ...item.supportingIds]
        return [...own.map((id) => ({ id, name: said.get(id) ?? '' })), ...all.filter(({ id }) => !own.includes(id))]
      },
    }
  }, [screen.organizations, language])

  /** The rows an act is about: those chosen together, else the one one stands on. */
  const subjects = () => {
    const chosen = visible[chosenAt()]
    if (chosen === undefined) return []
    return selected.has(chosen.item.id) ? visible.filter(({ item }) => selected.has(item.id)) : [chosen]
  }
  const without = (ids: readonly number[]) => {
    // Where nothing goes, nothing is drawn anew.
    setProposals((before) =>
      ids.some((id) => before.has(id)) ? new Map([...before].filter(([id]) => !ids.includes(id))) : before,
    )
    const left = Object.entries(drafts).filter(([key]) => !ids.some((id) => key === `${name} ${id}`))
    if (left.length !== Object.keys(drafts).length) setDrafts(Object.fromEntries(left))
  }
  const give = (edits: readonly StatusEdit[]) => {
    if (!canRecord) return
    desk.act(at, edits)
    without(edits.map(({ itemId }) => itemId))
  }
  /** A first report: who answers alone for an item reports on it; what was typed before comes along. */
  const statusEdit = (itemId: number, status: ItemStatus): StatusEdit => {
    const item = rows.find((row) => row.item.id === itemId)?.item
    const only = item?.responsibleIds.length === 1 ? item.responsibleIds[0] : undefined
    const isNew = reportOf(itemId) === null
    return {
      itemId,
      patch: { status, ...(isNew && only !== undefined ? { organizationId: only } : {}), ...(isNew ? draftOf(itemId) : {}) },
    }
  }
  const setStatus = (status: ItemStatus) =>
    give(
      subjects()
        .filter(({ item }) => reportOf(item.id)?.status !== status)
        .map(({ item }) => statusEdit(item.id, status)),
    )
  const patchItem = (itemId: number, patch: StatusPatch) => {
    if (reportOf(itemId) !== null) return give([{ itemId, patch }])
    setDrafts({ ...drafts, [`${name} ${itemId}`]: { ...draftOf(itemId), ...patch } })
    return undefined
  }
  const clear = (column: GridColumn) => {
    const reported = subjects().filter(({ item }) => reportOf(item.id) !== null)
    if (column === 'status') {
      without(subjects().map(({ item }) => item.id))
      give(reported.map(({ item }) => ({ itemId: item.id, patch: null })))
    } else give(reported.map(({ item }) => ({ itemId: item.id, patch: emptied(column, noteLanguage) })))
  }
  const propose = (of: typeof rows) => {
    const found = of.flatMap(({ item, previous }) =>
      previous === null || reportOf(item.id) !== null ? [] : [[item.id, previous.status] as const],
    )
    setProposals((before) => new Map([...before, ...found]))
  }
  const accept = (all: boolean) => {
    const ids = all ? [...proposals.keys()] : subjects().map(({ item }) => item.id)
    give(ids.flatMap((id) => (proposals.has(id) ? [statusEdit(id, proposals.get(id) ?? 'in-progress')] : [])))
  }
  const canBeProposed = () => visible.filter(({ item, previous }) => previous !== null && reportOf(item.id) === null)
  const canPropose = useSyncExternalStore(desk.subscribe, () => canBeProposed().length > 0)
  const nextOpen = () => {
    const from = chosenAt()
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
      isDisabled: !canRecord || !canPropose,
      run: () => propose(canBeProposed()),
    },
    {
      id: 'explain',
      text: both('explain'),
      group: 'screen',
      shortcut: 'E',
      isInKeyLine: true,
      isDisabled: !canRecord || visible.length === 0,
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
    const itemIds = subjects().map(({ item }) => item.id)
    const words = { textEn: said('en'), textJa: said('ja'), source }
    const done = await explain.run({ plan: screen.plan.key, itemIds, on: asOf, reason, ...words })
    if (done !== null) setAsking(null)
  }

  const progress = useMemo(() => <RecordingProgress desk={desk} occasion={name} itemIds={itemIds} />, [desk, name, itemIds])

  return (
    <div className={styles.tab} data-lets-scroll>
      <FilterTools occasion={occasion} screen={screen} selected={selected.size} progress={progress} />
      {proposals.size > 0 && (
        <div className={styles.proposals} role="status">
          <Button size="s" look="primary" shortcut="Mod+Enter" onPress={() => accept(true)}>
            {gridWords.acceptAll(proposals.size)}
          </Button>
          <Button size="s" look="bare" onPress={() => setProposals(new Map())}>
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
          draftOf={draftOf}
          proposals={proposals}
          selected={selected}
          cursor={cursor}
          noteLanguage={noteLanguage}
          language={language}
          canRecord={canRecord}
          organizationName={names.name}
          organizations={names.choices}
          onSelect={setSelected}
          onStatus={setStatus}
          onClear={clear}
          onPropose={() => propose(subjects())}
          onAccept={accept}
          onPatch={patchItem}
          onEscape={() => {
            if (proposals.size > 0) setProposals(new Map())
            else setSelected(new Set())
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

function emptied(column: Exclude<GridColumn, 'status'>, noteLanguage: Language): StatusPatch {
  switch (column) {
    case 'figure':
      return { figure: null, unit: null }
    case 'organization':
      return { organizationId: null }
    case 'note':
      return noteLanguage === 'en' ? { noteEn: null } : { noteJa: null }
    case 'evidence':
      return { evidence: null }
  }
}

const isDrafts = (value: unknown): value is Drafts => typeof value === 'object' && value !== null && !Array.isArray(value)
