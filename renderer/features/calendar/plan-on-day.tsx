import type { BodyRef } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { AskMeetingDay } from '../../components/ask-meeting-day.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useForeseenDays } from '../../data/use-foreseen-day.ts'
import { shortName } from './day-in-words.ts'

export interface PlanOnDayProps {
  readonly on: IsoDate
  /** The bodies for which a meeting can be planned. */
  readonly bodies: readonly BodyRef[]
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks which body is to meet on the day; the calendar stays, and shows the meeting. */
export function PlanOnDay({ on, bodies, anchor, onClose }: PlanOnDayProps) {
  const language = useLanguage()
  const today = useToday()
  const foreseen = useForeseenDays()
  const create = useCommand('meetings.create')
  return (
    <AskMeetingDay
      candidates={bodies.map((body) => ({
        body: body.key,
        name: shortName(body, language),
        ordinal: null,
        suggestedOn: on,
        basis: null,
      }))}
      today={today}
      purpose="plan"
      {...foreseen}
      anchor={anchor}
      isPending={create.isRunning}
      onAnswer={(body, day) => {
        void create.run({ body, on: day }).then((made) => {
          if (made !== null) onClose()
        })
      }}
      onClose={onClose}
    />
  )
}
