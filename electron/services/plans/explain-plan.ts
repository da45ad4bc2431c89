import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract } from '../../../shared/contract/follow-ups.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** Records why no look at a plan is owed. Errors: not-found, read-only. */
export async function explainPlan(
  session: Session,
  input: ParsedInputOf<typeof followUpsContract.explain>,
): Promise<{ readonly id: number }> {
  return save(session, 'followUps.explain', async (writer, tx) => {
    const plan = await tx.selectFrom('plans').select(['id', 'key']).where('key', '=', input.plan).executeTakeFirst()
    if (!plan) throw new Refusal('not-found', { what: 'plan', key: input.plan })
    const name = await tx
      .selectFrom('plan_names')
      .select('name')
      .where('plan_id', '=', plan.id)
      .where('kind', '=', 'official')
      .orderBy('language')
      .executeTakeFirst()
    writer.about(name?.name ?? plan.key)
    const id = await writer.insert('plan_explanations', {
      plan_id: plan.id,
      plan_item_id: null,
      explained_on: input.on,
      reason: input.reason,
      text_en: input.textEn,
      text_ja: input.textJa,
      source_note: null,
    })
    return { id }
  })
}
