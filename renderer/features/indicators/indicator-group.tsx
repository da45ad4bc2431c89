import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { writeFigureTable } from '../../../shared/domain/figure-table.ts'
import { yearsOf } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { ExportMenu } from './export-menu.tsx'
import { type FigureMode, titleIn } from './figures.ts'
import { groupDrawing } from './group-drawing.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import styles from './indicators-screen.module.css'
import { NewSeries } from './new-series.tsx'
import type { FigureEdits } from './use-figure-edits.ts'

export interface IndicatorGroupProps {
  /** In the base of the view. */
  readonly series: readonly IndicatorView[]
  readonly mode: FigureMode
  readonly isRebased: boolean
  readonly chosenKey: string
  readonly year: number | null
  readonly edits: FigureEdits
  readonly onChoose: (key: string, year: number | null) => void
  /** A table was pasted at these years, from the chosen one on. */
  readonly onPaste: (text: string, years: readonly number[]) => void
}

/** The series of one group: table, chart, what is to be known of both, and the way out to other programs. */
export function IndicatorGroup(props: IndicatorGroupProps) {
  const { series, mode, isRebased, chosenKey, year, edits, onChoose, onPaste } = props
  const words = useText(indicatorsText)
  const language = useLanguage()
  const [opened, setOpened] = useState<readonly number[]>([])
  const own = series.find((one) => one.key === chosenKey) ?? series[0]
  if (own === undefined) return null
  const title = own.group[language] ?? own.group.en ?? own.group.ja ?? words.ungrouped
  const years = [...new Set([...yearsOf(series), ...opened])].toSorted((a, b) => a - b)
  const table = () =>
    writeFigureTable(
      series.map((one) => ({
        title: titleIn(one, language),
        unit: words.unitOf(one.unitFactor, one.unit[language]),
        values: one.values,
      })),
      yearsOf(series),
      'tsv',
    )
  return (
    <section className={styles.group} aria-label={title}>
      <SectionHeading
        more={<ExportMenu title={title} drawing={() => groupDrawing(title, series, mode, own.key, language)} table={table} />}
      >
        {title}
      </SectionHeading>
      <IndicatorTable
        title={title}
        series={series}
        years={years}
        mode={mode}
        chosen={own.key}
        year={year}
        edits={edits}
        onChoose={onChoose}
        onOpenYears={(more) => setOpened((before) => [...before, ...more])}
        onPaste={(text) => onPaste(text, year === null ? years : years.filter((one) => one >= year))}
        onCopy={table}
      />
      <NewSeries group={own.group} onMade={(key) => onChoose(key, null)} />
      {yearsOf(series).length > 0 && (
        <IndicatorChart title={title} series={series} mode={mode} chosen={own.key} year={year} onChoose={onChoose} />
      )}
      <Notes series={series} isRebased={isRebased} />
    </section>
  )
}

function Notes({ series, isRebased }: Pick<IndicatorGroupProps, 'series' | 'isRebased'>) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const language = useLanguage()
  const base = series.find((one) => one.baseYear !== null)?.baseYear ?? null
  const hasPreliminary = series.some((one) => one.values.some((value) => value.isPreliminary))
  const lacking = isRebased
    ? series.filter((one) => one.values.length > 0 && one.values.every(({ index }) => index === null))
    : []
  return (
    <p className={styles.notes}>
      {base !== null && <span>{isRebased ? editing.rebased(base) : words.indexNote(base)}</span>}
      {lacking.map((one) => (
        <span key={one.key} className={styles.lacks}>
          <Icon of={CircleAlert} size={12} /> {editing.noIndexInView(titleIn(one, language), base ?? 0)}
        </span>
      ))}
      {hasPreliminary && <span>{words.preliminaryNote}</span>}
    </p>
  )
}
