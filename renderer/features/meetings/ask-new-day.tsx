import { useState } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { DateField } from '../../components/date-field.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useText } from '../../data/language.ts'
import type { TakeStep } from './use-meeting-life.ts'

export interface AskNewDayProps {
  readonly screen: MeetingScreen
  readonly act: 'postpone' | 'revive'
  readonly anchor: Element | null
  readonly take: TakeStep
  readonly onClose: () => void
}

/** A meeting put off is most often put off by two weeks: the same weekday, with time to tell everybody. */
const usualDelay = 14

/** Asks for which day a meeting is postponed or planned again; postponing may leave it open. */
export function AskNewDay({ screen, act, anchor, take, onClose }: AskNewDayProps) {
  const words = useText(lifeText)
  const today = useToday()
  const { meeting } = screen
  const [on, setOn] = useState<IsoDate>(addDays(meeting.on, usualDelay))
  const [isOpen, setOpen] = useState(false)
  const [isPending, setPending] = useState(false)
  const isPostponing = act === 'postpone'

  const answer = async () => {
    setPending(true)
    const isDone = await take({ act, on: isOpen ? null : on })
    setPending(false)
    if (isDone) onClose()
  }
  return (
    <Asking
      title={isPostponing ? words.postponeTitle : words.reviveTitle}
      {...(isPostponing ? { note: words.postponeNote[meeting.status === 'issued' ? 'issued' : 'open'] } : {})}
      anchor={anchor}
      answer={isPostponing ? words.postponeIt : words.reviveIt}
      isPending={isPending}
      onAnswer={() => void answer()}
      onClose={onClose}
    >
      {!isOpen && (
        <DateField
          label={words.newDay}
          value={on}
          today={today}
          autoFocus
          onChange={(day) => {
            if (day !== null) setOn(day)
          }}
        />
      )}
      {isPostponing && (
        <Checkbox isChecked={isOpen} onChange={setOpen}>
          {words.dayUnknown}
        </Checkbox>
      )}
    </Asking>
  )
}
