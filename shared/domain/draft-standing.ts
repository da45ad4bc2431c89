import { addDays, type IsoDate } from './calendar.ts'
import type { StandingFacts } from './demands.ts'
import type { DraftLine, DraftReason } from './draft-line.ts'
import { draftTitle } from './draft-title.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { followUpState } from './follow-up-state.ts'
import { itemClass } from './item-class.ts'
import type { BodyHistory, PlanFacts } from './model.ts'

/** A standing line as it stands on the agenda of a day; left out with its reason when it looks at a plan that is concluded. */
export interface StandingLine {
  readonly line: DraftLine
  readonly isProposed: boolean
}

/**
 * The body's standing lines for a day, in the order of its template, their fiscal year rolled to the meeting's. A standing look at
 * a plan that is concluded is shown, not proposed: the template then wants changing.
 */
export function draftStanding(known: BodyHistory, standing: readonly StandingFacts[], on: IsoDate): readonly StandingLine[] {
  return standing.map((one) => {
    const fiscalYear = one.fiscalYearOffset === null ? null : fiscalYearOf(on) + one.fiscalYearOffset
    const plans = plansOf(known, one, fiscalYear)
    const end = itemClass(one.kind) === 'look' ? conclusionOf(known, plans, on) : null
    const reason: DraftReason = { code: 'standing', standingId: one.id }
    const line: DraftLine = {
      key: `standing/${one.id}`,
      kind: one.kind,
      title: draftTitle({ kind: one.kind, past: { title: one.title, coversMore: false }, subject: one.title, fiscalYear }),
      planIds: plans.map((plan) => plan.id),
      seriesId: one.seriesId,
      fiscalYear,
      coversMore: false,
      ...(one.isHeading ? { isHeading: true } : {}),
      successorOf: null,
      reasons: end === null ? [reason] : [end, reason],
      score: end === null ? 1 : 0,
    }
    return { line, isProposed: end === null }
  })
}

function plansOf(known: BodyHistory, one: StandingFacts, fiscalYear: number | null): readonly PlanFacts[] {
  return known.plans.filter(
    (plan) =>
      plan.id === one.planId ||
      (one.seriesId !== null && plan.seriesId === one.seriesId && fiscalYear !== null && plan.fiscalYear === fiscalYear),
  )
}

function conclusionOf(known: BodyHistory, plans: readonly PlanFacts[], on: IsoDate): DraftReason | null {
  for (const plan of plans) {
    const { state, conclusion } = followUpState(known, plan, addDays(on, -1))
    if (state === 'concluded' && conclusion !== null) return { code: 'concluded', how: conclusion.how, on: conclusion.on }
  }
  return null
}
