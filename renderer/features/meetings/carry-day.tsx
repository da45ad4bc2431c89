import { AskMeetingDay } from '../../components/ask-meeting-day.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage } from '../../data/language.ts'
import { useForeseenDays } from '../../data/use-foreseen-day.ts'
import type { Carry } from './use-carry.ts'

/** Asks on which day the next meeting is, for the lines that are to go there. */
export function CarryDay({ carry }: { readonly carry: Carry }) {
  const language = useLanguage()
  const today = useToday()
  const foreseen = useForeseenDays()
  const { asking, places } = carry
  if (asking === null || places === undefined) return null
  const { body, nextOrdinal, suggestedOn } = places
  return (
    <AskMeetingDay
      candidates={[
        {
          body: body.key,
          name: body.name[language] ?? body.name.ja ?? body.key,
          ordinal: nextOrdinal,
          suggestedOn,
          basis: null,
        },
      ]}
      today={today}
      purpose="plan-and-put"
      {...foreseen}
      anchor={asking.anchor}
      onAnswer={(_body, on) => carry.give(asking.key, asking.how, { kind: 'new', on })}
      onClose={carry.stopAsking}
    />
  )
}
