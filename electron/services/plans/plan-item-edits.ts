import type { Database } from '../../../db/repositories/database.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { type FullPlanItem, listItemsOfRevision, listRevisions } from '../../../db/repositories/plan-items.ts'
import type { EditedItems } from '../../../shared/contract/plan-items.ts'
import { getPlan } from './get-plan.ts'
import { createItemForest } from './item-forest.ts'
import { planTitle } from './plan-title.ts'
import { Refusal } from '../register/refusal.ts'
import { editCommand } from '../register/edit-command.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { writeItems } from './write-items.ts'
import type { EditInput, ItemChanges, ItemEdit, ItemPatch } from './item-changes.ts'

/** The steps of an editor as one command. Errors: not-found, stale-edit, not-allowed, read-only; nothing is changed then. */
export async function editPlanItems(session: Session, input: EditInput): Promise<EditedItems> {
  const command = editCommand('planItems.edit', input.edits, ofSort)
  return save(session, command, (writer, tx) => applyItemEdits(writer, tx, input), input.stay)
}

const ofSort = {
  add: 'planItems.add',
  change: 'planItems.update',
  move: 'planItems.move',
  remove: 'planItems.remove',
  split: 'planItems.split',
  merge: 'planItems.merge',
} as const satisfies Readonly<Record<ItemEdit['act'], string>>

/** The same within a command: an import gives its items by it. */
export async function applyItemEdits(
  writer: Writer,
  tx: Database,
  { plan: key, edits }: Omit<EditInput, 'stay'>,
): Promise<EditedItems> {
  const { plan } = await getPlan(tx, key)
  const revisionId = (await listRevisions(tx, plan.id)).at(-1)?.id ?? null
  const items = await listItemsOfRevision(tx, plan.id, revisionId)
  writer.about(planTitle(plan))
  const { changes, names } = decide(items, edits)
  const realIds = await writeItems(writer, tx, { planId: plan.id, revisionId, items, changes })
  const after = await tx
    .selectFrom('plan_items')
    .select(['id', 'revision'])
    .where('plan_id', '=', plan.id)
    .where('plan_revision_id', 'is', revisionId)
    .execute()
  return {
    ids: Object.fromEntries([...names].flatMap(([name, id]) => (realIds.has(id) ? [[name, realIds.get(id) ?? 0]] : []))),
    revisions: after,
  }
}

/** Does the steps on the tree as it stands. Throws Refusal not-found, stale-edit, not-allowed. */
function decide(
  items: readonly FullPlanItem[],
  edits: readonly ItemEdit[],
): { readonly changes: ItemChanges; readonly names: ReadonlyMap<string, number> } {
  const forest = createItemForest(items)
  const changes: ItemChanges = { forest, made: new Map(), changed: new Map(), merged: [], removed: [] }
  const names = new Map<string, number>()
  const byId = new Map(items.map((item) => [item.id, item]))

  const idOf = (ref: number | string): number => {
    const id = typeof ref === 'number' ? ref : names.get(ref)
    if (id === undefined || !forest.has(id)) throw new Refusal('not-found', { what: 'plan item', id: ref })
    return id
  }
  const refOf = (ref: number | string | null) => (ref === null ? null : idOf(ref))
  const requireFresh = (id: number, revision: number) => {
    const item = byId.get(id)
    if (item !== undefined && item.revision !== revision) throw new Refusal('stale-edit', { what: 'plan item', id })
  }
  const change = (id: number, patch: ItemPatch) => {
    const own = changes.made.get(id)
    if (own) changes.made.set(id, { ...own, patch: { ...own.patch, ...patch } })
    else changes.changed.set(id, { ...changes.changed.get(id), ...patch })
  }
  const make = (name: string, parent: number | null, before: number | null, patch: ItemPatch, unknown: readonly string[]) => {
    const id = -(names.size + 1)
    names.set(name, id)
    changes.made.set(id, { patch, unknownOrganizations: unknown })
    forest.add(id, parent, before)
  }
  const remove = (id: number) => {
    for (const one of forest.remove(id)) if (!changes.made.delete(one)) changes.removed.push(one)
  }

  for (const edit of edits) {
    switch (edit.act) {
      case 'add':
        if (names.has(edit.name)) throw new Refusal('conflict', { why: 'same-name', name: edit.name })
        make(edit.name, refOf(edit.parent), refOf(edit.before), edit.patch, edit.unknownOrganizations ?? [])
        break
      case 'change': {
        const id = idOf(edit.item)
        requireFresh(id, edit.revision)
        change(id, edit.patch)
        break
      }
      case 'move':
        forest.move(idOf(edit.item), refOf(edit.parent), refOf(edit.before))
        break
      case 'remove':
        remove(idOf(edit.item))
        break
      case 'split': {
        const id = idOf(edit.item)
        requireFresh(id, edit.revision)
        const own = { ...patchOfItem(byId.get(id)), ...changes.made.get(id)?.patch, ...changes.changed.get(id) }
        const { kind, deadline, tags, responsibleIds, supportingIds } = own
        change(id, edit.patch)
        make(
          edit.name,
          forest.parentOf(id),
          forest.nextOf(id),
          { kind, deadline, tags, responsibleIds, supportingIds, ...edit.rest },
          [],
        )
        break
      }
      case 'merge': {
        const [id, from] = [idOf(edit.item), idOf(edit.from)]
        requireFresh(id, edit.revision)
        requireFresh(from, edit.fromRevision)
        if (id === from || forest.isBelow(id, from)) throw new Refusal('not-allowed', { why: 'under-itself' })
        const both = [id, from].map((one) => ({
          ...patchOfItem(byId.get(one)),
          ...changes.made.get(one)?.patch,
          ...changes.changed.get(one),
        }))
        for (const child of forest.childrenOf(from)) forest.move(child, id, null)
        change(id, {
          responsibleIds: union(both.map((one) => one.responsibleIds)),
          supportingIds: union(both.map((one) => one.supportingIds)),
          tags: union(both.map((one) => one.tags)),
          ...edit.patch,
        })
        changes.merged.push({ from, into: id })
        remove(from)
        break
      }
    }
  }
  forest.requireDepth()
  return { changes, names }
}

/** What a new item behind it takes over. */
function patchOfItem(item: FullPlanItem | undefined): ItemPatch {
  if (item === undefined) return {}
  return {
    kind: item.kind,
    deadline: item.deadline,
    tags: [...item.tags],
    responsibleIds: [...item.responsibleIds],
    supportingIds: [...item.supportingIds],
  }
}

const union = <Value>(lists: readonly (readonly Value[] | undefined)[]): Value[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
]
