import {
  listFollowedItems,
  listItemStatuses,
  listPlanRevisions,
  listPlansWithDeadlines,
} from '../../../db/repositories/item-statuses.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { findingOn } from '../../../shared/domain/follow-up-state.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { needOfItems } from '../../../shared/domain/needs.ts'
import { standingsOf } from '../statuses/standings-of.ts'
import type { Derivation } from '../bodies/every-body.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { type ViewedNeed, viewOf } from './needs.ts'

/** How many items of each plan of a body whose history is at hand are past their deadline; plans without any are left out. */
export async function lateItemsByPlan(db: Database, gathered: GatheredBody, asOf: IsoDate): Promise<ReadonlyMap<number, number>> {
  const { value } = await lateItems.make({ db, body: gathered.body, asOf, followUps: () => Promise.resolve(gathered) })
  return new Map(value.flatMap(({ need }) => (need.kind === 'items-late' ? [[need.planId, need.count]] : [])))
}

/**
 * The needs of a body's plans of which items are past their deadline on a day. Only plans in force with a deadline that may have passed
 * are looked into; of most bodies that is one short question.
 */
export const lateItems: Derivation<readonly ViewedNeed[]> = {
  madeOf: ['matters', 'items'],
  async make({ db, body, asOf, followUps }) {
    const planIds = new Set(await listPlansWithDeadlines(db, body.id, asOf))
    if (planIds.size === 0) return { value: [], rows: 1, weight: 1 }
    const gathered = await followUps()
    const known = historyAsOf(gathered.history, asOf)
    const needs: ViewedNeed[] = []
    let rows = 1
    for (const plan of known.plans.filter(({ id }) => planIds.has(id))) {
      const finding = findingOn(known, plan, asOf)
      if (finding.conclusion !== null) continue
      const items = await listFollowedItems(db, plan.id)
      const reports = await listItemStatuses(db, plan.id)
      rows += items.length + reports.length
      const { findings } = standingsOf({ known, plan, finding, asOf }, items, await listPlanRevisions(db, plan.id), reports)
      const need = needOfItems(known, plan, findings)
      if (need !== null) needs.push({ need, view: viewOf(need, gathered, asOf) })
    }
    return { value: needs, rows, weight: 1 + needs.length }
  },
}
