import type { RosterScreen } from '../../../shared/contract/members.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { EmptyState } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'

/** Why a roster is empty on its day. */
export function NoRoster({ screen: { life, asOf } }: { readonly screen: RosterScreen }) {
  const words = useText(membersText)
  const language = useLanguage()
  const isBefore = life.from !== null && !isInForce({ from: life.from, to: null }, asOf)
  const isAfter = life.to !== null && !isInForce({ from: null, to: life.to }, asOf)
  const why =
    isBefore && life.from !== null
      ? words.beforeFounding(formatDay(life.from, language, 'long'))
      : isAfter && life.to !== null
        ? words.afterEnd(formatDay(life.to, language, 'long'))
        : words.noRosterHint
  return <EmptyState title={words.noRoster}>{why}</EmptyState>
}
