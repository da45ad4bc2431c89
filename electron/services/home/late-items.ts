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
import { type Derivation, ofEveryBody, type OfEveryBody } from '../bodies/every-body.ts'
import { gatherFollowUps } from '../bodies/histories.ts'
import { type ViewedNeed, viewOf } from './needs.ts'

/** Of each body the plans of which items are past their deadline on a day. */
export const lateItems = (db: Database, asOf: IsoDate): Promise<OfEveryBody<BodyLateItems>> => ofEveryBody(db, late, asOf)

export interface BodyLateItems {
  readonly bodyKey: string
  readonly needs: readonly ViewedNeed[]
}

/** Only plans in force with a deadline that may have passed are looked into; of most bodies that is one short question. */
const late: Derivation<BodyLateItems> = {
  name: 'late items',
  madeOf: ['matters', 'items'],
  async make(db, body, asOf) {
    const none = { value: { bodyKey: body.key, needs: [] }, rows: 1, weight: 1 }
    const planIds = new Set(await listPlansWithDeadlines(db, body.id, asOf))
    if (planIds.size === 0) return none
    const gathered = await gatherFollowUps(db, body)
    const known = historyAsOf(gathered.history, asOf)
    const needs: ViewedNeed[] = []
    let rows = gathered.history.meetings.length
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
    return { value: { bodyKey: body.key, needs }, rows, weight: 1 + needs.length }
  },
}
