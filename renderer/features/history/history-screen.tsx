import { History, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { ChangeSummary } from '../../../shared/contract/history.ts'
import { historyText } from '../../../shared/text/history-text.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { Ledger } from '../../components/ledger.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { useUndo } from '../../data/use-undo.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { ChangeDetails } from './change-details.tsx'
import { sayCommand, saySubject, sayTable } from './change-words.ts'
import { useHistoryPages } from './history-pages.ts'
import styles from './history-screen.module.css'
import { dayOfInstant, timeOfInstant } from '../../data/instants.ts'

/** The day journal: who did what and when; at the right, field by field, what the chosen change did. */
export function HistoryScreen() {
  const words = useText(historyText)
  const language = useLanguage()
  const today = useToday()
  const asOf = useAsOf()
  const bodies = (useScreen('register.frame', { asOf }).data?.bodies ?? []).map(({ body }) => body)
  const { undo, redo } = useUndo()
  const row = rowIn(useSearch())
  const [, navigate] = useLocation()
  const [chosenId, setChosen] = useState<number | null>(null)
  const newest = useScreen('history.list', { before: null, row })
  const { older, showOlder, olderBefore } = useHistoryPages(newest.data, row)
  usePlace([{ text: words.title }])

  if (newest.isError) return <ErrorState {...sayError(newest.error.error, language)} onRetry={() => void newest.refetch()} />
  const changes = [...(newest.data?.changes ?? []), ...older]
  const chosen = changes.find((change) => change.id === chosenId) ?? changes[0] ?? null
  const undoable = newest.data?.undoable ?? null
  const redoable = newest.data?.redoable ?? null
  return (
    <Split
      sideWidth="paper"
      scrollKey="history"
      side={
        newest.data !== undefined && changes.length === 0 ? undefined : (
          <ChangeDetails
            change={chosen}
            bodies={bodies}
            onShowRow={(table, id) => navigate(`/history?table=${table}&row=${id}`)}
          />
        )
      }
    >
      <PageHeader
        title={words.title}
        note={
          row === null ? undefined : (
            <Chip onRemove={() => navigate('/history')} removeLabel={words.showAll} tone="accent">
              {words.filtered(`${sayTable(row.table, language)} ${words.row(row.id)}`)}
            </Chip>
          )
        }
        actions={
          <>
            <Button icon={Undo2} isDisabled={undoable === null} onPress={undo}>
              {words.undo}
            </Button>
            <Button icon={Redo2} isDisabled={redoable === null} onPress={redo}>
              {words.redo}
            </Button>
          </>
        }
      />
      {newest.data === undefined ? (
        <Skeleton rows={10} />
      ) : changes.length === 0 ? (
        <EmptyState title={row === null ? words.empty : words.emptyRow} icon={History}>
          {row === null && words.emptyHint}
        </EmptyState>
      ) : (
        <>
          <Ledger
            label={words.list}
            groups={byDay(changes).map(({ day, changes: ofDay }) => ({
              id: day,
              title: day === today ? `${words.today} · ${formatDayBoth(day, language)}` : formatDayBoth(day, language),
              items: ofDay,
            }))}
            idOf={(change) => String(change.id)}
            textOf={(change) => [sayCommand(change, language), change.subject].filter(Boolean).join(' ')}
            manner="choose"
            chosen={chosen === null ? null : String(chosen.id)}
            onChoose={(id) => setChosen(id === null ? null : Number(id))}
          >
            {(change) => <ChangeRow change={change} bodies={bodies} isUndoable={change.id === undoable?.id} />}
          </Ledger>
          <p className={styles.foot}>
            {olderBefore === null ? (
              words.beginning
            ) : (
              <Button size="s" onPress={showOlder}>
                {words.showOlder}
              </Button>
            )}
          </p>
        </>
      )}
    </Split>
  )
}

interface ChangeRowProps {
  readonly change: ChangeSummary
  readonly bodies: readonly BodyRef[]
  readonly isUndoable: boolean
}

function ChangeRow({ change, bodies, isUndoable }: ChangeRowProps) {
  const words = useText(historyText)
  const language = useLanguage()
  return (
    <div className={styles.row} data-kind={change.kind}>
      <time className={styles.time} dateTime={change.madeAt}>
        {timeOfInstant(change.madeAt, language)}
      </time>
      <span className={styles.what}>
        <b>{sayCommand(change, language)}</b>
        {change.subject !== null && <span> {saySubject(change.subject, bodies, language)}</span>}
        {change.kind === 'baseline' && <small>{words.baseline}</small>}
      </span>
      <span className={styles.who}>{change.madeBy ?? words.somebody}</span>
      <span className={styles.count}>
        {words.changes(change.changeCount)}
        {isUndoable && <Undo2 size={12} strokeWidth={1.5} aria-label={words.undo} />}
      </span>
    </div>
  )
}

interface Day {
  readonly day: ReturnType<typeof dayOfInstant>
  readonly changes: readonly ChangeSummary[]
}

function byDay(changes: readonly ChangeSummary[]): readonly Day[] {
  const days = [...new Set(changes.map((change) => dayOfInstant(change.madeAt)))]
  return days.map((day) => ({ day, changes: changes.filter((change) => dayOfInstant(change.madeAt) === day) }))
}

/** `?table=meetings&row=12`: only the changes of that row. */
function rowIn(search: string): { readonly table: string; readonly id: number } | null {
  const asked = new URLSearchParams(search)
  const [table, id] = [asked.get('table') ?? '', Number(asked.get('row') ?? 0)]
  return table !== '' && Number.isInteger(id) && id > 0 ? { table, id } : null
}
