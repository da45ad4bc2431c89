import { useState } from 'react'
import type { NextMeetingCard } from '../../shared/contract/next-meeting.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { ExplanationReason, Language } from '../../shared/domain/vocabulary.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { useAsOf } from './as-of.tsx'
import type { InputAt } from './contract-paths.ts'
import { useLanguage } from './language.ts'
import { useCommand } from './use-command.ts'

/** A plan, or one fiscal year of an annual series. */
export type FollowUpSubject = InputAt<'followUps.putOnAgenda'>['subject']

/** What must be asked before an act can be done. */
export type FollowUpQuestion =
  | {
      readonly kind: 'day'
      /** Waits to be put on the new meeting's agenda; null: the meeting is all. */
      readonly subject: FollowUpSubject | null
      readonly next: readonly NextMeetingCard[]
      /** The element it is asked beside. */
      readonly anchor: Element | null
    }
  | { readonly kind: 'reason'; readonly plan: string; readonly anchor: Element | null }

export interface FollowUpActs {
  readonly question: FollowUpQuestion | null
  readonly close: () => void
  /** On the agenda of the body's next meeting at once; where none is planned, its day is asked first. */
  readonly putOnAgenda: (subject: FollowUpSubject, next: NextMeetingCard, anchor: Element | null) => void
  readonly planMeeting: (next: readonly NextMeetingCard[], anchor: Element | null) => void
  /** Why no look at the plan is owed. */
  readonly explain: (plan: string, anchor: Element | null) => void
  readonly answerDay: (body: string, on: IsoDate) => void
  readonly answerReason: (reason: ExplanationReason, remark: string) => void
  readonly isRunning: boolean
}

/** What people do about looks that are owed, on Home, in the worklist and in the matrix; every act can be undone. */
export function useFollowUpActs(onPlanned: (meetingId: number) => void): FollowUpActs {
  const language = useLanguage()
  const asOf = useAsOf()
  const [question, setQuestion] = useState<FollowUpQuestion | null>(null)
  const words = needsText[language]
  const put = useCommand('followUps.putOnAgenda', {
    says: ({ meeting, wasPlanned }) => {
      const day = formatDay(meeting.on, language, 'long')
      return wasPlanned ? words.plannedAndPut(meeting.ordinal, day) : words.putOn(meeting.ordinal, day)
    },
  })
  const explain = useCommand('followUps.explain')
  const create = useCommand('meetings.create')
  const close = () => setQuestion(null)

  async function answerDay(body: string, on: IsoDate) {
    if (question?.kind !== 'day') return
    const { subject } = question
    if (subject === null) {
      const made = await create.run({ body, on })
      if (made === null) return
      close()
      onPlanned(made.id)
    } else if ((await put.run({ body, subject, at: { kind: 'new', on } })) !== null) close()
  }

  async function answerReason(reason: ExplanationReason, remark: string) {
    if (question?.kind !== 'reason') return
    const said = (of: Language) => (of === language && remark.trim() !== '' ? remark.trim() : needsText[of].reasons[reason])
    const answer = await explain.run({ plan: question.plan, on: asOf, reason, textEn: said('en'), textJa: said('ja') })
    if (answer !== null) close()
  }

  return {
    question,
    close,
    putOnAgenda: (subject, next, anchor) => {
      if (next.meeting === null) setQuestion({ kind: 'day', subject, next: [next], anchor })
      else void put.run({ body: next.body.key, subject, at: { kind: 'meeting', id: next.meeting.id } })
    },
    planMeeting: (next, anchor) => setQuestion({ kind: 'day', subject: null, next, anchor }),
    explain: (plan, anchor) => setQuestion({ kind: 'reason', plan, anchor }),
    answerDay: (body, on) => void answerDay(body, on),
    answerReason: (reason, remark) => void answerReason(reason, remark),
    isRunning: put.isRunning || explain.isRunning || create.isRunning,
  }
}

/** The body and day to offer where a meeting is to be planned, with what the body's rhythm says. */
export function meetingCandidate(next: NextMeetingCard, language: Language) {
  const { body, expected, meeting } = next
  return {
    body: body.key,
    name: body.short[language] ?? body.short.ja ?? body.short.en ?? body.key,
    ordinal: meeting === null ? (expected?.ordinal ?? null) : null,
    suggestedOn: next.suggestedOn,
    basis: basisOf(next, language),
  }
}

/** "From rhythm: April, 8 of the last 9"; null where the body has no rhythm. */
export function basisOf({ expected }: NextMeetingCard, language: Language): string | null {
  if (expected === null) return null
  const words = needsText[language]
  const [first, last] = [expected.months.at(0), expected.months.at(-1)]
  const months = first === undefined || last === undefined ? '' : words.monthSpan(first, last)
  return words.basis(months, expected.hits, expected.of)
}
