import type { BulkRows } from './bulk-rows.ts'
import type { DemoPlan } from './demo-plan.ts'
import { titled, yearWords } from './demo-words.ts'
import type { Random } from './random.ts'
import { places, topics } from './words.ts'
import type { DemoBody } from './demo-parts.ts'

const quarter = 3

/** The agenda of one meeting: the year's plan at the first, its progress each quarter, and what else is heard; eight lines, at every third meeting nine. */
export function addAgenda(
  rows: BulkRows,
  random: Random,
  body: DemoBody,
  of: {
    readonly meeting: { readonly id: number }
    /** From 0 within the year. */
    readonly number: number
    readonly year: number
    readonly plan: DemoPlan
    readonly before: DemoPlan | null
  },
): void {
  const { number, plan, before } = of
  const [subjectEn, subjectJa] = body.subject
  const planTitle = ({ year }: DemoPlan) => {
    const [en, ja] = yearWords(year)
    return { en: `Implementation Plan for ${titled(subjectEn)} in ${en}`, ja: `${ja}${subjectJa}実施計画` }
  }
  let position = 0
  const add = (kind: 'adoption' | 'report-on-progress' | 'topic', title: { en: string; ja: string }, about: DemoPlan | null) => {
    const id = rows.add('agenda_items', {
      meeting_id: of.meeting.id,
      position: ++position,
      kind,
      title_en: title.en,
      title_ja: title.ja,
      fiscal_year: about?.year ?? null,
      series_id: about === null ? null : body.seriesId,
      outcome: kind === 'adoption' ? 'adopted' : kind === 'topic' ? 'noted' : 'reported',
    })
    if (about !== null) rows.add('agenda_item_plans', { agenda_item_id: id, plan_id: about.id, position: 1 })
  }
  if (number === 0) {
    const title = planTitle(plan)
    add('adoption', { en: `Adoption of the ${title.en}`, ja: `${title.ja}の決定について` }, plan)
    if (before !== null) {
      const last = planTitle(before)
      add('report-on-progress', { en: `Report on Progress of the ${last.en}`, ja: `${last.ja}の推進状況について` }, before)
    }
  } else if (number % quarter === 0) {
    const title = planTitle(plan)
    add('report-on-progress', { en: `Report on Progress of the ${title.en}`, ja: `${title.ja}の推進状況について` }, plan)
  }
  const lines = number % quarter === 0 ? 9 : 8
  while (position < lines) {
    const [en, ja] = random.pick(topics)
    const [placeEn, placeJa] = random.pick(places)
    const isLocal = random.below(3) === 0
    add(
      'topic',
      {
        en: `${en} ${subjectEn}${isLocal ? ` in ${placeEn}` : ''}`,
        ja: `${isLocal ? `${placeJa}における` : ''}${subjectJa}${ja}`,
      },
      null,
    )
  }
}
