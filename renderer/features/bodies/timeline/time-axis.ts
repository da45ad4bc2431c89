import { addMonths, dayOf, firstDay, numbersOf, partialDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { textRoom } from './text-room.ts'
import { daysInView, placeOfDay, type TimeBounds, type TimeView } from './time-view.ts'

/** A year as it stands over the plot. */
export interface AxisYear {
  readonly year: number
  readonly from: number
  readonly to: number
  /** Every other year is tinted. */
  readonly isTinted: boolean
  /** Null where there is no room for it. */
  readonly label: { readonly x: number; readonly main: string; readonly mainRoom: number; readonly era: string | null } | null
}

export interface AxisMonth {
  readonly x: number
  /** Null between the named months. */
  readonly text: string | null
}

const inset = 8

/**
 * The years in view with their era, and the months once they are far enough apart. A year whose beginning is out of view
 * keeps its name at the left edge as long as there is room for it.
 */
export function timeAxis(
  bounds: TimeBounds,
  view: TimeView,
  width: number,
  language: Language,
): { readonly years: readonly AxisYear[]; readonly months: readonly AxisMonth[] } {
  const inView = daysInView(bounds, view)
  const first = numbersOf(inView.from).year
  const last = numbersOf(inView.to).year
  const yearWidth = (365.25 / view.span) * width
  // Where years are narrow, only every second, fifth or tenth is named.
  const step = [1, 2, 5, 10, 20, 50].find((count) => count * yearWidth >= 40) ?? 100
  const years = Array.from({ length: last - first + 1 }, (_, index): AxisYear => {
    const year = first + index
    const from = placeOfDay(bounds, view, width, firstDay(partialDate(String(year))))
    const to = placeOfDay(bounds, view, width, addMonths(firstDay(partialDate(String(year))), 12))
    return {
      year,
      from,
      to,
      isTinted: year % 2 === 0,
      label: year % step === 0 ? labelOf(year, from, to, step, width, language) : null,
    }
  })
  // Eras stand beside all years that begin in view, or beside none.
  const hasRoom = years.every(
    ({ label, from }) => label === null || from < 0 || label.era !== null || isLastInView(from, yearWidth * step, width),
  )
  const inOneVoice = hasRoom
    ? years
    : years.map((year) => ({ ...year, label: year.label === null ? null : { ...year.label, era: null } }))
  return { years: inOneVoice, months: yearWidth / 12 < 20 ? [] : monthsOf(years, bounds, view, width, yearWidth, language) }
}

/** A year cut by the right edge, which may have less room than the others. */
const isLastInView = (from: number, length: number, width: number): boolean => from + length > width

function labelOf(year: number, from: number, to: number, step: number, width: number, language: Language): AxisYear['label'] {
  const date = partialDate(String(year))
  const main = formatDay(date, language, language === 'ja' ? 'era-long' : 'long')
  const era = formatDay(date, language, language === 'ja' ? 'numeric' : 'era-short')
  const x = Math.max(from, 0) + inset
  const room = Math.min(from + (to - from) * step, width) - x
  const mainRoom = textRoom(main, 12)
  if (room < mainRoom) {
    const short = language === 'ja' ? formatDay(date, language, 'era-short') : main
    return room < textRoom(short, 12) ? null : { x, main: short, mainRoom: textRoom(short, 12), era: null }
  }
  return { x, main, mainRoom, era: room < mainRoom + 6 + textRoom(era, 11) + 4 ? null : era }
}

function monthsOf(
  years: readonly AxisYear[],
  bounds: TimeBounds,
  view: TimeView,
  width: number,
  yearWidth: number,
  language: Language,
): readonly AxisMonth[] {
  const monthWidth = yearWidth / 12
  const step = monthWidth >= 36 ? 1 : 3
  return years.flatMap(({ year }) =>
    Array.from({ length: 12 }, (_, index): AxisMonth => {
      const day = dayOf(year, index + 1, 1)
      const x = day === null ? -1 : placeOfDay(bounds, view, width, day)
      const text = formatDay(partialDate(`${year}-${String(index + 1).padStart(2, '0')}`), language, 'month-day')
      return { x, text: index % step === 0 && x + 3 + textRoom(text, 11) <= width ? text : null }
    }).filter(({ x }) => x >= 0 && x <= width),
  )
}
