import { ChartNoAxesCombined } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import type { FigureMode } from './figures.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorInspector } from './indicator-inspector.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import styles from './indicators-screen.module.css'

/** Yearly series, group by group: the table, and the chart drawn from it. */
export function IndicatorsScreen() {
  const words = useText(indicatorsText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = useScreen('indicators.list', { asOf })
  const [mode, setMode] = useRemembered<FigureMode>('indicators.mode', 'index', isMode)
  const [chosenKey, setChosenKey] = useRemembered('indicators.chosen', '', isText)
  const asked = new URLSearchParams(useSearch()).get('key')
  const [, navigate] = useLocation()
  const [year, setYear] = useState<number | null>(null)
  usePlace([{ text: words.title }])
  useCommands([
    {
      id: 'indicators-mode',
      text: { en: indicatorsText.en.switchMode, ja: indicatorsText.ja.switchMode },
      group: 'screen',
      shortcut: 'I',
      isInKeyLine: true,
      run: () => setMode(mode === 'index' ? 'values' : 'index'),
    },
  ])

  if (screen.isError) return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  const indicators = screen.data?.indicators ?? []
  const chosen = indicators.find((one) => one.key === (asked ?? chosenKey)) ?? indicators[0] ?? null
  const choose = (key: string, chosenYear: number | null) => {
    setChosenKey(key)
    setYear(chosenYear)
    if (asked !== null && asked !== key) navigate('/indicators', { replace: true })
  }
  return (
    <Split
      scrollKey="indicators"
      side={screen.data !== undefined && chosen === null ? undefined : <IndicatorInspector indicator={chosen} year={year} />}
    >
      <PageHeader
        title={words.title}
        actions={
          <Segments
            label={words.figures}
            value={mode}
            onChange={setMode}
            segments={(['index', 'values'] as const).map((value) => ({ value, text: words.modes[value] }))}
          />
        }
      />
      {screen.data === undefined ? (
        <Skeleton rows={6} rowHeight={40} />
      ) : indicators.length === 0 ? (
        <EmptyState title={words.empty} icon={ChartNoAxesCombined}>
          {words.emptyHint}
        </EmptyState>
      ) : (
        groupsOf(indicators).map(({ id, series }) => {
          const title = series[0]?.group[language] ?? series[0]?.group.en ?? words.ungrouped
          const own = series.find((one) => one.key === chosen?.key) ?? series[0]
          return own === undefined ? null : (
            <section key={id} className={styles.group} aria-label={title}>
              <SectionHeading>{title}</SectionHeading>
              <IndicatorTable title={title} series={series} mode={mode} chosen={own.key} year={year} onChoose={choose} />
              <IndicatorChart title={title} series={series} mode={mode} chosen={own.key} year={year} onChoose={choose} />
              <Notes series={series} />
            </section>
          )
        })
      )}
    </Split>
  )
}

function Notes({ series }: { readonly series: readonly IndicatorView[] }) {
  const words = useText(indicatorsText)
  const base = series.find((one) => one.baseYear !== null)?.baseYear ?? null
  const hasPreliminary = series.some((one) => one.values.some((value) => value.isPreliminary))
  return (
    <p className={styles.notes}>
      {base !== null && <span>{words.indexNote(base)}</span>}
      {hasPreliminary && <span>{words.preliminaryNote}</span>}
    </p>
  )
}

function groupsOf(
  indicators: readonly IndicatorView[],
): readonly { readonly id: string; readonly series: readonly IndicatorView[] }[] {
  const idOf = ({ group }: IndicatorView) => group.en ?? group.ja ?? ''
  return [...new Set(indicators.map(idOf))].map((id) => ({ id, series: indicators.filter((one) => idOf(one) === id) }))
}

const isMode = (value: unknown): value is FigureMode => value === 'index' || value === 'values'
const isText = (value: unknown): value is string => typeof value === 'string'
