import type { Database } from '../../../db/repositories/database.ts'
import type { RowPatch } from '../../../db/history/writer.ts'
import { listBodies } from '../../../db/repositories/bodies.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import { findPlanByKey, listPlansAbove, type PlanRecord } from '../../../db/repositories/plans.ts'
import { usesOfPlan } from '../../../db/repositories/plan-uses.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { plansContract } from '../../../shared/contract/plans.ts'
import { firstDay, lastDay, type PartialDate } from '../../../shared/domain/calendar.ts'
import { wouldCircle } from '../../../shared/domain/plan-cycle.ts'
import { getPlan } from './get-plan.ts'
import { gatherBody } from '../bodies/histories.ts'
import { insertPlan } from './insert-plan.ts'
import { planTitle } from './plan-title.ts'
import { Refusal } from '../register/refusal.ts'
import { removeTree } from './revise-plan.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** A new plan of the body. Errors: unknown-body, not-found, not-allowed, conflict, read-only. */
export async function createPlan(
  session: Session,
  input: ParsedInputOf<typeof plansContract.create>,
): Promise<{ readonly key: string }> {
  return save(session, 'plans.create', async (writer, tx) => {
    const { body, series } = await gatherBody(tx, input.body)
    if ((input.kind === 'annual-plan') !== (input.year !== null)) throw new Refusal('not-allowed', { why: 'annual-plan-series' })
    const own = series.find((one) => one.key === input.year?.series)
    if (input.year !== null && own === undefined) throw new Refusal('not-found', { what: 'series', key: input.year.series })
    await requireMeeting(tx, input.adoptedAtMeetingId)
    const { key } = await insertPlan(writer, tx, {
      ...input,
      bodyId: body.id,
      year: own === undefined || input.year === null ? null : { seriesId: own.id, fiscalYear: input.year.fiscalYear },
    })
    return { key }
  })
}

/** Changes facts of a plan. Errors: not-found, stale-edit, not-allowed, read-only. */
export async function updatePlan(
  session: Session,
  { key, revision, patch }: ParsedInputOf<typeof plansContract.update>,
): Promise<{ readonly revision: number }> {
  return save(session, 'plans.update', async (writer, tx) => {
    const { plan } = await getPlan(tx, key)
    await requireFresh(tx, plan.id, revision)
    writer.about(planTitle(plan))
    if (patch.kind !== undefined && (patch.kind === 'annual-plan') !== (plan.seriesId !== null)) {
      throw new Refusal('not-allowed', { why: 'annual-plan-series' })
    }
    requireOrder(valueOr(patch.termFrom, plan.term.from), valueOr(patch.termTo, plan.term.to), 'term-reversed')
    requireOrder(valueOr(patch.adoptedOn, plan.adoptedOn), plan.closed?.on ?? null, 'closed-before-adopted')
    await requireMeeting(tx, patch.adoptedAtMeetingId ?? null)
    const columns: RowPatch<'plans'> = {
      kind: patch.kind,
      adopted_on: patch.adoptedOn,
      adopted_at_meeting_id: patch.adoptedAtMeetingId,
      term_from: patch.termFrom,
      term_to: patch.termTo,
      cadence_months: patch.cadenceMonths,
      summary_en: patch.summaryEn,
      summary_ja: patch.summaryJa,
      note: patch.note,
      adopted_by_body_id: patch.adoptedBy === undefined ? undefined : await bodyId(tx, patch.adoptedBy),
      under_plan_id: patch.under === undefined ? undefined : await planAbove(tx, plan, patch.under),
    }
    await writer.update('plans', plan.id, columns)
    return revisionOf(tx, plan.id)
  })
}

/** Closes a plan, or opens it again. Errors: not-found, stale-edit, not-allowed, read-only. */
export async function closePlan(
  session: Session,
  { key, revision, closed }: ParsedInputOf<typeof plansContract.close>,
): Promise<{ readonly revision: number }> {
  return save(session, 'plans.close', async (writer, tx) => {
    const { plan } = await getPlan(tx, key)
    await requireFresh(tx, plan.id, revision)
    writer.about(planTitle(plan))
    requireOrder(plan.adoptedOn, closed?.on ?? null, 'closed-before-adopted')
    await writer.update('plans', plan.id, { closed_on: closed?.on ?? null, closed_how: closed?.how ?? null })
    return revisionOf(tx, plan.id)
  })
}

/** Removes a plan with its names and items. Errors: not-found, not-allowed, read-only. */
export async function removePlan(session: Session, key: string): Promise<{ readonly removed: true }> {
  return save(session, 'plans.remove', async (writer, tx) => {
    const { plan } = await getPlan(tx, key)
    const uses = await usesOfPlan(tx, plan)
    if (uses.agendaLines > 0) throw new Refusal('not-allowed', { why: 'plan-on-agenda', count: uses.agendaLines })
    if (uses.others > 0) throw new Refusal('not-allowed', { why: 'plan-in-use', count: uses.others })
    writer.about(planTitle(plan))
    await removeTree(writer, tx, plan.id)
    await writer.remove('plans', plan.id)
    return { removed: true }
  })
}

const valueOr = <Value>(given: Value | undefined, otherwise: Value): Value => (given === undefined ? otherwise : given)

function requireOrder(from: PartialDate | null, to: PartialDate | null, why: string): void {
  if (from !== null && to !== null && lastDay(to) < firstDay(from)) throw new Refusal('not-allowed', { why })
}

async function requireFresh(tx: Database, id: number, revision: number): Promise<void> {
  if ((await revisionOf(tx, id)).revision !== revision) throw new Refusal('stale-edit', { what: 'plan', id })
}

const revisionOf = (tx: Database, id: number): Promise<{ readonly revision: number }> =>
  tx.selectFrom('plans').select('revision').where('id', '=', id).executeTakeFirstOrThrow()

async function requireMeeting(tx: Database, id: number | null): Promise<void> {
  if (id !== null && (await findMeeting(tx, id)) === null) throw new Refusal('not-found', { what: 'meeting', id })
}

async function bodyId(tx: Database, key: string | null): Promise<number | null> {
  if (key === null) return null
  const bodies = await listBodies(tx)
  const body = bodies.find((one) => one.key === key)
  if (body === undefined) throw new Refusal('unknown-body', { key, known: bodies.map((one) => one.key).join(', ') })
  return body.id
}

/** The plan under which one stands; never itself or one that stands under it. */
async function planAbove(tx: Database, plan: PlanRecord, key: string | null): Promise<number | null> {
  if (key === null) return null
  const above = await findPlanByKey(tx, key)
  if (above === null) throw new Refusal('not-found', { what: 'plan', key })
  const arrows = await listPlansAbove(tx, above.id)
  if (wouldCircle(arrows, { from: plan.id, to: above.id })) throw new Refusal('not-allowed', { why: 'plan-circle' })
  return above.id
}
