import type { RosterChange, RosterScreen } from '../../../shared/contract/members.ts'
import { daysBetween, firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { earlierState } from '../../../shared/domain/earlier-state.ts'
import type { ChangeWords } from '../../../shared/text/members-text.ts'

/** A day on which the slider over a roster's life stops. */
export interface Stop {
  readonly on: IsoDate
  readonly kind: 'founded' | 'changed' | 'latest'
  /** What became different on it, also on the very day of the founding; null at the latest day. */
  readonly change: RosterChange | null
}

/** The founding, every day of change and the latest day, in order and each day once; a later day that is read is the latest. */
export function stopsOf({ life, changes }: Pick<RosterScreen, 'life' | 'changes'>, latest: IsoDate): readonly Stop[] {
  const founded = life.from === null ? null : firstDay(life.from)
  const end = life.to === null ? null : lastDay(life.to)
  const stops: readonly Stop[] = [
    ...(founded === null
      ? []
      : [{ on: founded, kind: 'founded' as const, change: changes.find((change) => change.on === founded) ?? null }]),
    ...changes.filter((change) => change.on !== founded).map((change) => ({ on: change.on, kind: 'changed' as const, change })),
  ]
  const last = end !== null && end < latest ? end : latest
  const isKnown = stops.some((stop) => stop.on >= last)
  return isKnown ? stops : [...stops, { on: last, kind: 'latest', change: null }]
}

/** The stop from which the roster of the day has stood: the last founding or change up to it. Null before the first. */
export function stateSince(stops: readonly Stop[], on: IsoDate): Stop | null {
  return stops.findLast((stop) => stop.kind !== 'latest' && stop.on <= on) ?? null
}

/** The day with which the roster of a day is compared unless people choose another: the stop before its own. Null where there is none. */
export const stateBefore = (stops: readonly Stop[], on: IsoDate): IsoDate | null =>
  earlierState(
    stops.filter(({ kind }) => kind !== 'latest').map((stop) => stop.on),
    on,
  )

/** Where a day stands among the stops: 0 at the first, 1 at the last, in proportion between two neighbours. */
export function placeOf(stops: readonly Stop[], on: IsoDate): number {
  const at = stops.findLastIndex((stop) => stop.on <= on)
  const [here, next] = [stops[at], stops[at + 1]]
  if (here === undefined) return 0
  const steps = Math.max(1, stops.length - 1)
  if (next === undefined) return 1
  const share = daysBetween(here.on, on) / Math.max(1, daysBetween(here.on, next.on))
  return (at + share) / steps
}

/** "2 renamed, 1 joined"; null where nothing shows. */
export function sayRosterChange(change: RosterChange, words: ChangeWords): string | null {
  const parts = (['joined', 'left', 'renamed', 'holderChanged', 'reordered'] as const)
    .filter((what) => change[what] > 0)
    .map((what) => words[what](change[what]))
  return parts.length === 0 ? null : words.join(parts)
}
