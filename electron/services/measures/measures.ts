import { carriedItemsById, listMeasures, type MeasureRecord } from '../../../db/repositories/measures.ts'
import { type OrganizationRecord, organizationsById } from '../../../db/repositories/members.ts'
import { listOrganizations } from '../../../db/repositories/organizations.ts'
import { plansById } from '../../../db/repositories/plans.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { OrganizationRef } from '../../../shared/contract/common.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { MeasureOrganization, measuresContract, MeasureView } from '../../../shared/contract/measures.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { organizationRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

type Measures = typeof measuresContract

/** Headings and measures of one page. */
const perPage = 100

/** Headings and measures in printed order, a page at a time; measures that began after the day are left out. */
export async function measuresPage(
  session: Session,
  { asOf, after }: ParsedInputOf<Measures['list']>,
): Promise<OutputOf<Measures['list']>> {
  const all = await measuresOn(session, asOf)
  // A measure that is gone meanwhile: all is told again from its beginning rather than lost.
  const first = all.findIndex(({ item }) => item.id === after?.row) + 1
  const page = all.slice(first, first + perPage)
  const last = page.at(-1)
  return {
    measures: await viewsOf(session, page, asOf),
    next: last === undefined || first + perPage >= all.length ? null : { group: 0, row: last.item.id },
  }
}

/** One of them; null when it is gone, or was not there on the day. */
export async function oneMeasure(
  session: Session,
  { id, asOf }: ParsedInputOf<Measures['one']>,
): Promise<OutputOf<Measures['one']>> {
  const found = (await measuresOn(session, asOf)).filter(({ item }) => item.id === id)
  return { measure: (await viewsOf(session, found, asOf))[0] ?? null }
}

type Threaded = ReturnType<typeof outline<MeasureRecord>>

async function measuresOn(session: Session, asOf: IsoDate): Promise<Threaded> {
  const records = await listMeasures(session.register().db)
  return outline(records.filter((measure) => measure.startedOn === null || measure.startedOn <= asOf))
}

async function viewsOf(session: Session, threaded: Threaded, asOf: IsoDate): Promise<readonly MeasureView[]> {
  const { db } = session.register()
  const records = threaded.map(({ item }) => item)
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
  return threaded.map(({ item, depth }) => ({
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
  }))
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
