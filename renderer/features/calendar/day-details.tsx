import type { CalendarLine, CalendarMeeting, CalendarYear, ExpectedWindow } from '../../../shared/contract/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { holidayText } from '../../../shared/text/holiday-text.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './day-details.module.css'
import { meetingInWords, sealOf, shortName } from './day-in-words.ts'
import { Mark, MeetingMark } from './meeting-mark.tsx'
import type { ViewDay } from './year-view.ts'

export interface DayDetailsProps {
  readonly day: ViewDay
  readonly year: CalendarYear
  /** Null while the pointer only looks, or where nothing can be planned. */
  readonly onPlan: (() => void) | null
}

/** Lines of an agenda shown before the rest is counted. */
const mostLines = 12

/** What is known of a day: its meetings with their lines, what clashes, what habit expects. */
export function DayDetails({ day, year, onPlan }: DayDetailsProps) {
  const words = useText(calendarText)
  const language = useLanguage()
  const asOf = useAsOf()
  const details = useScreen('calendar.day', { on: day.on, asOf }, { isEnabled: day.meetings.length > 0 }).data
  // The year names the first few of a day: all of them come with the day.
  const meetings = details?.meetings ?? day.meetings
  const clashes = details?.clashes ?? day.clashes.map((clash) => ({ ...clash, members: null }))
  const inBoth = (members: readonly Name[] | null) => {
    if (members === null) return null
    return members.length === 0 ? words.noMemberOfBoth : words.membersOfBoth(members.length, namesOf(members, language))
  }
  const holiday = day.holiday === null ? null : holidayText[language].name[day.holiday.name]
  return (
    <section>
      <SectionHeading>{formatDay(day.on, language, language === 'ja' ? 'era-weekday' : 'weekday')}</SectionHeading>
      {holiday !== null && <p className={styles.quiet}>{holiday}</p>}
      {clashes.map((clash) => (
        <Note key={clash.meetingIds.join()} tone="alert" title={words.clash[clash.kind](clash.minutesBetween)}>
          {inBoth(clash.members)}
        </Note>
      ))}
      {day.clashCount > clashes.length && <p className={styles.quiet}>{words.moreClashes(day.clashCount - clashes.length)}</p>}
      {meetings.map((meeting) => (
        <MeetingEntry
          key={meeting.meeting.id}
          entry={meeting}
          lines={details?.agendas.find(({ meetingId }) => meetingId === meeting.meeting.id)?.lines ?? null}
        />
      ))}
      {day.windows.map(({ window }) => (
        <WindowEntry key={window.body.key} window={window} />
      ))}
      {day.meetings.length === 0 && day.windows.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {onPlan !== null && year.bodies.some(({ isPlannable }) => isPlannable) && (
        <p className={styles.act}>
          <Button size="s" shortcut="N" onPress={onPlan}>
            {words.planHere}
          </Button>
        </p>
      )}
    </section>
  )
}

interface MeetingEntryProps {
  readonly entry: CalendarMeeting
  /** Null while they are asked for. */
  readonly lines: readonly CalendarLine[] | null
}

function MeetingEntry({ entry, lines }: MeetingEntryProps) {
  const words = useText(calendarText)
  const language = useLanguage()
  const { meeting, others, startsAt, endsAt, place } = entry
  const time = startsAt === null ? null : endsAt === null ? startsAt : `${startsAt}–${endsAt}`
  const hasPlace = place.en !== null || place.ja !== null
  return (
    <article className={styles.meeting}>
      <h3>
        <MeetingMark meeting={entry} language={language} />
        <Link look="plain" href={`/meetings/${meeting.id}`}>
          {meetingInWords(entry, language)}
        </Link>
      </h3>
      {others.length > 0 && <p className={styles.quiet}>{words.joint(namesOf(others, language))}</p>}
      {meeting.actKind === null && (
        <p className={styles.facts}>
          <MeetingStatusMark status={meeting.status} />
          {time !== null && <span>{time}</span>}
          {hasPlace && (
            <span>
              <NameText name={place} />
            </span>
          )}
        </p>
      )}
      {lines === null ? null : lines.length > 0 ? (
        <ol className={styles.lines}>
          {lines.slice(0, mostLines).map((line) => (
            <li key={line.id} data-depth={Math.min(line.depth, 2)}>
              <span className={styles.number}>{line.number}</span>
              <span>
                <NameText name={line.title} />
              </span>
            </li>
          ))}
          {lines.length > mostLines && <li className={styles.rest}>+{lines.length - mostLines}</li>}
        </ol>
      ) : (
        meeting.actKind === null && <p className={styles.quiet}>{words.noLines}</p>
      )}
    </article>
  )
}

function WindowEntry({ window }: { readonly window: ExpectedWindow }) {
  const words = useText(calendarText)
  const language = useLanguage()
  const day = (on: ExpectedWindow['from']) => formatDay(on, language, 'month-day')
  return (
    <article className={styles.meeting}>
      <h3>
        <Mark letter={sealOf(window.body, language)} colour={window.body.colour} form="dotted" />
        <span>{words.expected(shortName(window.body, language))}</span>
      </h3>
      <p className={styles.quiet}>
        {words.window(day(window.from), day(window.to))}
        {window.isPast && ` · ${words.expectedLate}`}
        <br />
        {words.basis(window.hits, window.of)}
      </p>
    </article>
  )
}

const namesOf = (names: readonly Name[], language: Language) =>
  names.map((name) => name[language] ?? name.ja ?? name.en ?? '').join(language === 'ja' ? '、' : ', ')
