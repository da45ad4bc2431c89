import { hasPlanLink, listLinksFrom, listPlanLinks } from '../../../db/repositories/plan-links.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { plansContract } from '../../../shared/contract/plans.ts'
import { wouldCircle } from '../../../shared/domain/plan-cycle.ts'
import { getPlan } from '../plans/get-plan.ts'
import { planTitle } from '../plans/plan-title.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** One plan supersedes (revises, implements, merges, splits) another. Errors: not-found, conflict, not-allowed, read-only. */
export async function linkPlans(
  session: Session,
  input: ParsedInputOf<typeof plansContract.link>,
): Promise<{ readonly id: number }> {
  return save(session, 'plans.link', async (writer, tx) => {
    const { plan: from } = await getPlan(tx, input.from)
    const { plan: to } = await getPlan(tx, input.to)
    writer.about(planTitle(from))
    const arrows = await listLinksFrom(tx, to.id, input.kind)
    const isLinked = (await listPlanLinks(tx, from.id)).some(
      (one) => one.kind === input.kind && one.fromId === from.id && one.toId === to.id,
    )
    if (isLinked) throw new Refusal('conflict', { why: 'linked' })
    if (wouldCircle(arrows, { from: from.id, to: to.id })) throw new Refusal('not-allowed', { why: 'plan-circle' })
    const id = await writer.insert('plan_links', {
      from_plan_id: from.id,
      to_plan_id: to.id,
      kind: input.kind,
      on_date: input.on ?? (input.kind === 'supersedes' ? from.adoptedOn : null),
    })
    return { id }
  })
}

/** Errors: not-found, read-only. */
export async function unlinkPlans(session: Session, id: number): Promise<{ readonly removed: true }> {
  return save(session, 'plans.unlink', async (writer, tx) => {
    if (!(await hasPlanLink(tx, id))) throw new Refusal('not-found', { what: 'link', id })
    await writer.remove('plan_links', id)
    return { removed: true }
  })
}
