import type { InBothLanguages } from './texts.ts'

/** A meeting out of its body's screens: every body has a third. */
export interface MeetingOfBodyText {
  readonly ofBody: (meeting: string, body: string) => string
}

export const meetingOfBodyText: InBothLanguages<MeetingOfBodyText> = {
  en: { ofBody: (meeting, body) => `${body}, ${meeting}` },
  ja: { ofBody: (meeting, body) => `${body} ${meeting}` },
}
