import { useId, useMemo } from 'react'
import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import {
  countByOrganization,
  countStatuses,
  type ReportedStatus,
  type StatusCounts,
  totalOf,
} from '../../../shared/domain/item-roll-up.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setAsOf, useRemembered } from '../../data/ui-store.ts'
import { BurnUpChart } from './burn-up-chart.tsx'
import styles from './progress-tab.module.css'
import { chartOrder, edgeOf, StatusPatterns } from './status-pattern.tsx'
import { useStatusFilter } from './recording-tools.tsx'
import { noFilter } from './status-rows.ts'

export interface ProgressTabProps {
  readonly screen: StatusesScreen
  /** To the list, which shows what the filter set before lets through. */
  readonly onList: () => void
}

/** How far the plan is: items by status over time, and by who answers for them. Every count leads to its list. */
export function ProgressTab({ screen, onList }: ProgressTabProps) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const [look, setLook] = useRemembered<'chart' | 'table'>('statuses.burn-up', 'chart', isLook)
  const [, setFilter] = useStatusFilter(screen.plan.key)
  const id = useId().replaceAll(':', '')
  const { leaves, statusOf } = useMemo(() => {
    const reports = new Map(screen.reports.map((report) => [report.id, report.status]))
    const last = new Map(screen.standings.map((standing) => [standing.itemId, reports.get(standing.lastId ?? 0) ?? null]))
    return { leaves: screen.items.filter((item) => item.isReportable), statusOf: (itemId: number) => last.get(itemId) ?? null }
  }, [screen])
  const shares = countByOrganization(
    leaves,
    screen.organizations.map((organization) => organization.id),
    statusOf,
  )
  const most = Math.max(1, ...shares.map(({ counts }) => totalOf(counts)))
  const list = (organization: number | null, status: ReportedStatus) => {
    setFilter({ ...noFilter, organization, state: status })
    onList()
  }
  /** The list as it stood on a day of the past: the whole frame reads that day then, and says so. */
  const listOn = (on: IsoDate, status: ReportedStatus) => {
    setAsOf(on)
    list(null, status)
  }
  const lineOn = (on: IsoDate) => {
    const column = screen.matrix.columns.find((one) => one.on === on && one.meetingId !== null)
    if (column === undefined) return null
    return `/meetings/${column.meetingId}${column.lineIds[0] === undefined ? '' : `?line=${column.lineIds[0]}`}`
  }
  const nameOf = (organizationId: number | null) =>
    screen.organizations.find((organization) => organization.id === organizationId)?.name ?? null

  return (
    <div className={styles.tab} data-scroll-key="progress">
      <SectionHeading
        more={
          <Segments<'chart' | 'table'>
            size="s"
            label={words.views}
            value={look}
            onChange={setLook}
            segments={[
              { value: 'chart', text: words.asChart },
              { value: 'table', text: words.asTable },
            ]}
          />
        }
      >
        {words.burnUp}
      </SectionHeading>
      {look === 'chart' ? (
        <BurnUpChart points={screen.progress} />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.on}</th>
              {chartOrder.map((status) => (
                <th key={status} scope="col">
                  {words.statuses[status]}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {screen.progress.map(({ on, counts }) => (
              <tr key={on}>
                <th scope="row">
                  {lineOn(on) === null ? (
                    formatDay(on, language, 'long')
                  ) : (
                    <Link href={lineOn(on) ?? ''}>{formatDay(on, language, 'long')}</Link>
                  )}
                </th>
                {chartOrder.map((status) => (
                  <Count
                    key={status}
                    status={status}
                    count={counts[status]}
                    of={formatDay(on, language, 'long')}
                    onList={() => listOn(on, status)}
                  />
                ))}
                <td>{totalOf(counts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SectionHeading note={words.byOrganizationNote}>{words.byOrganization}</SectionHeading>
      <svg width={0} height={0} aria-hidden="true" className={styles.defs}>
        <StatusPatterns id={id} />
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.organization}</th>
            <th scope="col" className={styles.barColumn}>
              {gridWords.status}
            </th>
            {chartOrder.map((status) => (
              <th key={status} scope="col">
                {words.statuses[status]}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          <Share
            id={id}
            name={words.allItems}
            counts={countStatuses(leaves, statusOf)}
            most={null}
            onList={(status) => list(null, status)}
          />
          {shares.map(({ organizationId, counts }) => {
            const name = nameOf(organizationId)
            return (
              <Share
                key={organizationId ?? 0}
                id={id}
                name={name === null ? words.nobodyNamed : name}
                counts={counts}
                most={most}
                onList={(status) => list(organizationId ?? 0, status)}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface ShareProps {
  readonly id: string
  readonly name: string | Parameters<typeof NameText>[0]['name']
  readonly counts: StatusCounts
  /** The longest bar; null: this one fills its room by itself. */
  readonly most: number | null
  readonly onList: (status: ReportedStatus) => void
}

const barWidth = 300

/** One organization's items as a stacked bar, with each count beside it as the way to its list. */
function Share({ id, name, counts, most, onList }: ShareProps) {
  const language = useLanguage()
  const all = totalOf(counts)
  const scale = barWidth / Math.max(1, most ?? all)
  const spoken = typeof name === 'string' ? name : (name[language] ?? name.ja ?? name.en ?? '')
  const bars = chartOrder.map((status, at) => ({
    status,
    from: chartOrder.slice(0, at).reduce((sum, before) => sum + counts[before], 0) * scale,
    width: counts[status] * scale,
  }))
  return (
    <tr data-total={most === null || undefined}>
      <th scope="row">{typeof name === 'string' ? name : <NameText name={name} />}</th>
      <td className={styles.barColumn}>
        <svg viewBox={`0 0 ${barWidth} 18`} className={styles.bar} preserveAspectRatio="none" aria-hidden="true">
          {bars.map(({ status, from, width }) =>
            width === 0 ? null : (
              <rect
                key={status}
                x={from + 0.5}
                y={1.5}
                width={Math.max(1, width - 1)}
                height={15}
                fill={`url(#${id}-${status})`}
                stroke={edgeOf(status)}
                vectorEffect="non-scaling-stroke"
              />
            ),
          )}
        </svg>
      </td>
      {chartOrder.map((status) => (
        <Count key={status} status={status} count={counts[status]} of={spoken} onList={() => onList(status)} />
      ))}
      <td>{all}</td>
    </tr>
  )
}

interface CountProps {
  readonly status: ReportedStatus
  readonly count: number
  /** Whose, or of which day. */
  readonly of: string
  readonly onList: () => void
}

/** A count as the way to its list. */
function Count({ status, count, of, onList }: CountProps) {
  const words = useText(statusesText)
  return (
    <td>
      {count === 0 ? (
        <span className={styles.zero}>0</span>
      ) : (
        <button
          type="button"
          className={styles.countButton}
          data-status={status}
          aria-label={words.showList(words.statuses[status], count, of)}
          onClick={onList}
        >
          {count}
        </button>
      )}
    </td>
  )
}

const isLook = (value: unknown): value is 'chart' | 'table' => value === 'chart' || value === 'table'
