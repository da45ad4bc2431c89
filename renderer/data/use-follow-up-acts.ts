import { useState } from 'react'
import type { NextMeetingCard } from '../../shared/contract/next-meeting.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { formatFiscalYear } from '../../shared/domain/era.ts'
import type { ExplanationReason, Language } from '../../shared/domain/vocabulary.ts'
import { explanationText } from '../../shared/text/explanation-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { useAsOf, useToday } from './as-of.tsx'
import { useLanguage } from './language.ts'
import { type FollowUpSubject, placedLook, routeOfPlaced } from './placed-look.ts'
import { useCommand } from './use-command.ts'

type Asked =
  | { readonly kind: 'day'; readonly subject: FollowUpSubject | null; readonly next: readonly NextMeetingCard[] }
  | { readonly kind: 'reason'; readonly subject: FollowUpSubject }

/** What people do about looks that are owed; `questions` goes to the component that asks what an act lacks. */
export interface FollowUpActs {
  /** On the next agenda that is drafted at once; where none is, the day of a meeting is asked first; where it stands already, to its line. */
  readonly putOnAgenda: (subject: FollowUpSubject, next: NextMeetingCard, anchor: Element | null) => void
  /** Asks for which of these bodies, and on which day. */
  readonly planMeeting: (next: readonly NextMeetingCard[], anchor: Element | null) => void
  /** Asks why no look at the plan, or nothing of the year, is owed. */
  readonly explain: (subject: FollowUpSubject, anchor: Element | null) => void
  /** Takes the newest reason back. */
  readonly withdraw: (subject: FollowUpSubject) => void
  readonly questions: ReturnType<typeof useQuestions>
}

/** The acts of Home, the worklist and the matrix; every one can be undone. `go` leads to a meeting that was planned for its own sake, and to lines. */
export function useFollowUpActs(go: (route: string) => void): FollowUpActs {
  const put = useCommand('followUps.putOnAgenda', {
    says: ({ meeting, wasPlanned }, spoken) => {
      const words = needsText[spoken]
      const day = formatDay(meeting.on, spoken, 'long')
      const body = meeting.body[spoken] ?? meeting.body.ja ?? meeting.body.en ?? ''
      return wasPlanned ? words.plannedAndPut(body, meeting.ordinal, day) : words.putOn(body, meeting.ordinal, day)
    },
  })
  const create = useCommand('meetings.create')
  const withdraw = useCommand('followUps.withdraw')
  const [asked, setAsked] = useState<{ readonly what: Asked; readonly anchor: Element | null } | null>(null)

  /** True when it was done and nothing more is asked. */
  async function answerDay(body: string, on: IsoDate): Promise<boolean> {
    if (asked?.what.kind !== 'day') return true
    const { subject } = asked.what
    if (subject !== null) return (await put.run({ body, subject, at: { kind: 'new', on } })) !== null
    const made = await create.run({ body, on })
    if (made !== null) go(`/meetings/${made.id}`)
    return made !== null
  }

  return {
    putOnAgenda: (subject, next, anchor) => {
      const placed = placedLook(subject, next)
      if (placed !== null) go(routeOfPlaced(placed))
      else if (next.drafting === null) setAsked({ what: { kind: 'day', subject, next: [next] }, anchor })
      else void put.run({ body: next.body.key, subject, at: { kind: 'meeting', id: next.drafting.id } })
    },
    planMeeting: (next, anchor) => setAsked({ what: { kind: 'day', subject: null, next }, anchor }),
    explain: (subject, anchor) => setAsked({ what: { kind: 'reason', subject }, anchor }),
    withdraw: (subject) => void withdraw.run({ subject }),
    questions: useQuestions(asked, () => setAsked(null), answerDay, put.isRunning || create.isRunning),
  }
}

function useQuestions(
  asked: { readonly what: Asked; readonly anchor: Element | null } | null,
  close: () => void,
  answerDay: (body: string, on: IsoDate) => Promise<boolean>,
  isRunning: boolean,
) {
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const explain = useCommand('followUps.explain')

  async function answerReason({ reason, remark, source }: ReasonGiven) {
    if (asked?.what.kind !== 'reason') return
    const said = (of: Language) => (of === language && remark !== '' ? remark : needsText[of].reasons[reason])
    const input = { subject: asked.what.subject, on: asOf, reason, textEn: said('en'), textJa: said('ja'), source }
    if ((await explain.run(input)) !== null) close()
  }

  return {
    question: asked === null ? null : questionOf(asked.what, asked.anchor, language),
    today,
    isPending: isRunning || explain.isRunning,
    onDay: (body: string, on: IsoDate) => void answerDay(body, on).then((isDone) => (isDone ? close() : undefined)),
    onReason: (answer: ReasonGiven) => void answerReason(answer),
    onClose: close,
  }
}

interface ReasonGiven {
  readonly reason: ExplanationReason
  readonly remark: string
  readonly source: string | null
}

function questionOf(what: Asked, anchor: Element | null, language: Language) {
  if (what.kind === 'reason') {
    const words = explanationText[language]
    const { subject } = what
    const title = subject.kind === 'plan' ? null : words.yearTitle(formatFiscalYear(subject.fiscalYear, language, 'title'))
    return { kind: 'reason' as const, title, note: subject.kind === 'plan' ? null : words.yearNote, anchor }
  }
  return {
    kind: 'day' as const,
    purpose: what.subject === null ? ('plan' as const) : ('plan-and-put' as const),
    candidates: what.next.map((next) => candidateOf(next, language)),
    anchor,
  }
}

/** The body and day to offer where a meeting is to be planned, with what the body's rhythm says. */
function candidateOf(next: NextMeetingCard, language: Language) {
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
