import { useState } from 'react'
import type { NextMeetingCard } from '../../../../shared/contract/next-meeting.ts'
import type { IsoDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { DateField } from '../../../components/date-field.tsx'
import { Finding } from '../../../components/finding.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useToday } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useForeseenDay } from '../../../data/use-foreseen-day.ts'
import { useCommand } from '../../../data/use-command.ts'
import { StartFoot } from './start-foot.tsx'
import styles from './start-screen.module.css'

export interface StartMeetingProps {
  readonly next: NextMeetingCard
  readonly onMade: () => void
  readonly onSkip: () => void
}

/** The meeting on whose agenda one will work: its day and its number. */
export function StartMeeting({ next, onMade, onSkip }: StartMeetingProps) {
  const words = useText(startText)
  const language = useLanguage()
  const today = useToday()
  const [on, setOn] = useState<IsoDate | null>(next.isSuggestedBlindly ? null : next.suggestedOn)
  const [isAsked, setAsked] = useState(false)
  const [typed, setTyped] = useState(next.meeting === null && next.expected === null ? '1' : '')
  const create = useCommand('meetings.create')
  const digits = typed.normalize('NFKC').trim()
  const ordinal = digits === '' ? null : Number(digits)
  const isReadable = ordinal === null || (Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 9999)
  const isTaken = create.failure?.error.code === 'conflict'
  const warnings = useForeseenDay(on === null ? null : { body: next.body.key, on, ordinal: isReadable ? ordinal : null })
  const plan = async () => {
    setAsked(true)
    if (!isReadable || on === null) return
    const made = await create.run({ body: next.body.key, on, ordinal })
    if (made !== null) onMade()
  }
  return (
    <>
      <div className={styles.fields}>
        <div data-arrival>
          <DateField
            label={words.day}
            value={on}
            today={today}
            error={
              on === null ? (isAsked ? words.dayNeeded : null) : isTaken ? words.dayTaken(formatDay(on, language, 'long')) : null
            }
            onChange={(day) => {
              if (day !== null) setOn(day)
            }}
          />
          {warnings.map((warning) => (
            <Finding key={warning}>{warning}</Finding>
          ))}
        </div>
        <TextField
          label={words.ordinal}
          value={typed}
          onChange={setTyped}
          help={words.ordinalHelp}
          error={isReadable ? null : words.ordinalUnreadable}
        />
      </div>
      <StartFoot
        answer={{ en: startText.en.planMeeting, ja: startText.ja.planMeeting }}
        said={words.planMeeting}
        isPending={create.isRunning}
        onAnswer={() => void plan()}
        onSkip={onSkip}
      />
    </>
  )
}
