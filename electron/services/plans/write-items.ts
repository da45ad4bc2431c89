import type { Database } from '../../../db/repositories/database.ts'
import type { RowPatch, Writer } from '../../../db/history/writer.ts'
import type { FullPlanItem } from '../../../db/repositories/plan-items.ts'
import { planItemsText } from '../../../shared/text/plan-items-text.ts'
import { Refusal } from '../register/refusal.ts'
import type { ItemChanges, ItemPatch } from './item-changes.ts'

export interface ItemsToWrite {
  readonly planId: number
  readonly revisionId: number | null
  /** As they stand in the register. */
  readonly items: readonly FullPlanItem[]
  readonly changes: ItemChanges
}

/** Writes what the steps came to: new items from the top down, then what changed, at last what goes. Returns the ids of new items. */
export async function writeItems(writer: Writer, tx: Database, to: ItemsToWrite): Promise<ReadonlyMap<number, number>> {
  const { changes, items } = to
  const real = new Map<number, number>()
  const idOf = (id: number) => real.get(id) ?? id
  const before = new Map(items.map((item) => [item.id, item]))
  await requireOrganizations(tx, changes)

  for (const { id, parentId, position } of changes.forest.settled()) {
    const made = changes.made.get(id)
    if (made !== undefined) {
      real.set(id, await insertItem(writer, to, { parentId: parentId === null ? null : idOf(parentId), position, ...made }))
      continue
    }
    const was = before.get(id)
    if (was === undefined) continue
    const patch = changes.changed.get(id)
    const columns: RowPatch<'plan_items'> = { ...(patch === undefined ? {} : columnsOf(patch)) }
    if (was.position !== position) columns.position = position
    const parent = parentId === null ? null : idOf(parentId)
    if (was.parentId !== parent) columns.parent_id = parent
    if (Object.values(columns).some((value) => value !== undefined)) await writer.update('plan_items', id, columns)
    if (patch !== undefined) await setOrganizations(writer, tx, was, patch)
  }
  for (const { from, into } of changes.merged) if (from > 0) await handOver(writer, tx, from, idOf(into))
  for (const id of changes.removed) await removePlanItem(writer, tx, id)
  return real
}

/** Removes one item without others below it, and the questions still open about it. */
export async function removePlanItem(writer: Writer, tx: Database, id: number): Promise<void> {
  const questions = await tx
    .selectFrom('open_questions')
    .select('id')
    .where('subject_table', '=', 'plan_items')
    .where('subject_id', '=', id)
    .execute()
  for (const question of questions) await writer.remove('open_questions', question.id)
  await writer.remove('plan_items', id)
}

interface NewItem {
  readonly parentId: number | null
  readonly position: number
  readonly patch: ItemPatch
  readonly unknownOrganizations: readonly string[]
}

async function insertItem(writer: Writer, to: ItemsToWrite, item: NewItem): Promise<number> {
  const { patch } = item
  const id = await writer.insert('plan_items', {
    plan_id: to.planId,
    plan_revision_id: to.revisionId,
    parent_id: item.parentId,
    position: item.position,
    kind: patch.kind ?? 'item',
    number: patch.number ?? null,
    title_en: patch.titleEn ?? null,
    title_ja: patch.titleJa ?? null,
    body_en: patch.bodyEn ?? null,
    body_ja: patch.bodyJa ?? null,
    deadline_on: patch.deadline ?? null,
    target_value: patch.targetValue ?? null,
    target_unit: patch.targetUnit ?? null,
    tags: tagsOf(patch.tags) ?? null,
    note: patch.note ?? null,
  })
  for (const { id: organization, role } of rolesOf(patch)) {
    await writer.insert('plan_item_organizations', { plan_item_id: id, organization_id: organization, role })
  }
  for (const words of new Set(item.unknownOrganizations)) {
    await writer.insert('open_questions', {
      subject_table: 'plan_items',
      subject_id: id,
      text_en: planItemsText.en.whichOrganization(words),
      text_ja: planItemsText.ja.whichOrganization(words),
    })
  }
  return id
}

