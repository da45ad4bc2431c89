import type { MeetingScreen } from '../../../shared/contract/meetings.ts'

export interface PapersSectionProps {
  readonly screen: MeetingScreen
  readonly isReadOnly: boolean
}

/** The papers handed out at the meeting (配布資料), numbered, under the agenda. */
export function PapersSection(_props: PapersSectionProps) {
  return null
}
