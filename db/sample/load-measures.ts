import type { SampleRecord } from './format.ts'
import { findId, flag, idOf, type Place, remember, type SampleLoader, saveEvidence, titleRow } from './sample-loader.ts'

type SampleMeasure = SampleRecord['measures'][number]

/** Writes measures under their headings, each level in the order of the file. */
export async function loadMeasures(loader: SampleLoader, measures: SampleRecord['measures']): Promise<void> {
  const lastPosition = new Map<string | undefined, number>()
  for (const measure of measures) {
    const position = (lastPosition.get(measure.parent) ?? 0) + 1
    lastPosition.set(measure.parent, position)
    await loadMeasure(loader, measure, position)
  }
}

async function loadMeasure(loader: SampleLoader, measure: SampleMeasure, position: number): Promise<void> {
  const { writer } = loader
  const place: Place = { area: 'measures', key: measure.key }
  const id = await writer.insert('measures', {
    key: measure.key,
    parent_id: findId(loader, 'measure', measure.parent, place),
    organization_id: findId(loader, 'organization', measure.organization, place),
    position,
    number: measure.number,
    is_heading: flag(measure.heading),
    ...titleRow(measure),
    body_en: measure.bodyEn,
    body_ja: measure.bodyJa,
    started_on: measure.started,
    ended_on: measure.ended,
    note: measure.note,
  })
  remember(loader, 'measure', measure.key, id, place)
  for (const partner of measure.partners) {
    const partnerId = await writer.insert('measure_organizations', {
      measure_id: id,
      organization_id: idOf(loader, 'organization', partner.organization, place),
      role: 'partner',
      note: partner.note,
    })
    await saveEvidence(loader, 'measure_organizations', partnerId, partner, place)
  }
  for (const carried of measure.plans) {
    const linkId = await writer.insert('measure_plans', {
      measure_id: id,
      plan_id: idOf(loader, 'plan', carried.plan, place),
      note: carried.note,
    })
    await saveEvidence(loader, 'measure_plans', linkId, carried, place)
  }
  for (const [index, fact] of measure.facts.entries()) {
    await writer.insert('measure_facts', {
      measure_id: id,
      position: index + 1,
      on_date: fact.on,
      text_en: fact.en,
      text_ja: fact.ja,
      figure: fact.figure,
      figure_unit_en: fact.unitEn,
      figure_unit_ja: fact.unitJa,
    })
  }
  await saveEvidence(loader, 'measures', id, measure, place)
}
