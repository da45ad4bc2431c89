import type { AgendaItemFacts, PlanFacts } from './model.ts'
import { adoptionKinds, followUpKinds, type ItemKind } from './vocabulary.ts'

type LookKind = (typeof followUpKinds)[number]

/** Item kinds with the wordings of one act put together: the three ways to look back at a plan are one class. */
export type ItemClass = 'look' | Exclude<ItemKind, LookKind>

/** The class of a kind. "Report on Adoption" is a class of its own, never an adoption (the record's trap 13). */
export function itemClass(kind: ItemKind): ItemClass {
  return isLook(kind) ? 'look' : kind
}

const isLook = (kind: ItemKind): kind is LookKind => followUpKinds.some((look) => look === kind)

/** Whether an item is by its kind the birth of a plan before the meeting. */
export function isBirth(kind: ItemKind): boolean {
  return adoptionKinds.some((birth) => birth === kind)
}

/** Whether a held meeting dealt with the item: what was deferred or withdrawn was on the agenda, but did not take place. */
export function tookPlace(item: Pick<AgendaItemFacts, 'outcome'>): boolean {
  return item.outcome !== 'deferred' && item.outcome !== 'withdrawn'
}

/** Whether the item points to the plan, by itself or as the annual plan of its series and fiscal year. */
export function pointsTo(item: AgendaItemFacts, plan: PlanFacts): boolean {
  if (item.planIds.includes(plan.id)) return true
  return (
    plan.seriesId !== null && plan.fiscalYear !== null && item.seriesId === plan.seriesId && item.fiscalYear === plan.fiscalYear
  )
}

/** One year of an annual series. */
export type AnnualPlan = PlanFacts & { readonly seriesId: number; readonly fiscalYear: number }

/** Whether the plan is one year of an annual series. */
export function isAnnual(plan: PlanFacts): plan is AnnualPlan {
  return plan.seriesId !== null && plan.fiscalYear !== null
}
