import type { CalendarMeeting, CalendarYear, ExpectedWindow } from '../../../shared/contract/calendar.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { meetingInWords, sealOf, shortName } from './day-in-words.ts'
import { Mark, MeetingMark } from './meeting-mark.tsx'
import styles from './year-list.module.css'

type Entry = { readonly on: IsoDate } & (
  | { readonly kind: 'meeting'; readonly meeting: CalendarMeeting }
  | { readonly kind: 'window'; readonly window: ExpectedWindow }
)

/** The year as a list, in date order, for whoever would rather read than walk a grid. */
export function YearList({ year, name }: { readonly year: CalendarYear; readonly name: string }) {
  const words = useText(calendarText)
  const language = useLanguage()
  const entries: readonly Entry[] = [
    ...year.meetings.map((meeting) => ({ kind: 'meeting' as const, on: meeting.meeting.on, meeting })),
    ...year.expected.map((window) => ({ kind: 'window' as const, on: window.from, window })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const clashing = new Set(year.clashes.flatMap(({ meetingIds }) => meetingIds))
  return (
    <section className={styles.part}>
      <SectionHeading note={year.clashes.length > 0 && <b className={styles.alert}>{words.clashes(year.clashes.length)}</b>}>
        {words.listOf(name)}
      </SectionHeading>
      {entries.length === 0 && <p className={styles.quiet}>{words.noMeetings}</p>}
      <ul className={styles.list}>
        {entries.map((entry) =>
          entry.kind === 'meeting' ? (
            <li key={entry.meeting.meeting.id} data-alert={clashing.has(entry.meeting.meeting.id) || undefined}>
              <time dateTime={entry.on}>{formatDay(entry.on, language, 'month-day')}</time>
              <MeetingMark meeting={entry.meeting} language={language} />
              <Link look="plain" href={`/meetings/${entry.meeting.meeting.id}`}>
                {meetingInWords(entry.meeting, language, 'nthShort')}
              </Link>
              {noteOf(entry.meeting, language)}
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
