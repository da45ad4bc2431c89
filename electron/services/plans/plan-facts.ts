import type { Database } from '../../../db/repositories/database.ts'
import { listItemsOfRevision, listRevisions } from '../../../db/repositories/plan-items.ts'
import { findPlanForEditing, type PlanRecord, plansById } from '../../../db/repositories/plans.ts'
import { usesOfPlan } from '../../../db/repositories/plan-uses.ts'
import { listPlanLinks, type PlanLinkRecord } from '../../../db/repositories/plan-links.ts'
import { seenOf } from '../../../db/repositories/provenance.ts'
import type { PlanFactsScreen, PlanLinkView, PlanNameRow } from '../../../shared/contract/plans.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { getPlan } from './get-plan.ts'
import { dayOfPlan } from './plan-items.ts'
import { bodyRef, meetingRef, planRef, seriesRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** Everything stored of a plan, as it is edited. Errors: not-found. */
export async function planFacts(session: Session, key: string): Promise<PlanFactsScreen> {
  const { db } = session.register()
  const found = await getPlan(db, key)
  const { gathered, plan } = found
  const today = session.today()
  const own = await findPlanForEditing(db, key)
  if (own === null) throw new Refusal('not-found', { what: 'plan', key })
  const bodies = await knownBodies(db)
  const links = await listPlanLinks(db, plan.id)
  const others = await plansById(db, [plan.underPlanId ?? 0, ...links.flatMap(({ fromId, toId }) => [fromId, toId])])
  const under = others.find((one) => one.id === plan.underPlanId)
  const series = gathered.series.find((one) => one.id === plan.seriesId)
  const revisions = await listRevisions(db, plan.id)
  return {
    plan: planRef(plan, today),
    revision: own.revision,
    kind: plan.kind,
    body: bodyRef(gathered.body, today),
    adoptedBy: bodies.find((body) => body.id === plan.adoptedByBodyId)?.key ?? null,
    adoptedOn: plan.adoptedOn,
    adoptedAtMeetingId: plan.adoptedAtMeetingId,
    termFrom: plan.term.from,
    termTo: plan.term.to,
    cadenceMonths: plan.cadenceMonths,
    under: under ? planRef(under, today) : null,
    summary: plan.summary,
    note: own.note,
    series: series ? seriesRef(series) : null,
    closed: plan.closed,
    names: await nameRows(db, plan),
    links: linkViews(plan, links, others, (one) => planRef(one, today)),
    bodies: bodies.map((body) => ({
      key: body.key,
      name: nameOn(body.names, dayOfPlan(found, today)),
      isExternal: body.isExternal,
    })),
    meetings: gathered.history.meetings.map(meetingRef).toReversed(),
    revisionCount: revisions.length,
    itemCount: (await listItemsOfRevision(db, plan.id, revisions.at(-1)?.id ?? null)).length,
    agendaLineCount: (await usesOfPlan(db, plan)).agendaLines,
  }
}

async function nameRows(db: Database, plan: PlanRecord): Promise<readonly PlanNameRow[]> {
  const seen = await seenOf(
    db,
    'plan_names',
    plan.names.map((name) => name.id),
  )
  return plan.names.map((name) => ({
    id: name.id,
    language: name.language,
    name: name.name,
    reading: name.reading,
    kind: name.kind,
    from: name.validFrom,
    to: name.validTo,
    confirmed: name.confirmed,
    seen: seen.get(name.id) ?? [],
  }))
}

function linkViews(
  plan: PlanRecord,
  links: readonly PlanLinkRecord[],
  others: readonly PlanRecord[],
  refOf: (plan: PlanRecord) => PlanLinkView['plan'],
): readonly PlanLinkView[] {
  return links.flatMap(({ id, fromId, toId, kind, on }): readonly PlanLinkView[] => {
    const isFromHere = fromId === plan.id
    const other = others.find((one) => one.id === (isFromHere ? toId : fromId))
    return other === undefined ? [] : [{ id, kind, isFromHere, plan: refOf(other), on }]
  })
}
