import type { IsoDate } from '../../shared/domain/calendar.ts'
import { isoDate } from '../../shared/domain/calendar.ts'
import type { BulkRows } from './bulk-rows.ts'
import { titled, yearWords } from './demo-words.ts'
import { nth, type Random } from './random.ts'
import { measures } from './words.ts'
import type { DemoBody } from './demo-parts.ts'

export interface DemoPlan {
  readonly id: number
  readonly year: number
  readonly itemIds: readonly number[]
}

const statusesOfItem = 5

/** The plan of one year, adopted at the year's first meeting, with ten measures and who answers for each. */
export function addAnnualPlan(
  rows: BulkRows,
  body: DemoBody,
  of: {
    readonly year: number
    readonly adoption: { readonly id: number; readonly on: IsoDate }
    readonly isLast: boolean
    readonly organizationIds: readonly number[]
  },
): DemoPlan {
  const { year, adoption } = of
  const [yearEn, yearJa] = yearWords(year)
  const id = rows.add('plans', {
    key: `plan-${body.id}-${year}`,
    body_id: body.id,
    kind: 'annual-plan',
    series_id: body.seriesId,
    fiscal_year: year,
    adopted_on: adoption.on,
    adopted_at_meeting_id: adoption.id,
    closed_on: of.isLast ? null : isoDate(`${year + 1}-03-31`),
    closed_how: of.isLast ? null : 'term-over',
  })
  rows.add('plan_names', {
    plan_id: id,
    language: 'en',
    name: `Implementation Plan for ${titled(body.subject[0])} in ${yearEn}`,
    kind: 'official',
  })
  rows.add('plan_names', { plan_id: id, language: 'ja', name: `${yearJa}${body.subject[1]}実施計画`, kind: 'official' })
  const itemIds = measures.map(([en, ja], index) => {
    const item = rows.add('plan_items', {
      plan_id: id,
      position: index + 1,
      kind: 'measure',
      number: `(${index + 1})`,
      title_en: `${en} for ${body.subject[0]}`,
      title_ja: `${body.subject[1]}に関する${ja}`,
      deadline_on: isoDate(`${year + 1}-03-31`),
    })
    rows.add('plan_item_organizations', {
      plan_item_id: item,
      organization_id: nth(of.organizationIds, body.id + index),
      role: 'responsible',
    })
    return item
  })
  return { id, year, itemIds }
}

/** How each measure stood as the year went on: most are done in the end. */
export function addStatuses(
  rows: BulkRows,
  random: Random,
  plan: DemoPlan,
  days: readonly IsoDate[],
  organizationIds: readonly number[],
): void {
  for (const [index, itemId] of plan.itemIds.entries()) {
    const isLate = random.below(8) === 0
    for (let step = 1; step <= statusesOfItem; step++) {
      const isEnd = step === statusesOfItem
      rows.add('item_statuses', {
        plan_item_id: itemId,
        reported_on: nth(days, step * 2),
        status: isEnd ? (isLate ? 'delayed' : 'done') : step === 1 ? 'not-started' : 'in-progress',
        note_en: isEnd && isLate ? 'Carried over into the next fiscal year' : null,
        note_ja: isEnd && isLate ? '次年度に継続して実施' : null,
        reporting_organization_id: nth(organizationIds, index),
      })
    }
  }
}
