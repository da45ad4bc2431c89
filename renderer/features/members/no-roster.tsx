import { ClipboardPaste, UsersRound } from 'lucide-react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import { addDays, firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { pasteMembersText } from '../../../shared/text/paste-members-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setAsOf } from '../../data/ui-store.ts'

/** The day lies before the body was founded or after it ended: there is no roster then, however much is known of it. */
export const isOutsideLife = ({ life, asOf }: Pick<RosterScreen, 'life' | 'asOf'>) => !isInForce(life, asOf)

export interface NoRosterProps {
  readonly screen: RosterScreen
  /** Null: the register is only read. */
  readonly onPaste: (() => void) | null
  readonly onAdd: () => void
}

/** Why a roster is empty on its day, with the way to a day on which there is one, or to its first members. */
export function NoRoster({ screen, onPaste, onAdd }: NoRosterProps) {
  const { life, asOf } = screen
  const pasting = useText(pasteMembersText)
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
  const other = dayWithMembers(screen)
  const enter = onPaste !== null && (
    <>
      <Button icon={ClipboardPaste} look={other === null ? 'primary' : 'plain'} shortcut="P" onPress={onPaste}>
        {pasting.open}
      </Button>
      <Button shortcut="N" onPress={onAdd}>
        {pasting.addOne}
      </Button>
    </>
  )
  return other === null ? (
    <EmptyState title={pasting.nobodyYet} icon={UsersRound} actions={enter}>
      {onPaste !== null && pasting.nobodyYetHint}
    </EmptyState>
  ) : (
    <EmptyState
      title={pasting.noneOnDay}
      actions={
        <>
          {goTo(other)}
          {enter}
        </>
      }
    >
      {pasting.noneOnDayHint}
    </EmptyState>
  )
}

/** The nearest day on which the empty roster has members: the last before the day, else the first behind it. Null: there is none. */
function dayWithMembers({ asOf, changes }: Pick<RosterScreen, 'asOf' | 'changes'>): IsoDate | null {
  const before = changes.findLast(({ on }) => on <= asOf)
  return before === undefined ? (changes[0]?.on ?? null) : addDays(before.on, -1)
}
