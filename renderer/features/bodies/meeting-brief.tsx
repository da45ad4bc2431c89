import type { MeetingRow } from '../../../shared/contract/bodies.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { AgendaMatters } from './agenda-matters.tsx'
import { JointWith } from './joint-with.tsx'
import { meetingTitle } from './meeting-title.ts'

/** The chosen meeting: its day, with whom it was held, and its agenda. */
export function MeetingBrief({ row }: { readonly row: MeetingRow }) {
  const words = useText(bodiesText)
  const language = useLanguage()
  const { meeting } = row
  return (
    <>
      <SectionHeading
        note={
          <time dateTime={meeting.on}>
            {language === 'ja' ? formatDay(meeting.on, 'ja', 'era-weekday') : formatDayBoth(meeting.on, 'en')}
          </time>
        }
        more={<Link href={`/meetings/${meeting.id}`}>{words.openMeeting}</Link>}
      >
        {meetingTitle(meeting, words)}
      </SectionHeading>
      <JointWith row={row} />
      <AgendaMatters row={row} />
    </>
  )
}
