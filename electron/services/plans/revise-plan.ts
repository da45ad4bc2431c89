import type { Database } from '../../../db/repositories/database.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import { type FullPlanItem, listItemsOfRevision, listRevisions } from '../../../db/repositories/plan-items.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { plansContract } from '../../../shared/contract/plans.ts'
import { firstDay, lastDay } from '../../../shared/domain/calendar.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { getPlan } from './get-plan.ts'
import { planTitle } from './plan-title.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { removePlanItem } from './write-items.ts'

/**
 * Begins a revision: the items as they are, with what was recorded about them, stay as the older revision (the first one is the plan as
 * adopted), and a copy of them becomes the newest, each going on with its original. Errors: not-found, not-allowed, read-only.
 */
export async function revisePlan(
  session: Session,
  input: ParsedInputOf<typeof plansContract.revise>,
): Promise<{ readonly number: number }> {
  return save(session, 'plans.revise', async (writer, tx) => {
    const { plan } = await getPlan(tx, input.key)
    writer.about(planTitle(plan))
    const meeting = input.meetingId === null ? null : await findMeeting(tx, input.meetingId)
    if (input.meetingId !== null && meeting === null) throw new Refusal('not-found', { what: 'meeting', id: input.meetingId })
    const newest = (await listRevisions(tx, plan.id)).at(-1)
    const items = await listItemsOfRevision(tx, plan.id, newest?.id ?? null)
    if (items.length === 0) throw new Refusal('not-allowed', { why: 'no-items' })
    const on = input.on ?? meeting?.heldOn ?? null
    const before = newest?.adoptedOn ?? plan.adoptedOn
    if (on !== null && before !== null && lastDay(on) < firstDay(before))
      throw new Refusal('not-allowed', { why: 'revised-before' })

    if (newest === undefined) {
      const first = await writer.insert('plan_revisions', {
        plan_id: plan.id,
        number: 1,
        adopted_on: plan.adoptedOn,
        adopted_at_meeting_id: plan.adoptedAtMeetingId,
        note: null,
      })
      for (const item of items) await writer.update('plan_items', item.id, { plan_revision_id: first })
    }
    const number = (newest?.number ?? 1) + 1
    const revisionId = await writer.insert('plan_revisions', {
      plan_id: plan.id,
      number,
      adopted_on: on,
      adopted_at_meeting_id: input.meetingId,
      note: input.note,
    })
    await copyItems(writer, plan.id, revisionId, items)
    return { number }
  })
}

async function copyItems(writer: Writer, planId: number, revisionId: number, items: readonly FullPlanItem[]): Promise<void> {
  const copies = new Map<number, number>()
  for (const { item } of outline(items)) {
    const id = await writer.insert('plan_items', {
      plan_id: planId,
      plan_revision_id: revisionId,
      parent_id: item.parentId === null ? null : (copies.get(item.parentId) ?? null),
      position: item.position,
      kind: item.kind,
      number: item.number,
      title_en: item.title.en,
      title_ja: item.title.ja,
      is_title_en_confirmed: toFlag(item.title.confirmed.en),
      is_title_ja_confirmed: toFlag(item.title.confirmed.ja),
      body_en: item.body.en,
      body_ja: item.body.ja,
      deadline_on: item.deadline,
      target_value: item.targetValue,
      target_unit: item.targetUnit,
      tags: item.tags.length === 0 ? null : JSON.stringify(item.tags),
      note: item.note,
      continues_plan_item_id: item.id,
    })
    copies.set(item.id, id)
    for (const role of ['responsible', 'supporting'] as const) {
      for (const organization of role === 'responsible' ? item.responsibleIds : item.supportingIds) {
        await writer.insert('plan_item_organizations', { plan_item_id: id, organization_id: organization, role })
      }
    }
  }
}

/** Removes all items of a plan, the newest revision first and each after what hangs below it: nothing points to what is gone. */
export async function removeTree(writer: Writer, tx: Database, planId: number): Promise<void> {
  const revisions = [null, ...(await listRevisions(tx, planId)).map(({ id }) => id)]
  for (const revisionId of revisions.toReversed()) {
    const lines = outline(await listItemsOfRevision(tx, planId, revisionId))
    for (const { item } of lines.toReversed()) await removePlanItem(writer, tx, item.id)
  }
}
