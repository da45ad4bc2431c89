import type { FollowedItemRecord, ItemStatusRecord } from '../../../db/repositories/item-statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { ItemFinding } from '../../../shared/domain/item-follow-up.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { FollowedPlan } from '../plans/follow-ups.ts'
import type { Session } from '../register/session.ts'
import { gatherItems } from './gather-items.ts'

/** A plan with where each of its items stands. */
export interface PlanWithItems {
  readonly plan: FollowedPlan
  readonly items: readonly {
    readonly item: FollowedItemRecord
    readonly finding: ItemFinding<ItemStatusRecord>
    readonly responsible: readonly { readonly key: string; readonly name: Name }[]
  }[]
}

/** The items of these plans on a day; plans without items are left out. */
export async function itemsOn(
  session: Session,
  plans: readonly FollowedPlan[],
  asOf: IsoDate,
): Promise<readonly PlanWithItems[]> {
  const found: PlanWithItems[] = []
  for (const plan of plans) {
    const { reportable, findings, organizations } = await gatherItems(session.register().db, plan.plan.key, asOf)
    const items = reportable.flatMap((item, at) => {
      const finding = findings[at]
      const responsible = item.organizations.flatMap(({ id, role }) => {
        const organization = role === 'responsible' ? organizations.find((one) => one.id === id) : undefined
        return organization === undefined ? [] : [{ key: organization.key, name: nameOn(organization.names, asOf) }]
      })
      return finding === undefined ? [] : [{ item, finding, responsible }]
    })
    if (items.length > 0) found.push({ plan, items })
  }
  return found
}
