import type { InBothLanguages } from './texts.ts'

/** The chronicle as a paper: a body's members and meetings. */
interface ChroniclePaperText {
  readonly name: string
  readonly members: string
  readonly meetings: string
  readonly date: string
  readonly meeting: string
  readonly items: string
  readonly noMeetings: string
}

export const chroniclePaperText: InBothLanguages<ChroniclePaperText> = {
  en: {
    name: 'Members and meetings',
    members: 'Members',
    meetings: 'Meetings',
    date: 'Date',
    meeting: 'Meeting',
    items: 'Items',
    noMeetings: 'No meeting is recorded up to this day.',
  },
  ja: {
    name: '構成員及び会合の開催状況',
    members: '構成員',
    meetings: '会合の開催状況',
    date: '年月日',
    meeting: '会合',
    items: '議題',
    noMeetings: '基準日までの会合の記録はない。',
  },
}
