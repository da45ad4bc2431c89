import { foldName } from '../../../shared/domain/names.ts'
import { adoptionKinds, followUpKinds, type ItemKind } from '../../../shared/domain/vocabulary.ts'
import type { Candidate, Decisions, EntryRef, PlanEntry, Verdict } from './import-proposal.ts'
import type { KnownBody } from './known-register.ts'
import { areGenerations, candidatesFor, idOf, likeness, matchByName, settled, undecided } from './match-names.ts'
import type { ReadBody, ReadItem } from './reading.ts'

/** The plans of one body's items, by what the items call them; see `planKey`. */
export type ProposedPlans = ReadonlyMap<string, PlanEntry>

/**
 * The plans and annual series a body's items speak of, each wording once. They are looked for in this body alone, since the plans
 * of two bodies may differ only in their last words. A wording that nothing matches is a new plan only where it is adopted;
 * a plan that is merely followed up must be known, or be decided on.
 */
export function proposePlans(
  body: { readonly ref: EntryRef; readonly read: ReadBody; readonly known: KnownBody | null; readonly inherited: Verdict | null },
  decisions: Decisions,
): ProposedPlans {
  const mentions = mentionsOf(body.read)
  const entries = Array.from(mentions, ([key, items], index): readonly [string, PlanEntry] => {
    const [first] = items
    const ref = `${body.ref}/plan:${index}` as EntryRef
    const common = { subject: 'plan', ref, body: body.ref, title: first.subject, lines: first.lines } as const
    const isSeries = first.fiscalYear !== null
    const found = body.inherited ?? matchPlan(items, isSeries, body.known)
    return [key, { ...common, isSeries, verdict: settled(ref, found, decisions) }]
  })
  // A topic is no plan unless the register says so.
  const plans = entries.filter(([key, { verdict }]) => speaksOfPlan(mentions.get(key) ?? []) || idOf(verdict) !== null)
  const created = plans.map(([, plan]) => plan).filter(({ verdict }) => verdict.code === 'create')
  return new Map(plans.map(([key, plan]) => [key, withProposedCandidates(plan, created)]))
}

/** What decides whether two items speak of the same plan or series. */
export function planKey(item: Pick<ReadItem, 'subject' | 'fiscalYear'>): string {
  return `${item.fiscalYear === null ? 'plan' : 'series'}\n${foldName(item.subject)}`
}

type Items = readonly [ReadItem, ...ReadItem[]]

function mentionsOf(body: ReadBody): ReadonlyMap<string, Items> {
  const mentions = new Map<string, Items>()
  for (const item of body.meetings.flatMap(({ items }) => items)) {
    if (!mayNamePlan(item.kind)) continue
    const before = mentions.get(planKey(item))
    mentions.set(planKey(item), before === undefined ? [item] : [...before, item])
  }
  return mentions
}

function mayNamePlan(kind: ItemKind): boolean {
  switch (kind) {
    case 'adoption':
    case 'report-on-adoption':
    case 'report-on-progress':
    case 'progress-report':
    case 'follow-up':
    case 'topic':
      return true
    case 'situation-report':
    case 'other':
      return false
  }
}

const isAdoption = ({ kind }: ReadItem) => adoptionKinds.some((adoption) => adoption === kind)
const isFollowUp = ({ kind }: ReadItem) => followUpKinds.some((followUp) => followUp === kind)
const speaksOfPlan = (items: readonly ReadItem[]) => items.some((item) => isAdoption(item) || isFollowUp(item))

function matchPlan(items: Items, isSeries: boolean, body: KnownBody | null): Verdict {
  const [{ subject }] = items
  const known = (isSeries ? body?.series : body?.plans) ?? []
  const found = matchByName(subject, known)
  if (found.code !== 'create' || items.some(isAdoption)) return found
  return undecided('unknown-plan', candidatesFor(subject, known, 0.4))
}

/** For a wording that nothing in the register matches, the plans or series this text would create are candidates too. */
function withProposedCandidates(plan: PlanEntry, created: readonly PlanEntry[]): PlanEntry {
  if (plan.verdict.code !== 'needs-decision' || plan.verdict.reason !== 'unknown-plan') return plan
  const proposed = created
    .filter((other) => other.isSeries === plan.isSeries && !areGenerations(plan.title, other.title))
    .map((other): Candidate => ({ is: { ref: other.ref }, name: other.title, likeness: likeness(plan.title, other.title) }))
    .filter((candidate) => candidate.likeness >= 0.4)
  const candidates = [...plan.verdict.candidates, ...proposed].toSorted((one, other) => other.likeness - one.likeness)
  return { ...plan, verdict: { ...plan.verdict, candidates: candidates.slice(0, 5) } }
}
