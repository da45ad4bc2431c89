import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { EmptyState } from '../../components/states.tsx'
import { useText } from '../../data/language.ts'

export interface VersionsTabProps {
  readonly screen: MeetingScreen
}

/** The agenda as it was issued and as it was held, and what differs. */
export function VersionsTab({ screen }: VersionsTabProps) {
  const words = useText(meetingsText)
  return <EmptyState size="row" title={`${words.versions}: ${words.meeting(screen.meeting.ordinal)}`} />
}
