import { listIndicators, listMeasures, type MeasureRecord } from '../../db/repositories/measures.ts'
import { organizationsById } from '../../db/repositories/members.ts'
import { listPlans } from '../../db/repositories/plans.ts'
import { openQuestionsOf, seenOf } from '../../db/repositories/provenance.ts'
import type { IndicatorView, MeasureView } from '../../shared/contract/measures.ts'
import { type IsoDate, lastDay } from '../../shared/domain/calendar.ts'
import { outline } from '../../shared/domain/item-tree.ts'
import { indexSeries } from '../../shared/domain/index-series.ts'
import { organizationRef, planRef } from './refs.ts'
import type { Session } from './session.ts'

/** Headings and measures in printed order; measures that began after the day are left out. */
export async function measuresScreen(session: Session, asOf: IsoDate): Promise<{ readonly measures: readonly MeasureView[] }> {
  const { db } = session.register()
  const records = (await listMeasures(db)).filter((measure) => measure.startedOn === null || measure.startedOn <= asOf)
  const ids = records.map((measure) => measure.id)
  const organizations = await organizationsById(db, [...new Set(records.flatMap(organizationIds))])
  const plans = new Map((await listPlans(db, null)).map((plan) => [plan.id, plan]))
  const questions = await openQuestionsOf(db, 'measures', ids)
  const seen = await seenOf(db, 'measures', ids)

  const refOf = (id: number) => {
    const organization = organizations.get(id)
    return organization ? [organizationRef(organization, asOf)] : []
  }
  const inPrintedOrder = outline(records.map((measure, index) => ({ ...measure, position: index })))
  return {
    measures: inPrintedOrder.map(({ item }) => ({
      id: item.id,
      key: item.key,
      parentId: item.parentId,
      isHeading: item.isHeading,
      number: item.number,
      title: item.title,
      body: item.body,
      organization: item.organizationId === null ? null : (refOf(item.organizationId)[0] ?? null),
      startedOn: item.startedOn,
      endedOn: item.endedOn,
      partners: item.partnerIds.flatMap(refOf),
      plans: item.planIds.flatMap((id) => {
        const plan = plans.get(id)
        return plan && (plan.adoptedOn === null || plan.adoptedOn <= asOf) ? [planRef(plan, asOf)] : []
      }),
      facts: item.facts.filter((fact) => fact.on === null || fact.on <= asOf),
      questions: questions.get(item.id) ?? [],
      seen: seen.get(item.id) ?? [],
    })),
  }
}

const organizationIds = (measure: MeasureRecord): readonly number[] =>
  measure.organizationId === null ? measure.partnerIds : [measure.organizationId, ...measure.partnerIds]

/** The yearly series with their indexes; years not yet over on the day are left out. */
export async function indicatorsScreen(
  session: Session,
  asOf: IsoDate,
): Promise<{ readonly indicators: readonly IndicatorView[] }> {
  const { db } = session.register()
  const records = await listIndicators(db)
  const ids = records.map((indicator) => indicator.id)
  const questions = await openQuestionsOf(db, 'indicators', ids)
  const seen = await seenOf(db, 'indicators', ids)
  const lastYear = Number(lastDay(asOf).slice(0, 4))
  return {
    indicators: records.map((indicator) => {
      const index = indexSeries(indicator.values, indicator.baseYear)
      return {
        ...indicator,
        values: indicator.values
          .filter((value) => value.year <= lastYear)
          .map((value) => ({ ...value, index: index.get(value.year) ?? null })),
        questions: questions.get(indicator.id) ?? [],
        seen: seen.get(indicator.id) ?? [],
      }
    }),
  }
}