function columnsOf(patch: ItemPatch): RowPatch<'plan_items'> {
  return {
    kind: patch.kind,
    number: patch.number,
    title_en: patch.titleEn,
    title_ja: patch.titleJa,
    body_en: patch.bodyEn,
    body_ja: patch.bodyJa,
    deadline_on: patch.deadline,
    target_value: patch.targetValue,
    target_unit: patch.targetUnit,
    tags: tagsOf(patch.tags),
    note: patch.note,
  }
}

/** Each tag once, as typed; none: nothing stored. */
function tagsOf(tags: readonly string[] | undefined): string | null | undefined {
  if (tags === undefined) return undefined
  const own = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
  return own.length === 0 ? null : JSON.stringify(own)
}

/** Each organization once; one named in both roles is responsible. */
function rolesOf(patch: ItemPatch): readonly { readonly id: number; readonly role: 'responsible' | 'supporting' }[] {
  const responsible = [...new Set(patch.responsibleIds ?? [])]
  const supporting = [...new Set(patch.supportingIds ?? [])].filter((id) => !responsible.includes(id))
  return [
    ...responsible.map((id) => ({ id, role: 'responsible' as const })),
    ...supporting.map((id) => ({ id, role: 'supporting' as const })),
  ]
}

async function setOrganizations(writer: Writer, tx: Database, was: FullPlanItem, patch: ItemPatch): Promise<void> {
  if (patch.responsibleIds === undefined && patch.supportingIds === undefined) return
  const wanted = rolesOf({
    responsibleIds: patch.responsibleIds ?? [...was.responsibleIds],
    supportingIds: patch.supportingIds ?? [...was.supportingIds],
  })
  const present = await tx.selectFrom('plan_item_organizations').selectAll().where('plan_item_id', '=', was.id).execute()
  for (const row of present) {
    const role = wanted.find(({ id }) => id === row.organization_id)?.role
    if (role === undefined) await writer.remove('plan_item_organizations', row.id)
    else await writer.update('plan_item_organizations', row.id, { role })
  }
  for (const { id, role } of wanted) {
    if (!present.some((row) => row.organization_id === id)) {
      await writer.insert('plan_item_organizations', { plan_item_id: was.id, organization_id: id, role })
    }
  }
}

/** What hangs on an item goes to the one that takes it in: follow-ups, measures, reasons, questions, sources. */
async function handOver(writer: Writer, tx: Database, from: number, into: number): Promise<void> {
  for (const table of ['item_statuses', 'plan_explanations'] as const) {
    const rows = await tx.selectFrom(table).select('id').where('plan_item_id', '=', from).execute()
    for (const row of rows) await writer.update(table, row.id, { plan_item_id: into })
  }
  const measures = await tx.selectFrom('measure_plans').selectAll().where('plan_item_id', '=', from).execute()
  for (const row of measures) {
    const has = await tx
      .selectFrom('measure_plans')
      .select('id')
      .where('measure_id', '=', row.measure_id)
      .where('plan_id', '=', row.plan_id)
      .where('plan_item_id', '=', into)
      .executeTakeFirst()
    if (has === undefined) await writer.update('measure_plans', row.id, { plan_item_id: into })
  }
  for (const table of ['open_questions', 'provenances'] as const) {
    const rows = await tx
      .selectFrom(table)
      .select('id')
      .where('subject_table', '=', 'plan_items')
      .where('subject_id', '=', from)
      .execute()
    for (const row of rows) await writer.update(table, row.id, { subject_id: into })
  }
}

/** Throws Refusal 'not-found' for an organization the register does not have (any more). */
async function requireOrganizations(tx: Database, { made, changed }: ItemChanges): Promise<void> {
  const patches = [...[...made.values()].map(({ patch }) => patch), ...changed.values()]
  const wanted = new Set(patches.flatMap((patch) => [...(patch.responsibleIds ?? []), ...(patch.supportingIds ?? [])]))
  if (wanted.size === 0) return
  const found = await tx
    .selectFrom('organizations')
    .select('id')
    .where('id', 'in', [...wanted])
    .execute()
  const missing = [...wanted].find((id) => !found.some((one) => one.id === id))
  if (missing !== undefined) throw new Refusal('not-found', { what: 'organization', id: missing })
}
