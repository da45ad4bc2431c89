import type { SamplePlanItem, SampleRecord } from './format.ts'
import { meetingKey } from './load-meetings.ts'
import { findId, idOf, type Place, remember, type SampleLoader, saveEvidence, saveNames, titleRow } from './sample-loader.ts'

type SamplePlan = SampleRecord['plans'][number]

const placeOf = (plan: SamplePlan): Place => ({ area: 'plans', key: plan.key })

/** Writes the series of annual plans. */
export async function loadSeries(loader: SampleLoader, series: SampleRecord['series']): Promise<void> {
  for (const one of series) {
    const place: Place = { area: 'series', key: one.key }
    const id = await loader.writer.insert('plan_series', {
      key: one.key,
      body_id: idOf(loader, 'body', one.body, place),
      ...titleRow(one),
      plan_wording_en: one.planWordingEn,
      plan_wording_ja: one.planWordingJa,
      progress_wording_en: one.progressWordingEn,
      progress_wording_ja: one.progressWordingJa,
      note: one.note,
    })
    remember(loader, 'series', one.key, id, place)
    await saveEvidence(loader, 'plan_series', id, one, place)
  }
}

/** Writes plans with their names and items, then which superseded which. The meetings stand before them. */
export async function loadPlans(loader: SampleLoader, plans: SampleRecord['plans']): Promise<void> {
  for (const plan of plans) await loadPlan(loader, plan)
  for (const plan of plans) await loadLinks(loader, plan)
}

async function loadPlan(loader: SampleLoader, plan: SamplePlan): Promise<void> {
  const { writer } = loader
  const place = placeOf(plan)
  const meeting = plan.adoptedAt === undefined ? undefined : meetingKey(plan.body, plan.adoptedAt)
  const id = await writer.insert('plans', {
    key: plan.key,
    body_id: idOf(loader, 'body', plan.body, place),
    adopted_by_body_id: findId(loader, 'body', plan.adoptedBy, place),
    kind: plan.kind,
    series_id: findId(loader, 'series', plan.series, place),
    fiscal_year: plan.fiscalYear,
    under_plan_id: findId(loader, 'plan', plan.under, place),
    adopted_on: plan.adopted,
    adopted_at_meeting_id: findId(loader, 'meeting', meeting, place),
    term_from: plan.termFrom,
    term_to: plan.termTo,
    cadence_months: plan.cadenceMonths,
    summary_en: plan.summaryEn,
    summary_ja: plan.summaryJa,
    note: plan.note,
  })
  remember(loader, 'plan', plan.key, id, place)
  await saveNames(loader, 'plan_names', plan.names, (name) => writer.insert('plan_names', { plan_id: id, ...name }), place)
  await saveEvidence(loader, 'plans', id, plan, place)
  await loadItems(loader, { planId: id, parentId: null, place }, plan.items)
}

/** Writes the items of one level, and below each its own. */
async function loadItems(
  loader: SampleLoader,
  under: { readonly planId: number; readonly parentId: number | null; readonly place: Place },
  items: readonly SamplePlanItem[],
): Promise<void> {
  for (const [index, item] of items.entries()) {
    const id = await loader.writer.insert('plan_items', {
      plan_id: under.planId,
      parent_id: under.parentId,
      position: index + 1,
      kind: item.kind,
      number: item.number,
      ...titleRow(item),
    })
    await saveEvidence(loader, 'plan_items', id, { seen: [...item.seen], questions: [...item.questions] }, under.place)
    await loadItems(loader, { ...under, parentId: id }, item.items)
  }
}

/** A plan supersedes another on the day of its own adoption. */
async function loadLinks(loader: SampleLoader, plan: SamplePlan): Promise<void> {
  for (const superseded of plan.supersedes) {
    await loader.writer.insert('plan_links', {
      from_plan_id: idOf(loader, 'plan', plan.key, placeOf(plan)),
      to_plan_id: idOf(loader, 'plan', superseded, placeOf(plan)),
      kind: 'supersedes',
      on_date: plan.adopted,
    })
  }
}
