import type { Database } from '../../../db/repositories/database.ts'
import { type CarriedItem, listCarriedItems, listCarryingOut } from '../../../db/repositories/measures.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { measuresContract, ServedPlan } from '../../../shared/contract/measures.ts'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { branch, outline } from '../../../shared/domain/item-tree.ts'
import { listRegisteredBodies } from '../bodies/histories.ts'
import { planRowsOfBody } from '../plans/plans.ts'
import { getPlan } from '../plans/get-plan.ts'
import type { Session } from '../register/session.ts'

/** A page ends with the plan with which it has so many lines. */
const linesPerPage = 150
/** Plans whose items are read together. */
const plansAtOnce = 20

type Measures = typeof measuresContract

/** Plans known on the day that have items or measures, body by body, with what carries out each item, a page at a time. */
export async function measuresByPlan(
  session: Session,
  { asOf, after }: ParsedInputOf<Measures['byPlan']>,
): Promise<OutputOf<Measures['byPlan']>> {
  const { db } = session.register()
  const bodies = await listRegisteredBodies(db)
  const start = Math.max(
    0,
    bodies.findIndex(({ id }) => id === after?.group),
  )
  const plans: ServedPlan[] = []
  let lines = 0
  for (const body of bodies.slice(start)) {
    const rows = await planRowsOfBody(db, body, asOf)
    // A plan that is gone meanwhile: the body is told again from its beginning rather than lost.
    const first = body.id === after?.group ? rows.findIndex(({ plan }) => plan.id === after.row) + 1 : 0
    for (let at = first; at < rows.length; at += plansAtOnce) {
      const served = await servedPlans(db, rows.slice(at, at + plansAtOnce), asOf)
      for (const one of served) {
        plans.push(one)
        lines += 1 + one.items.length
        if (lines >= linesPerPage) return { plans, next: { group: body.id, row: one.plan.id } }
      }
    }
  }
  return { plans, next: null }
}

/** Errors: not-found. */
export async function measuresOfPlan(
  session: Session,
  { key, asOf }: ParsedInputOf<Measures['ofPlan']>,
): Promise<OutputOf<Measures['ofPlan']>> {
  const { db } = session.register()
  const { gathered, plan } = await getPlan(db, key)
  const row = (await planRowsOfBody(db, gathered.body, asOf)).find((one) => one.plan.id === plan.id)
  return { plan: row === undefined ? null : ((await servedPlans(db, [row], asOf))[0] ?? null) }
}

/** Those of the plans that have items or measures. */
async function servedPlans(db: Database, rows: readonly PlanRow[], asOf: IsoDate): Promise<readonly ServedPlan[]> {
  const ids = rows.map(({ plan }) => plan.id)
  const items = groupBy(await listCarriedItems(db, ids), ({ planId }) => planId)
  const links = groupBy(await listCarryingOut(db, ids, asOf), ({ planId }) => planId)
  return rows.flatMap(({ plan, body }) => {
    const own = items.get(plan.id) ?? []
    const carrying = links.get(plan.id) ?? []
    if (own.length === 0 && carrying.length === 0) return []
    const byItem = groupBy(carrying, ({ itemId }) => itemId)
    const serving = (id: number | null) => (byItem.get(id) ?? []).map(({ measureId }) => measureId)
    return [{ plan, body, measureIds: serving(null), items: servedItems(own, serving) }]
  })
}

function servedItems(items: readonly CarriedItem[], serving: (id: number) => readonly number[]): ServedPlan['items'] {
  return outline(items).map(({ item, depth }) => ({
    id: item.id,
    parentId: item.parentId,
    depth,
    kind: item.kind,
    number: item.number,
    title: item.title,
    measureIds: serving(item.id),
    isServedBelow: branch(items, item.id).some((id) => id !== item.id && serving(id).length > 0),
  }))
}
