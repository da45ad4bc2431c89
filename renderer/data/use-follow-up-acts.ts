import type { NextMeetingCard } from '../../shared/contract/next-meeting.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { ExplanationReason } from '../../shared/domain/vocabulary.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { useAsOf } from './as-of.tsx'
import type { InputAt } from './contract-paths.ts'
import { useLanguage } from './language.ts'
import { useCommand } from './use-command.ts'

export type FollowUpSubject = InputAt<'followUps.putOnAgenda'>['subject']

/** What people do about a look that is owed; each can be undone. */
export interface FollowUpActs {
  /** At the body's next meeting, or at a new one on the day. True when it was done. */
  readonly putOnAgenda: (subject: FollowUpSubject, next: NextMeetingCard, newOn: IsoDate | null) => Promise<boolean>
  /** Why no look at the plan is owed, from the as-of date on. */
  readonly explain: (plan: string, reason: ExplanationReason, remark: string) => Promise<boolean>
  readonly isRunning: boolean
}

/** The acts of Home, the worklist and the matrix. */
export function useFollowUpActs(): FollowUpActs {
  const language = useLanguage()
  const asOf = useAsOf()
  const words = needsText[language]
  const put = useCommand('followUps.putOnAgenda', {
    says: ({ meeting, wasPlanned }) => {
      const day = formatDay(meeting.on, language, 'long')
      return wasPlanned ? words.plannedAndPut(meeting.ordinal, day) : words.putOn(meeting.ordinal, day)
    },
  })
  const explain = useCommand('followUps.explain')
  return {
    putOnAgenda: async (subject, next, newOn) => {
      const at = newOn === null && next.meeting !== null ? { kind: 'meeting', id: next.meeting.id } : null
      const answer = await put.run({
        body: next.body.key,
        subject,
        at: at === null ? { kind: 'new', on: newOn ?? next.suggestedOn } : { kind: 'meeting', id: at.id },
      })
      return answer !== null
    },
    explain: async (plan, reason, remark) => {
      const said = (of: 'en' | 'ja') => (of === language && remark.trim() !== '' ? remark.trim() : needsText[of].reasons[reason])
      return (await explain.run({ plan, on: asOf, reason, textEn: said('en'), textJa: said('ja') })) !== null
    },
    isRunning: put.isRunning || explain.isRunning,
  }
}
