import type { PartialDate } from './calendar.ts'
import type { OutlineItem } from './item-tree.ts'
import { type ItemStatus, itemStatuses } from './vocabulary.ts'

/** What is counted of an item: what was last reported, or that nothing was. */
export type ReportedStatus = ItemStatus | 'not-reported'
export const reportedStatuses = [...itemStatuses, 'not-reported'] as const satisfies readonly ReportedStatus[]

export type StatusCounts = Readonly<Record<ReportedStatus, number>>

export const noCounts: StatusCounts = {
  'not-started': 0,
  'in-progress': 0,
  done: 0,
  delayed: 0,
  dropped: 0,
  'not-reported': 0,
}

/** The items that hold no others. */
export function leavesOf<Item extends OutlineItem>(items: readonly Item[]): readonly Item[] {
  const parents = new Set(items.map((item) => item.parentId))
  return items.filter((item) => !parents.has(item.id))
}

/** What decides whether a status is reported of an item itself. */
export interface AnsweredItem extends OutlineItem {
  readonly deadlineOn: PartialDate | null
  readonly organizations: readonly { readonly role: 'responsible' | 'supporting' }[]
}

/**
 * The items of which a status is reported: those that hold no others, and of those that do the ones somebody answers for by
 * themselves, with a responsible organization or a deadline of their own. Any other is a heading, known by what it holds.
 */
export function reportableOf<Item extends AnsweredItem>(items: readonly Item[]): readonly Item[] {
  const leaves = new Set(leavesOf(items))
  return items.filter(
    (item) => leaves.has(item) || item.deadlineOn !== null || item.organizations.some(({ role }) => role === 'responsible'),
  )
}

/** How many of these items have which status. */
export function countStatuses(
  items: readonly { readonly id: number }[],
  statusOf: (itemId: number) => ItemStatus | null,
): StatusCounts {
  const counts: Record<ReportedStatus, number> = { ...noCounts }
  for (const item of items) counts[statusOf(item.id) ?? 'not-reported'] += 1
  return counts
}

export const totalOf = (counts: StatusCounts): number => reportedStatuses.reduce((sum, status) => sum + counts[status], 0)

/**
 * The counts by status of the leaves under every item; a leaf counts itself. A parent has no status of its own: it is never
 * done because its items are, only made up of items that are.
 */
export function rollUp(
  items: readonly OutlineItem[],
  statusOf: (itemId: number) => ItemStatus | null,
): ReadonlyMap<number, StatusCounts> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const counts = new Map<number, Record<ReportedStatus, number>>(items.map((item) => [item.id, { ...noCounts }]))
  for (const leaf of leavesOf(items)) {
    const status = statusOf(leaf.id) ?? 'not-reported'
    const passed = new Set<number>()
    for (let at: OutlineItem | undefined = leaf; at !== undefined && !passed.has(at.id); ) {
      passed.add(at.id)
      const own = counts.get(at.id)
      if (own !== undefined) own[status] += 1
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
  }
  return counts
}

/** An organization's share: the items it answers for, by status. Null: items for which nobody is named. */
export interface OrganizationCounts {
  readonly organizationId: number | null
  readonly counts: StatusCounts
}

/** Counts by responsible organization, in the order given; an item with two counts under both, so that the sum can exceed the items. */
export function countByOrganization(
  items: readonly { readonly id: number; readonly responsibleIds: readonly number[] }[],
  order: readonly number[],
  statusOf: (itemId: number) => ItemStatus | null,
): readonly OrganizationCounts[] {
  const counted = (organizationId: number | null) => {
    const own = items.filter((item) =>
      organizationId === null ? item.responsibleIds.length === 0 : item.responsibleIds.includes(organizationId),
    )
    return own.length === 0 ? [] : [{ organizationId, counts: countStatuses(own, statusOf) }]
  }
  return [...order.flatMap(counted), ...counted(null)]
}
