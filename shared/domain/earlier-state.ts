import { firstDay, type IsoDate } from './calendar.ts'
import type { Interval } from './model.ts'

/** The days from which a roster stood as it did: the body's founding and every day of change, in order and each once. */
export function statesOf(life: Interval, changeDays: readonly IsoDate[]): readonly IsoDate[] {
  const founded = life.from === null ? [] : [firstDay(life.from)]
  return [...new Set([...founded, ...changeDays])].toSorted()
}

/**
 * The day with which a roster is compared unless people choose another: from which it stood as it did before its state of the day began.
 * Null: it never stood otherwise.
 */
export function earlierState(states: readonly IsoDate[], on: IsoDate): IsoDate | null {
  const own = states.findLast((day) => day <= on)
  return own === undefined ? null : (states.findLast((day) => day < own) ?? null)
}
