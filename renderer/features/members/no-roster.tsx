import type { RosterScreen } from '../../../shared/contract/members.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setAsOf } from '../../data/ui-store.ts'

/** The day lies before the body was founded or after it ended: there is no roster then, however much is known of it. */
export const isOutsideLife = ({ life, asOf }: Pick<RosterScreen, 'life' | 'asOf'>) => !isInForce(life, asOf)

/** Why a roster is empty on its day, with the way to a day on which there is one. */
export function NoRoster({ screen: { life, asOf } }: { readonly screen: RosterScreen }) {
  const words = useText(membersText)
  const people = useText(peopleText)
  const language = useLanguage()
  const { defaultAsOf } = useRegister()
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  const goTo = (on: IsoDate) => <Button onPress={() => setAsOf(on === defaultAsOf ? null : on)}>{people.goTo(day(on))}</Button>
  if (life.from !== null && !isInForce({ from: life.from, to: null }, asOf)) {
    const on = firstDay(life.from)
    return (
      <EmptyState title={words.noRoster} actions={goTo(on)}>
        {people.notFoundedYet(day(on))}
      </EmptyState>
    )
  }
  if (life.to !== null && !isInForce({ from: null, to: life.to }, asOf)) {
    const on = lastDay(life.to)
    return (
      <EmptyState title={words.noRoster} actions={goTo(on)}>
        {people.hasEnded(day(on))}
      </EmptyState>
    )
  }
  return <EmptyState title={words.noRoster}>{words.noRosterHint}</EmptyState>
}
