import type { CalendarMeeting, CalendarYear, ExpectedWindow } from '../../../shared/contract/calendar.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { mostOfDay } from '../../../shared/domain/calendar-year.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { meetingInWords, sealOf, shortName } from './day-in-words.ts'
import { Mark, MeetingMark } from './meeting-mark.tsx'
import styles from './year-list.module.css'
import { clashesOfYear } from './year-view.ts'

type Entry = { readonly on: IsoDate } & (
  | { readonly kind: 'meeting'; readonly meeting: CalendarMeeting }
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'window'; readonly window: ExpectedWindow }
)

export interface YearListProps {
  readonly year: CalendarYear
  readonly name: string
  /** To a day of which more is to be seen. */
  readonly onChoose: (on: IsoDate) => void
}

/** The year as a list, in date order, for whoever would rather read than walk a grid. */
export function YearList({ year, name, onChoose }: YearListProps) {
  const words = useText(calendarText)
  const language = useLanguage()
  const entries: readonly Entry[] = [
    ...year.meetings.map((meeting) => ({ kind: 'meeting' as const, on: meeting.meeting.on, meeting })),
    ...year.crowded.flatMap(({ on, meetings }) =>
      meetings > mostOfDay.meetings ? [{ kind: 'more' as const, on, count: meetings - mostOfDay.meetings }] : [],
    ),
    ...year.expected.map((window) => ({ kind: 'window' as const, on: window.from, window })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const clashes = clashesOfYear(year)
  return (
    <section className={styles.part}>
      <SectionHeading note={clashes > 0 && <b className={styles.alert}>{words.clashes(clashes)}</b>}>
        {words.listOf(name)}
      </SectionHeading>
      {entries.length === 0 && <p className={styles.quiet}>{words.noMeetings}</p>}
      <ul className={styles.list}>
        {entries.map((entry) =>
          entry.kind === 'meeting' ? (
            <li key={entry.meeting.meeting.id} data-alert={entry.meeting.isClashing || undefined}>
              <time dateTime={entry.on}>{formatDay(entry.on, language, 'month-day')}</time>
              <MeetingMark meeting={entry.meeting} language={language} />
              <Link look="plain" href={`/meetings/${entry.meeting.meeting.id}`}>
                {meetingInWords(entry.meeting, language, 'nthShort')}
              </Link>
              {noteOf(entry.meeting, language)}
            </li>
          ) : entry.kind === 'more' ? (
            <li key={`more ${entry.on}`}>
              <time dateTime={entry.on}>{formatDay(entry.on, language, 'month-day')}</time>
              <span />
              <Button size="s" look="plain" onPress={() => onChoose(entry.on)}>
                {words.moreMeetings(entry.count)}
              </Button>
            </li>
          ) : (
            <li key={`${entry.window.body.key} ${entry.on}`}>
              <time dateTime={entry.on}>{formatDay(entry.on, language, 'month-day')}</time>
              <Mark letter={sealOf(entry.window.body, language)} colour={entry.window.body.colour} form="dotted" />
              <span>{shortName(entry.window.body, language)}</span>
              <small>{words.expectedShort}</small>
            </li>
          ),
        )}
      </ul>
      {year.laterMeetings > 0 && <p className={styles.quiet}>{words.later(year.laterMeetings)}</p>}
    </section>
  )
}

/** Held goes without saying. */
function noteOf({ meeting }: CalendarMeeting, language: Language) {
  return meeting.status === 'held' ? null : <small>{calendarText[language].status[meeting.status]}</small>
}
