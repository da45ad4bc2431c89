import { useMemo } from 'react'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type FollowUpState, followUpStates } from '../../../shared/domain/vocabulary.ts'
import { countingText } from '../../../shared/text/counting-text.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { pagingText } from '../../../shared/text/paging-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { DataTable } from '../../components/data-table.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { EmptyState, Skeleton } from '../../components/states.tsx'
import { FollowUpStatus } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePages } from '../../data/use-pages.ts'
import styles from './worklist.module.css'

type Filter = FollowUpState | 'any'
type Row = PlanRow

export interface PlansByStateProps {
  readonly isShown: (of: { readonly body: { readonly key: string } }) => boolean
}

/** Every plan with where it stands; by state. */
export function PlansByState({ isShown }: PlansByStateProps) {
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const counting = useText(countingText)
  const needs = useText(needsText)
  const items = useText(statusesText)
  const { span } = useText(needsText)
  const paging = useText(pagingText)
  const asOf = useAsOf()
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const { pages, isWhole } = usePages('plans.list', { asOf, body: null })
  const plans = useMemo(() => (pages ?? []).flatMap((page) => page.plans.filter(isShown)), [pages, isShown])
  const [wanted, setFilter] = useRemembered<Filter>('follow-ups.state', 'any', isFilter)
  const present = followUpStates.filter((state) => plans.some((row) => row.state === state))
  const filter = wanted === 'any' || present.includes(wanted) ? wanted : 'any'
  const rows = useMemo(() => (filter === 'any' ? plans : plans.filter((row) => row.state === filter)), [plans, filter])
  const annual = filter === 'never-followed-up' || filter === 'overdue' ? rows.filter(({ series }) => series !== null).length : 0
  const lateness = ({ state, dueOn, meetingsSince }: Row) => {
    if (state === 'overdue' && dueOn !== null) return items.overdueBy(span(Math.max(0, daysBetween(dueOn, asOf))), 'cadence')
    return state !== 'concluded' && state !== 'explained' && (meetingsSince ?? 0) > 0 ? items.silentFor(meetingsSince ?? 0) : ''
  }
  const day = (on: IsoDate | null) => (on === null ? '' : formatDay(on, language, language === 'ja' ? 'era-short' : 'short'))

  return (
    <>
      <SectionHeading
        note={isWhole ? rows.length : paging.counting}
        more={
          <Segments<Filter>
            size="s"
            label={words.state}
            value={filter}
            onChange={setFilter}
            segments={[
              { value: 'any', text: words.all },
              ...present.map((state) => ({
                value: state,
                text: `${states[state]} ${plans.filter((row) => row.state === state).length}`,
              })),
            ]}
          />
        }
      >
        {words.everyPlan}
      </SectionHeading>
      {annual > 0 && <p className={styles.note}>{counting.annualByYear(annual, needs.kinds['chain-broken'])}</p>}
      <DataTable<Row>
        label={words.everyPlan}
        items={rows}
        idOf={({ plan }) => plan.key}
        textOf={({ plan }) => plan.name[language] ?? plan.name.ja ?? plan.name.en ?? plan.key}
        hrefOf={({ plan }) => `/plans/${plan.key}`}
        empty={pages === undefined ? <Skeleton rows={6} /> : <EmptyState size="row" title={words.noPlans} />}
        columns={[
          {
            id: 'plan',
            title: words.plan,
            isRowHeader: true,
            wraps: true,
            cell: ({ plan, body }) => (
              <span className={styles.plan}>
                <Seal
                  mark={body.seal[language] ?? body.seal.ja ?? '?'}
                  colour={body.colour}
                  label={body.short[language] ?? body.key}
                />
                <span>
                  <NameText name={plan.name} />
                </span>
              </span>
            ),
          },
          {
            id: 'state',
            title: words.state,
            width: '150px',
            cell: (row) => (
              <span className={styles.state}>
                <FollowUpStatus state={row.state} />
                <span className={styles.late}>{lateness(row)}</span>
              </span>
            ),
          },
          {
            id: 'last',
            title: words.lastLook,
            width: '98px',
            align: 'end',
            cell: ({ lastOn }) => day(lastOn) || matrixWords.none,
          },
          { id: 'due', title: words.dueOn, width: '98px', align: 'end', cell: ({ dueOn }) => day(dueOn) },
        ]}
      />
    </>
  )
}

const isFilter = (value: unknown): value is Filter => value === 'any' || followUpStates.some((state) => state === value)
