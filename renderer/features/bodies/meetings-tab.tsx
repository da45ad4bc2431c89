import type { MeetingRow } from '../../../shared/contract/bodies.ts'
import { numbersOf } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { Ledger } from '../../components/ledger.tsx'
import { EmptyState } from '../../components/states.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { grouped } from '../../data/grouped.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { AgendaMatters } from './agenda-matters.tsx'
import { JointWith } from './joint-with.tsx'
import { LaterMeetings } from './later-meetings.tsx'
import { meetingTitle } from './meeting-title.ts'
import styles from './meetings-tab.module.css'
import type { WholeBody } from './use-whole-body.ts'

/** A meeting with ten lines is some eighty elements: a hundred of them take a tenth of a second to draw, and as long to leave. */
const mostMeetingsWhole = 24

/** Every meeting with its whole agenda, by fiscal year, newest first, down to the act that founded the body. */
export function MeetingsTab({ screen }: { readonly screen: WholeBody }) {
  const words = useText(bodiesText)
  const language = useLanguage()
  const years = grouped(screen.meetings, ({ meeting }) => fiscalYearOf(meeting.on))
  return (
    <>
      <LaterMeetings count={screen.laterMeetings} />
      <div data-body={screen.body.colour}>
        <Ledger
          label={words.meetings}
          mostWhole={mostMeetingsWhole}
          idOf={({ meeting }: MeetingRow) => String(meeting.id)}
          textOf={({ meeting }) => `${meetingTitle(meeting, words)}, ${formatDay(meeting.on, language, 'long')}`}
          hrefOf={({ meeting }) => `/meetings/${meeting.id}`}
          groups={[...years].map(([year, items]) => ({
            id: String(year),
            title: formatFiscalYear(year, language, 'label'),
            count: language === 'ja' ? String(year) : null,
            items,
          }))}
          empty={
            <EmptyState size="row" title={words.noMeetings}>
              {words.noMeetingsHint}
            </EmptyState>
          }
        >
          {(row) => (
            <div className={styles.meeting}>
              <div className={styles.head}>
                <b>{meetingTitle(row.meeting, words)}</b>
                <time dateTime={row.meeting.on}>
                  {formatDay(row.meeting.on, language, language === 'ja' ? 'era-weekday' : 'weekday')}
                </time>
                <small>{language === 'ja' ? numbersOf(row.meeting.on).year : formatDay(row.meeting.on, 'en', 'era-short')}</small>
                {row.meeting.actKind === null && <MeetingStatusMark status={row.meeting.status} />}
              </div>
              <div className={styles.agenda}>
                <JointWith row={row} />
                <AgendaMatters row={row} />
              </div>
            </div>
          )}
        </Ledger>
      </div>
    </>
  )
}
