import { ListChecks } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { OccasionInput, StatusesScreen as Screen } from '../../../shared/contract/statuses.ts'
import { type IsoDate, isIsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { Button } from '../../components/button.tsx'
import { NotSaved } from '../../components/not-saved.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { ItemsMatrixTab } from './items-matrix-tab.tsx'
import { ProgressTab } from './progress-tab.tsx'
import { RecordingTab } from './recording-tab.tsx'
import { OccasionTool, useStatusFilter } from './recording-tools.tsx'
import { ReportTab } from './report-tab.tsx'
import { RequestsTab } from './requests-tab.tsx'
import styles from './statuses-screen.module.css'
import { occasionKey } from './status-desk.ts'
import { noFilter } from './status-rows.ts'
import { useStatusDesk } from './use-status-desk.ts'

const statusViews = ['record', 'matrix', 'progress', 'requests', 'report'] as const

export interface StatusesScreenProps {
  readonly planKey: string
  /** Draws the plan's head and the tabs of its sides over the matter. */
  readonly sidesOf: (screen: Screen, tools: ReactNode, matter: ReactNode) => ReactNode
}

/** The items of one plan: what was reported of each, meeting by meeting, and what never was. */
export function StatusesScreen({ planKey, sidesOf }: StatusesScreenProps) {
  const words = useText(statusesText)
  const language = useLanguage()
  const asOf = useAsOf()
  const statuses = useScreen('statuses.get', { plan: planKey, asOf })
  const plan = statuses.data?.plan.name
  usePlace([
    { text: words.plan, href: '/plans' },
    { text: plan?.[language] ?? plan?.ja ?? plan?.en ?? planKey, href: `/plans/${planKey}` },
    { text: words.title },
  ])
  if (statuses.isError && statuses.data === undefined) {
    return (
      <Split>
        <ErrorState {...sayError(statuses.error.error, language)} onRetry={() => void statuses.refetch()} />
      </Split>
    )
  }
  if (statuses.data === undefined) {
    return (
      <Split>
        <PageHeader title={words.title} />
        <Skeleton rows={14} rowHeight={44} />
      </Split>
    )
  }
  return <Loaded key={asOf} screen={statuses.data} sidesOf={sidesOf} />
}

function Loaded({ screen, sidesOf }: { readonly screen: Screen } & Pick<StatusesScreenProps, 'sidesOf'>) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const [, navigate] = useLocation()
  const given = new URLSearchParams(useSearch())
  const view = statusViews.find((one) => one === given.get('view')) ?? 'record'
  const desk = useStatusDesk(screen, asOf)
  const failure = useSyncExternalStore(desk.subscribe, desk.failure)
  const at = useOccasion(screen, given, asOf < today ? asOf : today)
  const on = dayOf(screen, at)
  const go = (to: Readonly<Record<string, string>>) => {
    const place = 'line' in to || 'on' in to ? {} : placeOf(at)
    const search = new URLSearchParams({ view, ...place, ...to })
    navigate(`/status/${screen.plan.key}?${search.toString()}`, { replace: true })
  }
  // An address may name the items that are past their deadline, or the one item to record.
  const [, setFilter] = useStatusFilter(screen.plan.key)
  const wantsLate = given.get('show') === 'late'
  useEffect(() => {
    if (wantsLate) setFilter({ ...noFilter, state: 'late' })
  }, [wantsLate, setFilter])
  const startAt = Number(given.get('item')) || null
  const put = useCommand('followUps.putOnAgenda', {
    says: ({ meeting: { body, ordinal, on } }, spoken) =>
      needsText[spoken].putOn(body[spoken] ?? body.ja ?? body.en ?? '', ordinal, formatDay(on, spoken, 'long')),
  })
  const putOnAgenda = async (meetingId: number) => {
    const subject = { kind: 'plan' as const, plan: screen.plan.key }
    const done = await put.run({ body: screen.body.key, subject, at: { kind: 'meeting', id: meetingId } })
    const line = done?.itemIds[0]
    if (line !== undefined) go({ line: String(line) })
  }
  const occasion = (
    <OccasionTool
      screen={screen}
      at={at}
      onChange={(next) => go({ ...placeOf(next) })}
      onDraft={(meetingId) => void putOnAgenda(meetingId)}
    />
  )
  const leaves = screen.standings.length
  const reported = screen.standings.filter((standing) => standing.lastId !== null).length
  const { followUps } = screen.finding
  const last = followUps.at(-1)
  const day = (of: Parameters<typeof formatDay>[0]) => formatDay(of, language, 'long')

  const views = (
    <Segments
      label={words.views}
      value={view}
      onChange={(next) => go({ view: next })}
      segments={statusViews.map((value) => ({ value, text: words[value] }))}
    />
  )
  const matter =
    screen.items.length === 0 ? (
      <EmptyState
        title={words.noItems}
        icon={ListChecks}
        actions={<Button onPress={() => navigate(`/plans/${screen.plan.key}?tab=items`)}>{words.enterItems}</Button>}
      >
        {words.noItemsNote}
      </EmptyState>
    ) : (
      <div className={styles.matter}>
        <div>
          <p className={styles.looks} title={gridWords.neitherImplies}>
            {last === undefined ? gridWords.wholePlanNever : gridWords.wholePlanLooked(followUps.length, day(last.on))}
            {leaves > 0 && ` · ${gridWords.itemsReported(reported, leaves)}`}
          </p>
          {failure !== null && <NotSaved failure={sayError(failure, language)} onRetry={desk.retry} />}
        </div>
        <div className={styles.view}>
          {view === 'record' && (
            <RecordingTab
              key={occasionKey(at)}
              screen={screen}
              desk={desk}
              at={at}
              on={on}
              occasion={occasion}
              startAt={startAt}
            />
          )}
          {view === 'matrix' && <ItemsMatrixTab screen={screen} />}
          {view === 'progress' && <ProgressTab screen={screen} onList={() => go({ view: 'record' })} />}
          {view === 'requests' && <RequestsTab screen={screen} at={at} occasion={occasion} />}
          {view === 'report' && <ReportTab screen={screen} />}
        </div>
      </div>
    )
  return (
    <Split margins="none">
      <div className={styles.screen}>{sidesOf(screen, screen.items.length === 0 ? null : views, matter)}</div>
    </Split>
  )
}

/** Where reports are recorded: as the address says, else at the last meeting held that looked at the plan, else at the first that will, else today. */
function useOccasion(screen: Screen, given: URLSearchParams, today: IsoDate): OccasionInput {
  const line = Number(given.get('line'))
  const on = given.get('on') ?? ''
  const last = screen.occasions.findLast(({ meeting }) => meeting.status === 'held')
  const wanted = screen.occasions.some((one) => one.line.id === line) ? line : ((last ?? screen.occasions[0])?.line.id ?? null)
  return useMemo(() => {
    if (isIsoDate(on)) return { kind: 'day', on }
    if (wanted !== null) return { kind: 'line', agendaItemId: wanted }
    return { kind: 'day', on: today }
  }, [on, wanted, today])
}

function placeOf(at: OccasionInput): Readonly<Record<string, string>> {
  return at.kind === 'line' ? { line: String(at.agendaItemId) } : { on: at.on }
}

function dayOf(screen: Screen, at: OccasionInput): string {
  if (at.kind === 'day') return at.on
  return screen.occasions.find(({ line }) => line.id === at.agendaItemId)?.meeting.on ?? ''
}
