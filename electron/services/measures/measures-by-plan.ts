import { type CarriedItem, listCarriedItems, listMeasures } from '../../../db/repositories/measures.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import type { ServedPlan } from '../../../shared/contract/measures.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { branch, outline } from '../../../shared/domain/item-tree.ts'
import { gatherBodies } from '../bodies/histories.ts'
import { bodyRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** Plans known on the day that have items or measures, body by body, with what carries out each item. */
export async function measuresByPlan(session: Session, asOf: IsoDate): Promise<{ readonly plans: readonly ServedPlan[] }> {
  const { db } = session.register()
  const measures = (await listMeasures(db)).filter((measure) => measure.startedOn === null || measure.startedOn <= asOf)
  const items = groupBy(await listCarriedItems(db), ({ planId }) => planId)
  const serving = (planId: number, itemId: number | null): readonly number[] =>
    measures
      .filter(({ carriesOut }) => carriesOut.some((one) => one.planId === planId && one.itemId === itemId))
      .map(({ id }) => id)

  const plans: ServedPlan[] = []
  for (const gathered of await gatherBodies(db)) {
    const known = new Set(historyAsOf(gathered.history, asOf).plans.map(({ id }) => id))
    for (const plan of gathered.plans) {
      const own = items.get(plan.id) ?? []
      const isServed = measures.some(({ planIds }) => planIds.includes(plan.id))
      if (!known.has(plan.id) || (own.length === 0 && !isServed)) continue
      plans.push({
        plan: planRef(plan, asOf),
        body: bodyRef(gathered.body, asOf),
        measureIds: serving(plan.id, null),
        items: servedItems(own, (id) => serving(plan.id, id)),
      })
    }
  }
  return { plans }
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
