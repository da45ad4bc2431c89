import type { Database } from '../../../db/repositories/database.ts'
import { type ExplainedPlace, newestExplanation } from '../../../db/repositories/explanations.ts'
import { findPlanByKey, listPlans } from '../../../db/repositories/plans.ts'
import { listSeries } from '../../../db/repositories/plan-series.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract } from '../../../shared/contract/follow-ups.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { planTitle } from './plan-title.ts'

type Input = ParsedInputOf<typeof followUpsContract.explain>

/** Records why no look at a plan or year is owed. Errors: not-found, read-only. */
export async function explainSubject(session: Session, input: Input): Promise<{ readonly id: number }> {
  return save(session, 'followUps.explain', async (writer, tx) => {
    const place = await placeOf(tx, input.subject)
    writer.about(place.title)
    const said = {
      explained_on: input.on,
      reason: input.reason,
      text_en: input.textEn,
      text_ja: input.textJa,
      source_note: input.source,
    }
    const id =
      place.of === 'plan'
        ? await writer.insert('plan_explanations', { plan_id: place.planId, plan_item_id: null, ...said })
        : await writer.insert('series_explanations', { series_id: place.seriesId, fiscal_year: place.fiscalYear, ...said })
    return { id }
  })
}

/** Takes the newest reason back. Errors: not-found, read-only. */
export async function withdrawExplanation(session: Session, subject: Input['subject']): Promise<{ readonly removed: true }> {
  return save(session, 'followUps.withdraw', async (writer, tx) => {
    const place = await placeOf(tx, subject)
    writer.about(place.title)
    const table = place.of === 'plan' ? 'plan_explanations' : 'series_explanations'
    const newest = await newestExplanation(tx, place)
    if (newest === null) throw new Refusal('not-found', { what: 'explanation', of: place.title })
    await writer.remove(table, newest)
    return { removed: true }
  })
}

type Place = ExplainedPlace & { readonly title: string }

/** Where a reason is kept: with the plan, an annual year's own included; with the series where that year has none. */
async function placeOf(tx: Database, subject: Input['subject']): Promise<Place> {
  if (subject.kind === 'plan') {
    const plan = await findPlanByKey(tx, subject.plan)
    if (plan === null) throw new Refusal('not-found', { what: 'plan', key: subject.plan })
    return { of: 'plan', planId: plan.id, title: planTitle(plan) }
  }
  const series = (await listSeries(tx, null)).find((one) => one.key === subject.series)
  if (series === undefined) throw new Refusal('not-found', { what: 'series', key: subject.series })
  const plan = (await listPlans(tx, series.bodyId)).find(
    (one) => one.seriesId === series.id && one.fiscalYear === subject.fiscalYear,
  )
  if (plan !== undefined) return { of: 'plan', planId: plan.id, title: planTitle(plan) }
  const name = series.title.en ?? series.title.ja ?? series.key
  return { of: 'year', seriesId: series.id, fiscalYear: subject.fiscalYear, title: `${name} ${subject.fiscalYear}` }
}
