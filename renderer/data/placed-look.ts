import type { NextMeetingCard, PlacedLook } from '../../shared/contract/next-meeting.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import type { InputAt } from './contract-paths.ts'

/** A plan, or one fiscal year of an annual series. */
export type FollowUpSubject = InputAt<'followUps.putOnAgenda'>['subject']

/** Where the look at it stands already, on the first agenda to come that has it; null: on none. */
export function placedLook(subject: FollowUpSubject, { placed }: NextMeetingCard): PlacedLook | null {
  const isMeant = (look: PlacedLook) =>
    subject.kind === 'plan'
      ? look.plan === subject.plan
      : look.series === subject.series && look.fiscalYear === subject.fiscalYear
  return placed.find(isMeant) ?? null
}

/** The address of its line. */
export const routeOfPlaced = ({ meeting, itemId }: PlacedLook): string => `/meetings/${meeting.id}?line=${itemId}`

/** What the act of putting it on an agenda is called: where it stands already, it is opened there. */
export function putText(subject: FollowUpSubject | null, next: NextMeetingCard): Readonly<Record<Language, string>> {
  const placed = subject === null ? null : placedLook(subject, next)
  if (placed === null) return { en: needsText.en.putOnAgenda, ja: needsText.ja.putOnAgenda }
  const { ordinal } = placed.meeting
  return { en: needsText.en.openOnAgenda(ordinal), ja: needsText.ja.openOnAgenda(ordinal) }
}
