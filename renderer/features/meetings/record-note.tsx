import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { afterMeetingText } from '../../../shared/text/after-meeting-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { AfterMeeting } from '../../components/after-meeting.tsx'
import { routeAfter, useSetAside } from '../../data/after-meeting.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './open-meeting.module.css'

/** Above a meeting: that its record is being corrected, else what it left to be done since it was held. */
export function RecordNote({ screen, isCorrecting }: { readonly screen: MeetingScreen; readonly isCorrecting: boolean }) {
  const words = useText(meetingsText)
  const after = useText(afterMeetingText)
  const language = useLanguage()
  const setAside = useSetAside()
  const { meeting, life } = screen
  if (isCorrecting) {
    return (
      <p className={styles.correcting} role="status">
        {meeting.status === 'held' ? words.correcting : words.correctingIssued}
      </p>
    )
  }
  if (meeting.status !== 'held') return null
  return (
    <AfterMeeting
      key={meeting.id}
      title={after.after(meeting.ordinal, formatDay(meeting.on, language, 'long'))}
      items={life.left.map((one) => ({ matter: one.matter, href: routeAfter(meeting.id, one) }))}
      onSetAside={setAside === null ? null : (matter) => setAside(meeting.id, matter)}
    />
  )
}
