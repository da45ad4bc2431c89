import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { findBodyKey } from '../../../db/repositories/bodies.ts'
import { hasPlanOfYear, listPlanKeys } from '../../../db/repositories/plans.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { freeKey, keyWords } from '../../../shared/domain/plan-key.ts'
import type { PlanKind } from '../../../shared/domain/vocabulary.ts'
import { Refusal } from '../register/refusal.ts'

export interface NewPlanRow {
  readonly bodyId: number
  readonly kind: PlanKind
  /** In one language at least. */
  readonly nameEn: string | null
  readonly nameJa: string | null
  readonly adoptedOn: PartialDate | null
  readonly adoptedAtMeetingId: number | null
  /** Of an annual plan. */
  readonly year: { readonly seriesId: number; readonly fiscalYear: number } | null
}

/** Enters a plan under a key made from its name. Errors: not-allowed (no name), conflict (the series has that year). */
export async function insertPlan(
  writer: Writer,
  tx: Transaction<RegisterSchema>,
  plan: NewPlanRow,
): Promise<{ readonly id: number; readonly key: string }> {
  const names = [
    { language: 'en' as const, name: plan.nameEn?.trim() ?? '' },
    { language: 'ja' as const, name: plan.nameJa?.trim() ?? '' },
  ].filter(({ name }) => name !== '')
  if (names.length === 0) throw new Refusal('not-allowed', { why: 'no-official-name' })
  if (plan.year !== null && (await hasPlanOfYear(tx, plan.year))) throw new Refusal('conflict', { why: 'same-year' })
  const fiscalYear = plan.year?.fiscalYear ?? null
  const year = fiscalYear ?? (plan.adoptedOn === null ? null : Number(plan.adoptedOn.slice(0, 4)))
  const words = keyWords(plan.nameEn ?? '') || plan.kind
  const wanted = `${await findBodyKey(tx, plan.bodyId)}/${words}${year === null || words.endsWith(String(year)) ? '' : `-${year}`}`
  const key = freeKey(wanted, new Set(await listPlanKeys(tx)))
  const id = await writer.insert('plans', {
    key,
    body_id: plan.bodyId,
    kind: plan.kind,
    series_id: plan.year?.seriesId ?? null,
    fiscal_year: fiscalYear,
    adopted_on: plan.adoptedOn,
    adopted_at_meeting_id: plan.adoptedAtMeetingId,
  })
  writer.about(names[0]?.name ?? key)
  for (const name of names) await writer.insert('plan_names', { plan_id: id, ...name, kind: 'official' })
  return { id, key }
}
