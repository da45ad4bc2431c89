import { carriedItemsById, listMeasures, type MeasureRecord } from '../../../db/repositories/measures.ts'
import { type OrganizationRecord, organizationsById } from '../../../db/repositories/members.ts'
import { listOrganizations } from '../../../db/repositories/organizations.ts'
import { plansById } from '../../../db/repositories/plans.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { OrganizationRef } from '../../../shared/contract/common.ts'
import type { MeasureOrganization, MeasureView } from '../../../shared/contract/measures.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { organizationRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** Headings and measures in printed order; measures that began after the day are left out. */
export async function measuresScreen(session: Session, asOf: IsoDate): Promise<{ readonly measures: readonly MeasureView[] }> {
  const { db } = session.register()
  const records = (await listMeasures(db)).filter((measure) => measure.startedOn === null || measure.startedOn <= asOf)
  const ids = records.map((measure) => measure.id)
  const organizations = await organizationsById(db, [...new Set(records.flatMap(organizationIds))])
  const plans = new Map(
    (
      await plansById(
        db,
        records.flatMap(({ planIds }) => planIds),
      )
    ).map((plan) => [plan.id, plan]),
  )
  const items = await carriedItemsById(
    db,
    records.flatMap(({ carriesOut }) => carriesOut.flatMap(({ itemId }) => itemId ?? [])),
  )
  const questions = await openQuestionsOf(db, 'measures', ids)
  const seen = await seenOf(db, 'measures', ids)

  const refOf = (id: number) => {
    const organization = organizations.get(id)
    return organization ? [measureOrganization(organization, asOf)] : []
  }
  return {
    measures: outline(records).map(({ item, depth }) => ({
      id: item.id,
      revision: item.revision,
      key: item.key,
      parentId: item.parentId,
      depth,
      isHeading: item.isHeading,
      number: item.number,
      title: item.title,
      body: item.body,
      organization: item.organizationId === null ? null : (refOf(item.organizationId)[0] ?? null),
      startedOn: item.startedOn,
      endedOn: item.endedOn,
      partners: item.partnerIds.flatMap(refOf),
      carriesOut: item.carriesOut.flatMap(({ planId, itemId }) => {
        const plan = plans.get(planId)
        if (!plan || (plan.adoptedOn !== null && plan.adoptedOn > asOf)) return []
        const of = itemId === null ? undefined : items.get(itemId)
        return [{ plan: planRef(plan, asOf), item: of ? { id: of.id, number: of.number, title: of.title } : null }]
      }),
      facts: item.facts.filter((fact) => fact.on === null || fact.on <= asOf),
      note: item.note,
      questions: questions.get(item.id) ?? [],
      seen: seen.get(item.id) ?? [],
    })),
  }
}

const organizationIds = (measure: MeasureRecord): readonly number[] =>
  measure.organizationId === null ? measure.partnerIds : [measure.organizationId, ...measure.partnerIds]

const measureOrganization = (organization: OrganizationRecord, asOf: IsoDate): MeasureOrganization => ({
  ...organizationRef(organization, asOf),
  isGone: organization.interval.to !== null && lastDay(organization.interval.to) < asOf,
})

/** The organizations that are there on the day, in protocol order. */
export async function measureOrganizations(
  session: Session,
  asOf: IsoDate,
): Promise<{ readonly organizations: readonly OrganizationRef[] }> {
  const { db } = session.register()
  return {
    organizations: (await listOrganizations(db))
      .filter(({ interval: { from, to } }) => (from === null || firstDay(from) <= asOf) && (to === null || lastDay(to) >= asOf))
      .map((organization) => organizationRef(organization, asOf)),
  }
}
