import type { IsoDate } from '../../shared/domain/calendar.ts'
import { AskMeetingDay, type MeetingCandidate } from './ask-meeting-day.tsx'
import { AskReason, type Explained } from './ask-reason.tsx'

/** What must be asked before something can be done about a look that is owed. */
export type FollowUpQuestion =
  | {
      readonly kind: 'day'
      readonly purpose: 'plan' | 'plan-and-put'
      readonly candidates: readonly MeetingCandidate[]
      /** The element it is asked beside. */
      readonly anchor: Element | null
    }
  | {
      readonly kind: 'reason'
      /** What it is about, where that is no plan. */
      readonly title: string | null
      readonly note: string | null
      readonly anchor: Element | null
    }

export interface FollowUpQuestionsProps {
  /** Null: nothing is asked. */
  readonly question: FollowUpQuestion | null
  readonly today: IsoDate
  readonly isPending: boolean
  readonly onDay: (body: string, on: IsoDate) => void
  readonly onReason: (answer: Explained) => void
  readonly onClose: () => void
}

/** The question that is open: on which day a meeting is to be, or why no look is owed. */
export function FollowUpQuestions({ question, today, isPending, onDay, onReason, onClose }: FollowUpQuestionsProps) {
  if (question === null) return null
  const { anchor } = question
  switch (question.kind) {
    case 'day':
      return (
        <AskMeetingDay
          candidates={question.candidates}
          purpose={question.purpose}
          today={today}
          anchor={anchor}
          isPending={isPending}
          onAnswer={onDay}
          onClose={onClose}
        />
      )
    case 'reason':
      return (
        <AskReason
          anchor={anchor}
          isPending={isPending}
          {...(question.title === null ? {} : { title: question.title })}
          {...(question.note === null ? {} : { note: question.note })}
          onAnswer={onReason}
          onClose={onClose}
        />
      )
  }
}
