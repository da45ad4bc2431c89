import { addMonths, type IsoDate } from './calendar.ts'
import { cadenceOf, type FollowUpFinding } from './follow-up-state.ts'
import { heldMeetings } from './history-as-of.ts'
import type { BodyHistory, PlanExplanation, PlanFacts } from './model.ts'

/** What a meeting left that did not look at a plan: see `holeAt`. */
export type Hole = 'missing-follow-up' | 'passed-over' | 'explained'

/**
 * What a meeting that did not look leaves: a hole at every meeting since the birth of a plan that was never looked at, otherwise at one
 * later than a cadence after the look before it. Neither a later look nor a reason fills a hole. What stood as one before the first
 * look stays to be seen, as passed over where that look was not owed yet; what a human gave the reason of afterwards stays as
 * explained. From the day of a reason until the next look nothing is owed, so that no new hole comes.
 */
export function holeAt(known: BodyHistory, plan: PlanFacts, { birth, followUps }: FollowUpFinding, on: IsoDate): Hole | null {
  if (birth === null || on <= birth.on) return null
  const last = followUps.findLast((look) => look.on < on)
  const before = last?.on ?? birth.on
  const after = followUps.find((look) => look.on > on)?.on
  const reasons = plan.explained.filter((why) => why.on >= before && (after === undefined || why.on < after))
  if (reasons.some((why) => why.on < on)) return null
  if (followUps.length === 0 || on > addMonths(before, cadenceOf(known, plan))) {
    return reasons.length > 0 ? 'explained' : 'missing-follow-up'
  }
  return last === undefined ? 'passed-over' : null
}

/** The last meeting held by the day on which a reason was recorded: the one that bears its sign. */
export function meetingOfReason(
  meetings: readonly { readonly id: number; readonly heldOn: IsoDate }[],
  on: IsoDate,
): number | null {
  return meetings.findLast((meeting) => meeting.heldOn <= on)?.id ?? null
}

/** Reasons that speak of the plan: those recorded since it was born. */
export function reasonsOf(plan: PlanFacts, { birth }: FollowUpFinding): readonly PlanExplanation[] {
  return birth === null ? [] : plan.explained.filter((why) => why.on >= birth.on)
}

/** A time in which nobody looked at a plan although a look was owed. */
export interface Silence {
  readonly from: IsoDate
  /** The look, the reason or the end of the plan that ended it; null while it lasts. */
  readonly to: IsoDate | null
  readonly isExplained: boolean
}

/** The holes of a plan as times: from its birth, later from the day on which the next look was owed. */
export function silencesOf(known: BodyHistory, plan: PlanFacts, finding: FollowUpFinding): readonly Silence[] {
  const { birth, followUps, conclusion } = finding
  if (birth === null) return []
  const looked = new Set(followUps.map((look) => look.meetingId))
  const silences = new Map<string, Silence>()
  for (const { id, heldOn } of heldMeetings(known)) {
    if (looked.has(id) || (conclusion !== null && heldOn > conclusion.on)) continue
    const hole = holeAt(known, plan, finding, heldOn)
    if (hole === null || hole === 'passed-over') continue
    const last = followUps.findLast((look) => look.on < heldOn)?.on
    const after = followUps.find((look) => look.on > heldOn)?.on
    const reason =
      hole === 'explained'
        ? plan.explained
            .map(({ on }) => on)
            .filter((on) => on >= heldOn)
            .toSorted()
            .at(0)
        : undefined
    const from = last === undefined ? birth.on : addMonths(last, cadenceOf(known, plan))
    const to = reason ?? after ?? conclusion?.on ?? null
    silences.set(`${from} ${to}`, { from, to, isExplained: hole === 'explained' })
  }
  return [...silences.values()]
}
