import { History, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { ChangeSummary } from '../../../shared/contract/history.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { historyText } from '../../../shared/text/history-text.ts'
import { lostChangeText } from '../../../shared/text/lost-change-text.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { DateField } from '../../components/date-field.tsx'
import { Ledger, LedgerHead } from '../../components/ledger.tsx'
import { LongList } from '../../components/long-list/long-list.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useToday } from '../../data/as-of.tsx'
import { ask } from '../../data/ask.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { grouped } from '../../data/grouped.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useScreen } from '../../data/use-screen.ts'
import { useUndo } from '../../data/use-undo.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { ChangeDetails } from './change-details.tsx'
import { sayCommand, saySubject } from '../../data/say-change.ts'
import { nameOfTable } from '../../../shared/text/table-name-text.ts'
import { useHistoryPages } from './history-pages.ts'
import styles from './history-screen.module.css'
import { changesPerPage, isLost, type JournalRow, useJournal } from './use-journal.ts'
import { dayOfInstant, endOfDay, timeOfInstant } from '../../data/instants.ts'

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
  const older = useHistoryPages(newest.data, row)
  const journal = useJournal(newest.data?.newest ?? 0)
  const goToDay = useGoToDay(setChosen)
  usePlace([{ text: words.title }])

  if (newest.isError) return <ErrorState {...sayError(newest.error.error, language)} onRetry={() => void newest.refetch()} />
  const changes = [...(newest.data?.changes ?? []), ...older]
  const isLong = row === null && (newest.data?.newest ?? 0) > changesPerPage
  const inJournal = isLong && chosenId !== null ? journal.itemAt(journal.atOf(String(chosenId))) : undefined
  const chosen =
    (inJournal === undefined || isLost(inJournal) ? undefined : inJournal) ??
    changes.find((change) => change.id === chosenId) ??
    (isLong && chosenId !== null ? null : (changes[0] ?? null))
  const undoable = newest.data?.undoable ?? null
  const redoable = newest.data?.redoable ?? null
  const sayDay = (day: IsoDate) =>
    day === today ? `${words.today} · ${formatDayBoth(day, language)}` : formatDayBoth(day, language)
  const rowProps = {
    idOf: (change: JournalRow) => String(change.id),
    textOf: (change: JournalRow) =>
      isLost(change)
        ? lostChangeText[language].lost(change.id)
        : [sayCommand(change, language), change.subject && saySubject(change.subject, bodies, language)]
            .filter(Boolean)
            .join(' '),
    manner: 'choose' as const,
    chosen: chosen === null ? (chosenId === null ? null : String(chosenId)) : String(chosen.id),
    onChoose: (id: string | null) => setChosen(id === null ? null : Number(id)),
  }
  const drawRow = (change: JournalRow) =>
    isLost(change) ? (
      <p className={styles.lost}>{lostChangeText[language].lost(change.id)}</p>
    ) : (
      <ChangeRow change={change} bodies={bodies} isUndoable={change.id === undoable?.id} />
    )
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
              {words.filtered(`${nameOfTable(row.table, language)} ${words.row(row.id)}`)}
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
          {isLong && (
            <div className={styles.goTo}>
              <span aria-hidden>{words.goToDay}</span>
              <DateField
                label={words.goToDay}
                hidesLabel
                look="bar"
                value={null}
                onChange={goToDay.go}
                today={today}
                last={today}
              />
            </div>
          )}
          {isLong ? (
            <LongList
              label={words.list}
              rows={journal}
              revealed={goToDay.found}
              headAt={(at) => {
                let before = at - 1
                while (journal.isEmpty?.(before) === true) before--
                const [change, above] = [journal.itemAt(at), journal.itemAt(before)]
                if (change === undefined || isLost(change) || (at > 0 && above === undefined)) return null
                const day = dayOfInstant(change.madeAt)
                if (above !== undefined && !isLost(above) && dayOfInstant(above.madeAt) === day) return null
                return <LedgerHead title={sayDay(day)} count={null} isFirst={at === 0} />
              }}
              {...rowProps}
            >
              {drawRow}
            </LongList>
          ) : (
            <Ledger
              label={words.list}
              groups={byDay(changes).map(({ day, changes: ofDay }) => ({ id: day, title: sayDay(day), items: ofDay }))}
              {...rowProps}
            >
              {drawRow}
            </Ledger>
          )}
          <p className={styles.foot}>{words.beginning}</p>
        </>
      )}
    </Split>
  )
}

/** Goes to the last change of a day, or of the days before it. */
function useGoToDay(onFound: (id: number) => void) {
  const bridge = useBridge()
  const [found, setFound] = useState<{ readonly id: string } | null>(null)
  const go = async (day: IsoDate | null) => {
    if (day === null) return
    try {
      // Before the first change the journal's end is meant.
      const id = (await ask(bridge, 'query', 'history.upTo', { instant: endOfDay(day) })).id ?? 1
      setFound({ id: String(id) })
      onFound(id)
    } catch (thrown) {
      tellFailure(thrown)
    }
  }
  return { found, go: (day: IsoDate | null) => void go(day) }
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
    <div className={styles.row} data-kind={change.kind} data-taken-back={change.isTakenBack || undefined}>
      <time className={styles.time} dateTime={change.madeAt}>
        {timeOfInstant(change.madeAt, language)}
      </time>
      <span className={styles.what}>
        <b>{sayCommand(change, language)}</b>
        {change.subject !== null && <span> {saySubject(change.subject, bodies, language)}</span>}
        {change.kind === 'baseline' && <small>{words.baseline}</small>}
        {change.isTakenBack && <small>{words.takenBackMark}</small>}
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
  return [...grouped(changes, (change) => dayOfInstant(change.madeAt))].map(([day, ofDay]) => ({ day, changes: ofDay }))
}

/** `?table=meetings&row=12`: only the changes of that row. */
function rowIn(search: string): { readonly table: string; readonly id: number } | null {
  const asked = new URLSearchParams(search)
  const [table, id] = [asked.get('table') ?? '', Number(asked.get('row') ?? 0)]
  return table !== '' && Number.isInteger(id) && id > 0 ? { table, id } : null
}
