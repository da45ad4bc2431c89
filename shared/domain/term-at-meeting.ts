import { addMonths, type IsoDate } from './calendar.ts'
import { termEnd } from './follow-up-state.ts'
import type { PlanFacts } from './model.ts'

/** A term that ended up to this many months before a meeting, or ends up to as many after it, concerns the meeting. */
const monthsAround = 12
/** It asks for a final look and a successor at this meeting when no more than this is left of it. */
const monthsLeft = 6

/** The end of a plan's term as a meeting sees it. */
export interface EndOfTerm {
  readonly on: IsoDate
  readonly isOver: boolean
  /** Whether this meeting should have the final look; otherwise a later one before or at the end. */
  readonly isNear: boolean
}

/** The end of the plan's term, when it lies within a year of a meeting on the day; else null. */
export function endOfTermAt(plan: PlanFacts, meetingOn: IsoDate): EndOfTerm | null {
  const on = termEnd(plan)
  if (on === null || on < addMonths(meetingOn, -monthsAround) || on > addMonths(meetingOn, monthsAround)) return null
  return { on, isOver: on < meetingOn, isNear: on <= addMonths(meetingOn, monthsLeft) }
}
