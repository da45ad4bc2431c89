import { AskMeetingDay } from '../../components/ask-meeting-day.tsx'
import { AskReason } from '../../components/ask-reason.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage } from '../../data/language.ts'
import { type FollowUpActs, meetingCandidate } from '../../data/use-follow-up-acts.ts'

/** What must be asked before an act: a day for the meeting, or a reason. */
export function FollowUpQuestions({ acts }: { readonly acts: FollowUpActs }) {
  const language = useLanguage()
  const today = useToday()
  const { question, isRunning, close } = acts
  if (question === null) return null
  switch (question.kind) {
    case 'day':
      return (
        <AskMeetingDay
          candidates={question.next.map((next) => meetingCandidate(next, language))}
          today={today}
          purpose={question.subject === null ? 'plan' : 'plan-and-put'}
          anchor={question.anchor}
          isPending={isRunning}
          onAnswer={acts.answerDay}
          onClose={close}
        />
      )
    case 'reason':
      return <AskReason anchor={question.anchor} isPending={isRunning} onAnswer={acts.answerReason} onClose={close} />
  }
}
