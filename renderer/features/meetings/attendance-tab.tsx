import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { EmptyState } from '../../components/states.tsx'
import { useText } from '../../data/language.ts'

export interface AttendanceTabProps {
  readonly screen: MeetingScreen
}

/** Who came, who stood in for whom, and who sent word. */
export function AttendanceTab({ screen }: AttendanceTabProps) {
  const words = useText(meetingsText)
  return <EmptyState size="row" title={`${words.attendance}: ${words.meeting(screen.meeting.ordinal)}`} />
}
