import { useEffect, useState } from 'react'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { Asking } from './asking.tsx'
import { DateField } from './date-field.tsx'
import { Finding } from './finding.tsx'
import { type Choice, Select } from './select.tsx'
import { useWords } from './words.ts'

/** A body for which a meeting can be planned. */
export interface MeetingCandidate {
  readonly body: string
  readonly name: string
  readonly ordinal: number | null
  readonly suggestedOn: IsoDate
  /** What the body's rhythm says; null when it has none. */
  readonly basis: string | null
}

export interface AskMeetingDayProps {
  /** One: the body is settled. Several: it can be chosen. */
  readonly candidates: readonly MeetingCandidate[]
  readonly today: IsoDate
  /** plan-and-put: something waits to be put on its agenda. */
  readonly purpose: 'plan' | 'plan-and-put'
  readonly anchor: Element | null
  readonly isPending?: boolean
  /** Why the day last answered cannot be; gone with the next change. */
  readonly error?: string | null
  readonly onChange?: () => void
  /** What is odd about the day that is shown; it can be answered all the same. */
  readonly warnings?: readonly string[]
  /** Told the body and the day that are shown. */
  readonly onLook?: (body: string, on: IsoDate) => void
  readonly onAnswer: (body: string, on: IsoDate) => void
  readonly onClose: () => void
}

/** Asks on which day a meeting is to be planned; offers the day the body's habit suggests. */
export function AskMeetingDay(props: AskMeetingDayProps) {
  const {
    candidates,
    today,
    purpose,
    anchor,
    isPending = false,
    error = null,
    onChange,
    warnings = [],
    onLook,
    onAnswer,
    onClose,
  } = props
  const words = useWords(needsText)
  const [body, setBody] = useState(candidates[0]?.body ?? '')
  const [typed, setTyped] = useState<IsoDate | null>(null)
  const chosen = candidates.find((candidate) => candidate.body === body) ?? candidates[0]
  const on = typed ?? chosen?.suggestedOn
  const shown = chosen?.body
  useEffect(() => {
    if (shown !== undefined && on !== undefined) onLook?.(shown, on)
  })
  if (chosen === undefined || on === undefined) return null
  const title = candidates.length > 1 || chosen.ordinal === null ? words.newMeeting : words.planFirst(chosen.ordinal, chosen.name)
  return (
    <Asking
      title={title}
      note={
        candidates.length > 1
          ? noteOf(chosen, words.nthMeeting)
          : chosen.ordinal === null
            ? words.furtherNote
            : words.planFirstNote(chosen.basis)
      }
      anchor={anchor}
      answer={purpose === 'plan' ? words.planIt : words.planAndPut}
      isPending={isPending}
      onAnswer={() => onAnswer(chosen.body, on)}
      onClose={onClose}
    >
      {candidates.length > 1 && (
        <Select
          label={words.body}
          value={chosen.body}
          onChange={(next) => {
            setBody(next)
            setTyped(null)
            onChange?.()
          }}
          choices={candidates.map((candidate): Choice<string> => ({ value: candidate.body, text: candidate.name }))}
        />
      )}
      <DateField
        key={chosen.body}
        label={words.dayOfMeeting}
        value={on}
        today={today}
        autoFocus
        error={error}
        onChange={(day) => {
          setTyped(day)
          onChange?.()
        }}
      />
      {warnings.length > 0 && (
        <div role="status">
          {warnings.map((warning) => (
            <Finding key={warning}>{warning}</Finding>
          ))}
        </div>
      )}
    </Asking>
  )
}

/** Which meeting it would be, and why the day is offered. */
const noteOf = ({ ordinal, basis }: MeetingCandidate, nthMeeting: (ordinal: number) => string): string =>
  [ordinal === null ? null : nthMeeting(ordinal), basis].filter((part) => part !== null).join(' · ')
