import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import type { HomeScreen, MeetingDay } from '../../../shared/contract/home.ts'
import {
  addDays,
  addMonths,
  firstDay,
  type IsoDate,
  numbersOf,
  type PartialDate,
  partialDate,
  weekdayOf,
} from '../../../shared/domain/calendar.ts'
import { formatEraDate } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isDayOff } from '../../../shared/domain/holidays.ts'
import { homeText } from '../../../shared/text/home-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './month-calendar.module.css'

export interface MonthCalendarProps {
  readonly asOf: IsoDate
  /** The seasons in which habit expects a meeting. */
  readonly next: HomeScreen['next']
}

const weeksShown = 6
const daysInWeek = 7
/** Months either way that one can turn. */
const farthest = 12

/** A month with the days on which bodies meet, and dotted the season in which habit expects them. */
export function MonthCalendar({ asOf, next }: MonthCalendarProps) {
  const words = useText(homeText)
  const language = useLanguage()
  const [turned, setTurned] = useState({ asOf, months: 0 })
  const months = turned.asOf === asOf ? turned.months : 0
  const turn = (by: number) => setTurned({ asOf, months: months + by })

  const month = monthOf(addMonths(firstDay(monthOf(asOf)), months))
  const { year, month: number } = numbersOf(month)
  const weeks = weeksOf(month)
  const short = (body: MeetingDay['body']) => body.short[language] ?? body.short.ja ?? body.key
  const ofMonth =
    useScreen('home.month', { asOf, month: firstDay(month) }).data?.days.filter(({ on }) => monthOf(on) === month) ?? []
  const expected = next.flatMap(({ body, expected: window }) =>
    window !== null && monthOf(window.from) <= month && monthOf(window.to) >= month ? [{ body, ...window }] : [],
  )

  return (
    <section aria-label={words.month(year, number)}>
      <div className={styles.head}>
        <h2>{words.month(year, number)}</h2>
        <small lang="ja">{formatEraDate(month, 'long')}</small>
        <span className={styles.turn}>
          <IconButton
            icon={ChevronLeft}
            size="s"
            label={words.previousMonth}
            onPress={() => turn(-1)}
            isDisabled={months <= -farthest}
          />
          <IconButton
            icon={ChevronRight}
            size="s"
            label={words.nextMonth}
            onPress={() => turn(1)}
            isDisabled={months >= farthest}
          />
        </span>
      </div>
      <table className={styles.calendar}>
        <thead>
          <tr>
            {words.weekdays.map((weekday, at) => (
              <th key={at} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((on) => {
                const held = ofMonth.filter((entry) => entry.on === on)
                const first = held[0]
                const window = expected.find((season) => monthOf(on) === month && on >= season.from && on <= season.to)
                const { day } = numbersOf(on)
                const names = held.map((entry) => words.ofBody(words.nth(entry.meeting.ordinal), short(entry.body)))
                return (
                  <td
                    key={on}
                    data-other={monthOf(on) !== month || undefined}
                    data-off={isDayOff(on) || undefined}
                    data-now={on === asOf || undefined}
                    data-expected={(first === undefined && window !== undefined) || undefined}
                    data-body={first?.body.colour ?? window?.body.colour}
                    aria-current={on === asOf ? 'date' : undefined}
                  >
                    {first === undefined ? (
                      <span className={styles.day}>{day}</span>
                    ) : (
                      <AriaLink
                        className={styles.day ?? ''}
                        href={`/meetings/${first.meeting.id}`}
                        aria-label={words.dayWithMeetings(formatDay(on, language, 'long'), names.join(', '))}
                      >
                        {day}
                      </AriaLink>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {ofMonth.map((entry) => (
          <li key={`${entry.meeting.id}-${entry.body.key}`} data-body={entry.body.colour}>
            <i />
            {words.ofBody(words.nth(entry.meeting.ordinal), short(entry.body))}
          </li>
        ))}
        {expected.map((season) => (
          <li key={season.body.key} data-body={season.body.colour} data-expected>
            <i />
            {words.expectedThen(short(season.body))}
          </li>
        ))}
        {ofMonth.length + expected.length === 0 && <li>{words.noMeetingsThatMonth}</li>}
      </ul>
    </section>
  )
}

const monthOf = (on: IsoDate): PartialDate => partialDate(on.slice(0, 7))

/** Six weeks from Monday, so that the calendar keeps its height from month to month. */
function weeksOf(month: PartialDate): readonly (readonly IsoDate[])[] {
  const first = firstDay(month)
  const monday = addDays(first, -((weekdayOf(first) + 6) % daysInWeek))
  return Array.from({ length: weeksShown }, (_, week) =>
    Array.from({ length: daysInWeek }, (_day, day) => addDays(monday, week * daysInWeek + day)),
  )
}
