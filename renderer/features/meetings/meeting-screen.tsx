import { ToCome } from '../../components/to-come.tsx'
import { usePlace } from '../../data/place.ts'

export interface MeetingScreenProps {
  readonly meetingId: number
}

/** One of the register's things, by its key or id. */
export function MeetingScreen({ meetingId }: MeetingScreenProps) {
  usePlace([{ text: String(meetingId) }])
  return <ToCome title={String(meetingId)} />
}
