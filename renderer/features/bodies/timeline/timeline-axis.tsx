import type { IsoDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../../shared/text/bodies-text.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { layout } from './draw-timeline.ts'
import { textRoom } from './text-room.ts'
import { type AxisYear, timeAxis } from './time-axis.ts'
import type { TimeBounds, TimeView } from './time-view.ts'
import styles from './timeline.module.css'

export interface TimelineAxisProps {
  readonly bounds: TimeBounds
  readonly view: TimeView
  readonly width: number
  readonly height: number
  /** The place of the day on which the register is read. */
  readonly asOf: number
  readonly asOfDay: IsoDate
}

const eraGap = 6
const nameGap = 2

/** What the name of a year takes, its era included. */
const roomOf = ({ mainRoom, era }: NonNullable<AxisYear['label']>): number =>
  mainRoom + (era === null ? 0 : eraGap + textRoom(era, 11))

/** Years with their eras, months when one is near, and the day on which the register is read. */
export function TimelineAxis({ bounds, view, width, height, asOf, asOfDay }: TimelineAxisProps) {
  const language = useLanguage()
  const words = useText(bodiesText)
  const { years, months } = timeAxis(bounds, view, width, language)
  const said = words.asOf(formatDay(asOfDay, language, 'short'))
  const room = textRoom(said, 11)
  const foot = height - 7
  // Where the name of a year stands, the line begins below it.
  const isNamed = years.some(
    ({ label }) => label !== null && asOf > label.x - nameGap && asOf < label.x + roomOf(label) + nameGap,
  )
  return (
    <g aria-hidden="true">
      {years.map((year) => (
        <g key={year.year}>
          {year.isTinted && (
            <rect
              className={styles.band}
              x={Math.max(year.from, 0)}
              y={0}
              width={Math.max(Math.min(year.to, width) - Math.max(year.from, 0), 0)}
              height={height}
            />
          )}
          {year.label !== null && (
            <text x={year.label.x} y={15} className={styles.year}>
              {year.label.main}
              {year.label.era !== null && (
                <tspan className={styles.era} dx={eraGap}>
                  {year.label.era}
                </tspan>
              )}
            </text>
          )}
        </g>
      ))}
      {months.map((month) => (
        <g key={month.x}>
          {month.text !== null && (
            <line className={styles.month} x1={month.x} x2={month.x} y1={layout.firstRow - 4} y2={height - 3} />
          )}
          {month.text !== null && (
            <text className={styles.monthName} x={month.x + 3} y={foot}>
              {month.text}
            </text>
          )}
        </g>
      ))}
      {asOf >= 0 && asOf <= width && (
        <g>
          <path className={styles.nowMark} d={`M${asOf - 4} 0h8l-4 5z`} />
          <line className={styles.now} x1={asOf} x2={asOf} y1={isNamed ? layout.axis : 2} y2={height} />
          {months.length === 0 && (
            <text
              className={styles.nowWord}
              x={asOf - 6 - room >= 0 ? asOf - 6 : asOf + 6}
              y={foot}
              textAnchor={asOf - 6 - room >= 0 ? 'end' : 'start'}
            >
              {said}
            </text>
          )}
        </g>
      )}
    </g>
  )
}
