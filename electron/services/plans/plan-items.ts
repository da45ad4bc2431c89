import type { Database } from '../../../db/repositories/database.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { OrganizationRecord } from '../../../db/repositories/members.ts'
import { listOrganizations } from '../../../db/repositories/organizations.ts'
import { type FullPlanItem, listItemsOfRevision, listRevisions } from '../../../db/repositories/plan-items.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { PlanItemsScreen, planItemsContract, PlanRevisionView } from '../../../shared/contract/plan-items.ts'
import { firstDay, type IsoDate } from '../../../shared/domain/calendar.ts'
import { fiscalYearStart } from '../../../shared/domain/fiscal-year.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { reportableOf } from '../../../shared/domain/item-roll-up.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { allNames } from '../../../shared/domain/names.ts'
import { type ComparedItem, type TreeChange, treeDifference } from '../../../shared/domain/tree-difference.ts'
import { type GatheredPlan, getPlan } from './get-plan.ts'
import { lastStatuses } from './last-statuses.ts'
import { bodyRef, meetingRef, organizationRef, planRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/** The items of a plan with all that its editor shows. Errors: not-found. */
export async function planItemsScreen(
  session: Session,
  input: ParsedInputOf<typeof planItemsContract.list>,
): Promise<PlanItemsScreen> {
  const { db } = session.register()
  const found = await getPlan(db, input.plan)
  const on = dayOfPlan(found, session.today())
  const revisions = await listRevisions(db, found.plan.id)
  const newest = revisions.at(-1)
  const shown = input.revision === null ? newest : revisions.find((one) => one.number === input.revision)
  if (input.revision !== null && shown === undefined) throw new Refusal('not-found', { what: 'revision', key: input.revision })
  const items = await listItemsOfRevision(db, found.plan.id, shown?.id ?? null)
  const ids = items.map((item) => item.id)
  const questions = await openQuestionsOf(db, 'plan_items', ids)
  const seen = await seenOf(db, 'plan_items', ids)
  const organizations = await listOrganizations(db)
  const byId = new Map(organizations.map((one) => [one.id, one]))
  const refs = (wanted: readonly number[]) =>
    wanted.flatMap((id) => {
      const organization = byId.get(id)
      return organization === undefined ? [] : [organizationRef(organization, on)]
    })
  const last = await lastStatuses(db, found.plan.id, items, session.today())
  const lastOf = (id: number) => {
    const report = last.get(id)
    return report === undefined ? null : { status: report.status, on: report.on }
  }
  const reportable = new Set(reportableOf(items.map(answeredItem)).map(({ id }) => id))
  const views: PlanRevisionView[] = []
  for (const revision of revisions) {
    const meeting = revision.adoptedAtMeetingId === null ? null : await findMeeting(db, revision.adoptedAtMeetingId)
    views.push({
      number: revision.number,
      adoptedOn: revision.adoptedOn,
      adoptedAt: meeting === null ? null : meetingRef({ ...meeting, ordinal: meeting.bodies[0]?.ordinal ?? null }),
      note: revision.note,
      itemCount: revision.itemCount,
    })
  }
  return {
    plan: planRef(found.plan, on),
    body: bodyRef(found.gathered.body, on),
    on,
    revisions: views,
    shown: shown?.number ?? null,
    isCurrent: shown === newest,
    items: outline(items).map(({ item, depth }) => ({
      id: item.id,
      revision: item.revision,
      parentId: item.parentId,
      depth,
      kind: item.kind,
      number: item.number,
      title: item.title,
      body: item.body,
      deadline: item.deadline,
      targetValue: item.targetValue,
      targetUnit: item.targetUnit,
      tags: item.tags,
      note: item.note,
      responsible: refs(item.responsibleIds),
      supporting: refs(item.supportingIds),
      questions: questions.get(item.id) ?? [],
      seen: seen.get(item.id) ?? [],
      statusCount: item.statusCount,
      lastStatus: lastOf(item.id),
      isReportable: reportable.has(item.id),
    })),
    organizations: organizations.map((organization) => ({
      ...organizationRef(organization, on),
      names: allNames(organization.names),
      isOfThatDay: isInForce(organization.interval, on),
    })),
  }
}

const answeredItem = ({ id, parentId, position, deadline, responsibleIds }: FullPlanItem) => ({
  id,
  parentId,
  position,
  deadlineOn: deadline,
  organizations: responsibleIds.map(() => ({ role: 'responsible' as const })),
})

/** The day under whose names a plan's organizations stand: its adoption, the beginning of its term or year, else today. */
export function dayOfPlan({ plan }: GatheredPlan, today: IsoDate): IsoDate {
  if (plan.adoptedOn !== null) return firstDay(plan.adoptedOn)
  if (plan.term.from !== null) return firstDay(plan.term.from)
  return plan.fiscalYear === null ? today : fiscalYearStart(plan.fiscalYear)
}

/** How one revision of a plan differs from another. Errors: not-found. */
export async function compareRevisions(
  session: Session,
  input: ParsedInputOf<typeof planItemsContract.compare>,
): Promise<{ readonly changes: readonly TreeChange[] }> {
  const { db } = session.register()
  const { plan } = await getPlan(db, input.plan)
  const organizations = new Map((await listOrganizations(db)).map((one) => [one.id, one]))
  const [before, after] = [
    await itemsNumbered(db, plan.id, input.from, organizations),
    await itemsNumbered(db, plan.id, input.to, organizations),
  ]
  return { changes: treeDifference(before, after) }
}

async function itemsNumbered(
  db: Database,
  planId: number,
  number: number,
  organizations: ReadonlyMap<number, OrganizationRecord>,
): Promise<readonly ComparedItem[]> {
  const revision = (await listRevisions(db, planId)).find((one) => one.number === number)
  if (revision === undefined) throw new Refusal('not-found', { what: 'revision', key: number })
  return (await listItemsOfRevision(db, planId, revision.id)).map((item) => compared(item, organizations))
}

function compared(item: FullPlanItem, organizations: ReadonlyMap<number, OrganizationRecord>): ComparedItem {
  const named = (ids: readonly number[]) =>
    ids.length === 0
      ? null
      : ids
          .map((id) => organizations.get(id)?.key ?? String(id))
          .toSorted()
          .join(' ')
  return {
    id: item.id,
    parentId: item.parentId,
    position: item.position,
    number: item.number,
    title: item.title,
    continuesId: item.continuesId,
    fields: {
      kind: item.kind,
      body: item.body.en === null && item.body.ja === null ? null : `${item.body.en ?? ''}\n${item.body.ja ?? ''}`,
      deadline: item.deadline,
      target: item.targetValue === null ? null : `${item.targetValue} ${item.targetUnit ?? ''}`,
      responsible: named(item.responsibleIds),
      supporting: named(item.supportingIds),
    },
  }
}
