import type { Candidate, DraftLine, DraftReason } from './draft-line.ts'
import { draftTitle, successorTitle } from './draft-title.ts'
import type { PlanCase } from './look-verdict.ts'
import { looksAtPlan } from './plan-looks.ts'
import { usualPlace } from './precedent.ts'
import { endOfTermAt } from './term-at-meeting.ts'
import type { PlanKind } from './vocabulary.ts'

/** Where a plan still to be made stands: after what is reported. */
const adoptionPlace = 0.8

/**
 * The plan to come, where the term of one in force ends; it stands after the final look at the old one. Strategies, action
 * plans and outlines are followed by another; urgent measures answer one need and are not.
 */
export function draftSuccessor({ precedent, plan, finding, on }: PlanCase): Candidate | null {
  const end = endOfTermAt(plan, on)
  if (end === null || finding.conclusion !== null || !isFollowedByAnother(plan.kind)) return null
  const reason: DraftReason = end.isNear
    ? { code: 'successor-wanted', planId: plan.id, on: end.on, isOver: end.isOver }
    : { code: 'term-ends-later', on: end.on }
  const line: DraftLine = {
    key: `successor/plan-${plan.id}`,
    kind: 'adoption',
    title: draftTitle({ kind: 'adoption', past: null, subject: successorTitle(plan.title), fiscalYear: null }),
    planIds: [],
    seriesId: null,
    fiscalYear: null,
    coversMore: false,
    successorOf: plan.id,
    reasons: [reason],
    score: end.isNear ? 0.5 : 0,
  }
  const place = Math.max(adoptionPlace, usualPlace(looksAtPlan(precedent, plan)) ?? 0)
  return { line, isProposed: end.isNear, place }
}

function isFollowedByAnother(kind: PlanKind): boolean {
  switch (kind) {
    case 'strategy':
    case 'action-plan':
    case 'outline':
      return true
    case 'urgent-measures':
    case 'annual-plan':
    case 'initiative':
      return false
  }
}
