import { formatDay } from '../../../../shared/domain/format-date.ts'
import { formatFiscalYear } from '../../../../shared/domain/era.ts'
import { bodiesText, type BodiesText } from '../../../../shared/text/bodies-text.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import type { DrawnBar, DrawnRow } from './draw-timeline.ts'
import { layout } from './draw-timeline.ts'
import { noteGap, type PlacedText } from './place-label.ts'
import { TimelineLink, type TimelinePart } from './timeline-link.tsx'
import styles from './timeline.module.css'

export interface TimelineRowProps {
  readonly row: DrawnRow
  readonly asOf: number
  readonly width: number
  readonly patternId: string
  readonly part: TimelinePart
}

/** A plan's life as a bar, or an annual series as a bar for each fiscal year. */
export function TimelineRow({ row, asOf, width, patternId, part }: TimelineRowProps) {
  const words = useText(bodiesText)
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const isSeries = row.bars[0]?.yearLabel !== undefined && row.bars[0].bar.series !== null
  return (
    <g>
      {isSeries &&
        row.labels.map((label) => (
          <text key={label.side} className={styles.seriesName} x={label.x} y={row.y - 5}>
            {label.text}
          </text>
        ))}
      {row.bars.map((drawn) => (
        <TimelineLink
          key={drawn.key}
          part={part}
          of={drawn.key}
          label={spoken(drawn, row, words, states[drawn.bar.state], language)}
        >
          <Bar drawn={drawn} y={row.y} asOf={asOf} width={width} patternId={patternId} />
          {!isSeries && row.labels.map((label) => <Label key={label.side} label={label} row={row} />)}
        </TimelineLink>
      ))}
      {/* The looks lie over the neighbours' bars: a year is reported on in the next. */}
      {row.bars.map((drawn) => (
        <Looks key={drawn.key} drawn={drawn} y={row.y} isSeries={isSeries} />
      ))}
    </g>
  )
}

function Label({ label, row }: { readonly label: PlacedText; readonly row: DrawnRow }) {
  const { side, x, text, note } = label
  return (
    <text
      className={styles.name}
      data-side={side}
      data-away={row.isAway || undefined}
      x={x}
      y={row.y + 14.5}
      textAnchor={side === 'before' ? 'end' : 'start'}
    >
      {text}
      {note !== null && (
        <tspan className={styles.note} data-tone={row.noteTone} dx={text === '' ? 0 : noteGap}>
          {note}
        </tspan>
      )}
    </text>
  )
}

interface BarProps {
  readonly drawn: DrawnBar
  readonly y: number
  readonly asOf: number
  readonly width: number
  readonly patternId: string
}

function Bar({ drawn, y, asOf, width, patternId }: BarProps) {
  const { x, width: length, look, isOpen, hatched, isUnseen, silences, yearLabel } = drawn
  const height = layout.bar
  const known = isOpen ? Math.max(Math.min(asOf, x + length) - x, 0) : length
  const right = x + (isOpen ? Math.max(width - x, length) + 4 : length)
  return (
    <g>
      <rect className={styles.bar} data-look={look} x={x} y={y} width={known} height={height} rx={isOpen ? 0 : 2} />
      {isOpen && known < right - x && (
        <rect className={styles.bar} data-look="to-come" x={x + known} y={y} width={right - x - known} height={height} />
      )}
      {hatched > 0 && <rect x={x} y={y} width={hatched} height={height} fill={`url(#${patternId})`} />}
      {look === 'held' && <path className={styles.edge} d={edge(x, y, right, height, isOpen, hatched)} />}
      {hatched > 0 && <line className={styles.unsureEdge} x1={x} x2={x} y1={y} y2={y + height} />}
      {look === 'held' &&
        silences.map(({ from, to, isExplained }) => (
          <line
            key={from}
            className={styles.unseen}
            data-explained={isExplained || undefined}
            x1={from}
            x2={to}
            y1={y + height}
            y2={y + height}
          />
        ))}
      {yearLabel !== null && (
        <text
          className={styles.fiscalYear}
          data-look={look}
          data-unseen={isUnseen || undefined}
          x={Math.max(x, 0) + 6}
          y={y + 14.5}
        >
          {yearLabel}
        </text>
      )}
      <rect
        className={styles.ring}
        x={x - 2}
        y={y - 2}
        width={Math.max(Math.min(right, width) - x, 0) + 4}
        height={height + 4}
        rx={4}
      />
    </g>
  )
}

/** The outline: without a right end while the plan lasts, without a left one where its beginning is uncertain. */
function edge(x: number, y: number, right: number, height: number, isOpen: boolean, hatched: number): string {
  const top = `M${x + 0.5} ${y + 0.5}H${right - 0.5}`
  const bottom = `M${x + 0.5} ${y + height - 0.5}H${right - 0.5}`
  const left = hatched > 0 ? '' : `M${x + 0.5} ${y + 0.5}v${height - 1}`
  return `${top}${bottom}${left}${isOpen ? '' : `M${right - 0.5} ${y + 0.5}v${height - 1}`}`
}

function Looks({ drawn, y, isSeries }: { readonly drawn: DrawnBar; readonly y: number; readonly isSeries: boolean }) {
  const { bar, x, looks, reasons, due, width } = drawn
  const bottom = y + layout.bar
  const middle = y + layout.bar / 2
  const showsBirth = !isSeries && bar.birth !== null
  return (
    <g aria-hidden="true" className={styles.looks}>
      {looks.map((look) => (
        <g key={look.x}>
          {look.isFinal && <rect className={styles.final} x={x + width - 3} y={y} width={3} height={layout.bar} />}
          <circle className={styles.look} cx={look.x} cy={bottom} r={4} />
        </g>
      ))}
      {reasons.map((at) => (
        <path key={at} className={styles.reason} d={`M${at - 5} ${bottom - 5}h10v7h-4l-3 2.6v-2.6h-3z`} />
      ))}
      {due !== null && <circle className={styles.due} cx={due} cy={bottom} r={3.4} />}
      {showsBirth && <path className={styles.birth} data-how={bar.birth} d={`M${x} ${middle - 6}l6 6l-6 6l-6-6z`} />}
    </g>
  )
}

function spoken(drawn: DrawnBar, row: DrawnRow, words: BodiesText, state: string, language: Language): string {
  const { bar } = drawn
  const plan = bar.plan?.name[language] ?? row.name[language] ?? row.name.en ?? row.name.ja ?? ''
  if (bar.year !== null && bar.fiscalYear !== null) {
    const year = formatFiscalYear(bar.fiscalYear, language, 'label')
    const missing = bar.year.missing === null ? null : words.missing[bar.year.missing]
    const said = missing ?? (bar.year.state === 'plan-not-recorded' ? words.planNotRecorded : state)
    return words.spokenBar(row.name[language] ?? row.name.en ?? '', year, said, bar.looks.length)
  }
  const from = bar.from === null ? words.notRecorded : formatDay(bar.from, language, 'long')
  const span = words.span(from, bar.to === null ? null : formatDay(bar.to, language, 'long'))
  return words.spokenBar(plan, span, state, bar.looks.length)
}
