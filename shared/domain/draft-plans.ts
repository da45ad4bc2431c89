import type { IsoDate } from './calendar.ts'
import type { Candidate, DraftLine } from './draft-line.ts'
import { draftSuccessor } from './draft-successor.ts'
import { draftTitle } from './draft-title.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { findingOn } from './follow-up-state.ts'
import { isAnnual } from './item-class.ts'
import { judgeLook, type LookVerdict, type PlanCase } from './look-verdict.ts'
import type { AgendaItemFacts } from './model.ts'
import { looksAtPlan, looksAtPlans } from './plan-looks.ts'
import { type Precedent, usualPlace } from './precedent.ts'
import type { ItemKind } from './vocabulary.ts'

/** Where looks stand when no agenda of the body shows it. */
const lookPlace = 0.4

/**
 * The looks at plans in force, one candidate each (plans that were looked at in one item stay in one), and the successors of
 * plans whose term ends. Annual plans come with their series.
 */
export function draftPlans(precedent: Precedent, on: IsoDate): readonly Candidate[] {
  const cases = precedent.known.plans
    .filter((plan) => !isAnnual(plan))
    .flatMap((plan): readonly PlanCase[] => {
      const finding = findingOn(precedent.known, plan, on)
      return finding.birth === null ? [] : [{ precedent, plan, finding, birth: finding.birth, on }]
    })
  return [...looksOf(cases), ...cases.flatMap((the) => draftSuccessor(the) ?? [])]
}

interface Look {
  readonly the: PlanCase
  readonly verdict: LookVerdict
  /** The last item that looked at this very plan. */
  readonly past: AgendaItemFacts | null
}

function looksOf(cases: readonly PlanCase[]): readonly Candidate[] {
  const looks = cases.flatMap((the): Look[] => {
    const verdict = judgeLook(the)
    const past = looksAtPlan(the.precedent, the.plan).findLast(({ item }) => item.planIds.includes(the.plan.id))
    return verdict === null ? [] : [{ the, verdict, past: past?.item ?? null }]
  })
  return joined(looks).flatMap(lookCandidate)
}

/** Plans last looked at in one item stay in one, as long as all of them are proposed. */
function joined(looks: readonly Look[]): readonly (readonly Look[])[] {
  const groups = new Map<string, Look[]>()
  for (const look of looks) {
    const shared = look.past === null || look.past.planIds.length < 2 ? null : look.past
    const together = looks.filter(({ past, verdict }) => shared !== null && past?.id === shared.id && verdict.isProposed)
    const isTogether = shared !== null && together.length === shared.planIds.length
    const key = isTogether ? `item-${shared.id}` : `plan-${look.the.plan.id}`
    // The words of an item for several plans do not fit one of them.
    const own = shared === null || isTogether ? look : { ...look, past: null }
    groups.set(key, [...(groups.get(key) ?? []), own])
  }
  return [...groups.values()]
}

function lookCandidate(group: readonly Look[]): readonly Candidate[] {
  const [first, ...others] = group
  if (first === undefined) return []
  const { the, verdict, past } = first
  const { precedent, plan, on } = the
  const looks = looksAtPlan(precedent, plan)
  const kind = past?.kind ?? looks.at(-1)?.item.kind ?? usualLookKind(precedent)
  const fiscalYear = lookYear(past, on, precedent)
  const planIds = [plan.id, ...others.map((look) => look.the.plan.id)]
  const [reason, ...reasons] = verdict.reasons
  const line: DraftLine = {
    key: `look/${planIds.map((id) => `plan-${id}`).join('+')}`,
    kind,
    title: draftTitle({ kind, past, subject: plan.title, fiscalYear, isPlan: true }),
    planIds,
    seriesId: null,
    fiscalYear,
    coversMore: past?.coversMore ?? false,
    successorOf: null,
    reasons: [reason, ...reasons, ...others.flatMap((look) => look.verdict.reasons)],
    score: Math.max(...group.map((look) => look.verdict.score)),
  }
  const own = looks.filter(({ item }) => item.planIds.includes(plan.id))
  const place = usualPlace(own) ?? usualPlace(looksAtPlans(precedent)) ?? lookPlace
  return [{ line, isProposed: verdict.isProposed, place }]
}

/** The wording the body last used for a look at a plan; the latest wording of the record for a body that never looked. */
function usualLookKind(precedent: Precedent): ItemKind {
  return looksAtPlans(precedent).at(-1)?.item.kind ?? 'follow-up'
}

/** A look that spoke of a fiscal year speaks of the one that is as far from this meeting. */
function lookYear(past: AgendaItemFacts | null, on: IsoDate, { meetings }: Precedent): number | null {
  const at = meetings.find((meeting) => meeting.id === past?.meetingId)
  if (at === undefined || past === null || past.fiscalYear === null) return null
  return past.fiscalYear + fiscalYearOf(on) - fiscalYearOf(at.heldOn)
}
