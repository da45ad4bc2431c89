import { CalendarPlus, ClipboardPaste } from 'lucide-react'
import { useLocation } from 'wouter'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { afterMeetingText } from '../../../shared/text/after-meeting-text.ts'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { pasteMembersText } from '../../../shared/text/paste-members-text.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { AfterMeeting } from '../../components/after-meeting.tsx'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { runCommand } from '../../data/commands.ts'
import { routeAfter, useSetAside } from '../../data/after-meeting.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { meetingChosen, useChosenInTime } from './chosen-in-time.ts'
import { ExpectedBrief } from './expected-brief.tsx'
import { LaterMeetings } from './later-meetings.tsx'
import { MeetingBrief } from './meeting-brief.tsx'
import { MeetingTable } from './meeting-table.tsx'
import styles from './overview-tab.module.css'
import { PlanBrief } from './plan-brief.tsx'
import { TimelineLegend } from './timeline/timeline-legend.tsx'
import { barKey, expectedKey, meetingKey } from './timeline/timeline-keys.ts'
import { Timeline } from './timeline/timeline.tsx'
import type { TimelineView } from './timeline/use-timeline-view.ts'
import type { WholeBody } from './use-whole-body.ts'

export interface OverviewTabProps {
  readonly screen: WholeBody
  readonly zoom: TimelineView
}

/** The body's life in time; below, its meetings and, of the one chosen here or there, what was on the agenda. */
export function OverviewTab({ screen, zoom }: OverviewTabProps) {
  const words = useText(bodiesText)
  const asOf = useAsOf()
  const [chosen, choose] = useChosenInTime(screen)
  const chosenMeeting = meetingChosen(screen, chosen)
  const chosenBar = screen.timeline.rows
    .flatMap((row) => row.bars.map((bar) => ({ row, bar })))
    .find(({ bar }) => barKey(bar) === chosen)
  const held = screen.meetings.filter(({ meeting }) => meeting.actKind === null && meeting.status === 'held').length
  const planned = screen.counts.meetings - held

  const afterWords = useText(afterMeetingText)
  const language = useLanguage()
  const setAside = useSetAside()
  const { mode } = useRegister()
  const canPlan = mode === 'write' && screen.next.isPlannable

  if (screen.counts.meetings === 0 && screen.laterMeetings === 0) return <FirstMeeting screen={screen} />
  return (
    <>
      {screen.after.length > 0 && (
        <div className={styles.after}>
          {screen.after.map(({ meeting, left }) =>
            meeting === null || left === null ? null : (
              <AfterMeeting
                key={meeting.id}
                title={afterWords.after(meeting.ordinal, formatDay(meeting.on, language, 'long'))}
                items={left.map((one) => ({ matter: one.matter, href: routeAfter(meeting.id, one) }))}
                onSetAside={setAside === null ? null : (matter) => setAside(meeting.id, matter)}
              />
            ),
          )}
        </div>
      )}
      <Timeline screen={screen} asOf={asOf} zoom={zoom} chosen={chosen} onChoose={choose} onPlan={canPlan ? planMeeting : null} />
      {screen.timeline.rows.length > 0 && <TimelineLegend body={screen.body.colour} />}
      <div className={styles.under}>
        <section>
          <SectionHeading
            note={words.heldAndPlanned(held, planned)}
            more={
              <Link look="quiet" href={`/bodies/${screen.body.key}/meetings`}>
                {words.all}
              </Link>
            }
          >
            {words.meetings}
          </SectionHeading>
          <LaterMeetings count={screen.laterMeetings} />
          <MeetingTable
            rows={screen.meetings}
            chosen={chosenMeeting?.meeting.id ?? null}
            onChoose={(id) => {
              choose(meetingKey(id))
              const row = screen.meetings.find(({ meeting }) => meeting.id === id)
              if (row !== undefined) zoom.show(row.meeting.on)
            }}
          />
        </section>
        <aside aria-label={words.selected} className={styles.aside} tabIndex={0} data-body={screen.body.colour}>
          {chosenMeeting !== null && <MeetingBrief row={chosenMeeting} />}
          {chosen === expectedKey && screen.next.expected !== null && (
            <ExpectedBrief expected={screen.next.expected} onPlan={canPlan ? planMeeting : null} />
          )}
          {chosenBar !== undefined && <PlanBrief screen={screen} row={chosenBar.row} bar={chosenBar.bar} />}
        </aside>
      </div>
    </>
  )
}

/** A body that has not met: what to do next. */
function FirstMeeting({ screen }: { readonly screen: WholeBody }) {
  const [, navigate] = useLocation()
  const pasting = useText(pasteMembersText)
  const words = useText(newBodyText)
  const { mode } = useRegister()
  return (
    <EmptyState
      title={words.firstMeetingTitle}
      icon={CalendarPlus}
      actions={
        mode === 'write' && (
          <>
            <Button look="primary" shortcut="N" onPress={planMeeting}>
              {words.planFirst}
            </Button>
            {screen.seats.length === 0 && (
              <Button icon={ClipboardPaste} onPress={() => navigate(`/members/${screen.body.key}/paste`)}>
                {pasting.open}
              </Button>
            )}
          </>
        )
      }
    >
      {words.firstMeetingText}
    </EmptyState>
  )
}

/** As by its key: asks for the day, and opens the meeting with its draft. */
const planMeeting = (): void => runCommand('new-meeting')
