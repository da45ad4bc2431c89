import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type PlansText, plansText } from '../../../shared/text/plans-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Icon } from '../../components/icon.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { FollowUpStatus } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { type PlanLine, planColumns, type PlanSorting, statesAmong } from './plan-lines.ts'
import styles from './plan-table.module.css'
import { termInWords } from './term-in-words.ts'

export interface PlanTableProps {
  readonly lines: readonly PlanLine[]
  readonly sorting: PlanSorting
  readonly onSort: (sorting: PlanSorting) => void
  /** A plan leads on; a series opens and closes. */
  readonly onOpen: (line: PlanLine) => void
  readonly empty: ReactNode
}

/** The plans line by line, sorted by any column. */
export function PlanTable({ lines, sorting, onSort, onOpen, empty }: PlanTableProps) {
  const words = useText(plansText)
  const kinds = useText(vocabularyText).planKind
  const language = useLanguage()
  const asOf = useAsOf()
  const style = language === 'ja' ? 'era-long' : 'short'
  const day = (on: PlanRow['adoptedOn']) => (on === null ? null : formatDay(on, language, style))
  const dayWidth = language === 'ja' ? '120px' : '100px'
  const ofPlan =
    (cell: (row: PlanRow) => ReactNode, ofSeries: (rows: readonly PlanRow[]) => ReactNode = () => null) =>
    (line: PlanLine) =>
      line.is === 'plan' ? cell(line.row) : ofSeries(line.rows)
  const columns: readonly Column<PlanLine>[] = [
    { id: 'name', title: words.plan, isRowHeader: true, isSortable: true, wraps: true, cell: (line) => <Named line={line} /> },
    {
      id: 'kind',
      title: words.kind,
      width: language === 'ja' ? '84px' : '116px',
      isSortable: true,
      cell: ofPlan(
        ({ plan }) => kinds[plan.kind],
        (rows) => words.years(rows.length),
      ),
    },
    {
      id: 'adopted',
      title: words.adopted,
      width: dayWidth,
      isSortable: true,
      wraps: true,
      cell: ofPlan((row) => <Adopted row={row} words={words} language={language} />),
    },
    {
      id: 'term',
      title: words.term,
      width: language === 'ja' ? '150px' : '146px',
      isSortable: true,
      cell: ofPlan(
        ({ term, plan }) =>
          plan.fiscalYear === null ? termInWords(term, language, words) : formatFiscalYear(plan.fiscalYear, language, 'label'),
        (rows) => yearsSpan(rows, language, words),
      ),
    },
    {
      id: 'last',
      title: words.lastFollowUp,
      width: dayWidth,
      isSortable: true,
      cell: ofPlan(
        ({ lastOn }) => day(lastOn) ?? '—',
        (rows) => day(newest(rows)) ?? '—',
      ),
    },
    {
      id: 'due',
      title: words.due,
      width: dayWidth,
      isSortable: true,
      cell: ofPlan(({ dueOn }) => (dueOn === null ? '—' : <span className={dueOn < asOf ? styles.late : ''}>{day(dueOn)}</span>)),
    },
    {
      id: 'state',
      title: words.state,
      width: language === 'ja' ? '132px' : '144px',
      isSortable: true,
      cell: ofPlan(
        ({ state }) => <FollowUpStatus state={state} />,
        (rows) => <States rows={rows} />,
      ),
    },
  ]
  return (
    <div>
      <DataTable
        label={words.plans}
        items={lines}
        idOf={(line) => line.key}
        textOf={(line) => nameOf(line, language)}
        columns={columns}
        sorting={sorting}
        onSort={({ column, direction }) => {
          const known = planColumns.find((one) => one === column)
          if (known !== undefined) onSort({ column: known, direction })
        }}
        onOpen={onOpen}
        empty={empty}
      />
    </div>
  )
}

function nameOf(line: PlanLine, language: Language): string {
  const name = line.is === 'plan' ? line.row.plan.name : line.series.name
  return name[language] ?? name.en ?? name.ja ?? line.key
}

/** Seal and name, on wide screens in both languages; a series with the sign that it opens. */
function Named({ line }: { readonly line: PlanLine }) {
  const words = useText(plansText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  const body = line.is === 'plan' ? line.row.body : line.rows[0]?.body
  const name = line.is === 'plan' ? line.row.plan.name : line.series.name
  const isNested = line.is === 'plan' && line.isNested
  return (
    <span className={styles.named} data-nested={isNested || undefined}>
      {isNested ? null : (
        <Seal mark={body?.seal[language] ?? ''} colour={body?.colour ?? null} label={body?.short[language] ?? body?.key ?? ''} />
      )}
      <span className={styles.names}>
        <span>
          <NameText name={name} />
          {line.is === 'series' && (
            <span className={styles.fold}>
              <Icon of={line.isOpen ? ChevronDown : ChevronRight} size={14} />
              <span className="sr-only">
                {line.isOpen ? words.fold(nameOf(line, language)) : words.unfold(nameOf(line, language))}
              </span>
            </span>
          )}
        </span>
        {!isNested && name[language] !== null && name[other] !== null && (
          <small className={styles.other}>
            <NameText name={name} language={other} />
          </small>
        )}
      </span>
    </span>
  )
}

/** The adoption as precisely as it is known; a report or a mere guess says so. */
function Adopted({ row, words, language }: { readonly row: PlanRow; readonly words: PlansText; readonly language: Language }) {
  const on = row.adoptedOn ?? row.birth?.on ?? null
  if (on === null) return <span className={styles.quiet}>{words.notRecorded}</span>
  return (
    <span className={styles.adopted}>
      {formatDay(on, language, language === 'ja' ? 'era-long' : 'short')}
      {row.birth !== null && row.birth.how !== 'adopted' && (
        <small data-how={row.birth.how}>{words.howShort[row.birth.how]}</small>
      )}
    </span>
  )
}

/** The last look at any year of a series. */
const newest = (rows: readonly PlanRow[]) =>
  rows
    .flatMap(({ lastOn }) => lastOn ?? [])
    .toSorted()
    .at(-1) ?? null

function yearsSpan(rows: readonly PlanRow[], language: Language, words: PlansText): string {
  const years = rows.flatMap(({ plan }) => plan.fiscalYear ?? [])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const said = (year: number) => formatFiscalYear(year, language, 'label')
  return first === last ? said(first) : words.termBoth(said(first), said(last))
}

function States({ rows }: { readonly rows: readonly PlanRow[] }) {
  const words = useText(plansText)
  const states = useText(vocabularyText).followUpState
  const [worst] = statesAmong(rows)
  return worst === undefined ? null : (
    <FollowUpStatus state={worst.state}>{words.ofWhichOpen(worst.count, states[worst.state])}</FollowUpStatus>
  )
}
