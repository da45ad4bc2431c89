import type { Database } from '../../../db/repositories/database.ts'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { listMeasuresOfPlan } from '../../../db/repositories/measures.ts'
import { type PlanRecord, plansById } from '../../../db/repositories/plans.ts'
import { listPlanItems, organizationsOfItems } from '../../../db/repositories/items-of-plan.ts'
import { findIdsOfKind } from '../../../db/search/find-documents.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { BodyRef, PageEnd, PlanRef } from '../../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { PlanItemView, PlanNameView, PlanRow, PlanScreen, plansContract } from '../../../shared/contract/plans.ts'
import { firstDay, type IsoDate } from '../../../shared/domain/calendar.ts'
import { chainOn } from '../../../shared/domain/fiscal-year-chain.ts'
import { fiscalYearEnd, fiscalYearStart } from '../../../shared/domain/fiscal-year.ts'
import { type FollowUpFinding, findingOn, yearlyCadence } from '../../../shared/domain/follow-up-state.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import type { BodyHistory, Interval, MeetingFacts } from '../../../shared/domain/model.ts'
import { allNames, nameOn } from '../../../shared/domain/names.ts'
import { getPlan } from './get-plan.ts'
import { type GatheredBody, gatherBodyById, gatherFollowUps, getBody, listRegisteredBodies } from '../bodies/histories.ts'
import { keptBodies } from '../bodies/kept-bodies.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { planStory } from './plan-story.ts'
import { bodyRef, itemRef, meetingRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** Plans of one page. */
const mostRows = 200

/** Plans known on the day, body by body, a page at a time. Errors: unknown-body. */
export async function plansScreen(
  session: Session,
  input: ParsedInputOf<typeof plansContract.list>,
): Promise<{ readonly plans: readonly PlanRow[]; readonly next: PageEnd }> {
  const { db } = session.register()
  const bodies = input.body === null ? await listRegisteredBodies(db) : [await getBody(db, input.body)]
  const start = Math.max(
    0,
    bodies.findIndex(({ id }) => id === input.after?.group),
  )
  const plans: PlanRow[] = []
  for (const body of bodies.slice(start)) {
    const rows = await planRowsOfBody(db, body, input.asOf)
    // A plan that is gone meanwhile: the body is told again from its beginning rather than lost.
    const from = body.id === input.after?.group ? rows.findIndex(({ plan }) => plan.id === input.after?.row) + 1 : 0
    plans.push(...rows.slice(from, from + mostRows - plans.length))
    const last = plans.at(-1)
    if (plans.length === mostRows && last !== undefined) return { plans, next: { group: body.id, row: last.plan.id } }
  }
  return { plans, next: null }
}

/** A body's plans as lists show them, kept until a command touches it. */
export async function planRowsOfBody(db: Database, body: BodyRecord, asOf: IsoDate): Promise<readonly PlanRow[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(body.id, `plans ${asOf}`)
  if (found !== undefined) return found as readonly PlanRow[]
  const rows = planRows(await gatherFollowUps(db, body), asOf)
  await kept?.add(body.id, `plans ${asOf}`, rows, { madeOf: 'matters', weight: rows.length })
  return rows
}

/** A body's plans known on the day, each with its finding. */
export function planFindings(
  gathered: GatheredBody,
  asOf: IsoDate,
): readonly { readonly plan: PlanRecord; readonly finding: FollowUpFinding }[] {
  const known = historyAsOf(gathered.history, asOf)
  const ids = new Set(known.plans.map((plan) => plan.id))
  return gathered.plans.filter((plan) => ids.has(plan.id)).map((plan) => ({ plan, finding: findingOn(known, plan, asOf) }))
}

/** A body's plans as lists show them. */
export function planRows(gathered: GatheredBody, asOf: IsoDate): readonly PlanRow[] {
  return planFindings(gathered, asOf).map(({ plan, finding }) => {
    const series = gathered.series.find((one) => one.id === plan.seriesId)
    return {
      plan: planRef(plan, asOf),
      body: bodyRef(gathered.body, asOf),
      series: series ? seriesRef(series) : null,
      state: finding.state,
      adoptedOn: plan.adoptedOn,
      birth: finding.birth === null ? null : { on: finding.birth.on, how: finding.birth.how },
      term: termOf(plan),
      otherNames: otherNamesOf(plan, asOf),
      lastOn: finding.lastOn,
      dueOn: finding.dueOn,
      meetingsSince: finding.meetingsSince,
      followUpCount: finding.followUps.length,
    }
  })
}

/** An annual plan runs with its fiscal year (財政法 Art. 11). */
function termOf(plan: PlanRecord): Interval {
  if (plan.fiscalYear === null) return plan.term
  return { from: fiscalYearStart(plan.fiscalYear), to: fiscalYearEnd(plan.fiscalYear) }
}

function otherNamesOf(plan: PlanRecord, asOf: IsoDate): readonly string[] {
  const { en, ja } = nameOn(plan.names, asOf)
  return allNames(plan.names).filter((name) => name !== en && name !== ja)
}

/** One plan with its names, chain, follow-ups and items. Errors: not-found. */
export async function planScreen(session: Session, input: ParsedInputOf<typeof plansContract.get>): Promise<PlanScreen> {
  const { db } = session.register()
  const { gathered, plan } = await getPlan(db, input.key)
  const { asOf } = input
  const bodies = await knownBodies(db)
  const known = historyAsOf(gathered.history, asOf)
  const finding = findingOn(known, plan, asOf)
  const adopting = bodies.find((body) => body.id === plan.adoptedByBodyId)
  const under = gathered.plans.find((one) => one.id === plan.underPlanId)
  const series = gathered.series.find((one) => one.id === plan.seriesId)
  const adoptedAt = known.meetings.find((meeting) => meeting.id === plan.adoptedAtMeetingId)

  return {
    plan: planRef(plan, asOf),
    body: bodyRef(gathered.body, asOf),
    adoptedBy: adopting ? nameOn(adopting.names, asOf) : null,
    names: await nameViews(db, plan),
    series: series ? seriesRef(series) : null,
    under: under ? planRef(under, asOf) : null,
    summary: plan.summary,
    adoptedOn: plan.adoptedOn,
    adoptedAt: adoptedAt ? meetingRef(adoptedAt) : null,
    term: termOf(plan),
    cadence: cadenceOf(plan, gathered),
    chain: chainOf(plan, gathered, known, asOf),
    years: yearsOf(plan, gathered, known, asOf),
    beneath: gathered.plans
      .filter((one) => one.underPlanId === plan.id && known.plans.some((other) => other.id === one.id))
      .map((one) => ({ plan: planRef(one, asOf), state: findingOn(known, one, asOf).state })),
    finding,
    ahead: nextMeeting(gathered, asOf),
    followUps: finding.followUps.flatMap((followUp) => {
      const meeting = known.meetings.find((one) => one.id === followUp.meetingId)
      const item = meeting?.items.find((one) => one.id === followUp.itemId)
      return meeting && item ? [{ meeting: meetingRef(meeting), item: itemRef(item), isFinal: followUp.isFinal }] : []
    }),
    story: planStory(plan, gathered, known, finding, asOf),
    items: await itemViews(db, plan.id, asOf),
    measures: await listMeasuresOfPlan(db, plan.id),
    questions: (await openQuestionsOf(db, 'plans', [plan.id])).get(plan.id) ?? [],
    seen: (await seenOf(db, 'plans', [plan.id])).get(plan.id) ?? [],
  }
}

async function nameViews(db: Database, plan: PlanRecord): Promise<readonly PlanNameView[]> {
  const seen = await seenOf(
    db,
    'plan_names',
    plan.names.map((name) => name.id),
  )
  return plan.names.map((name) => ({
    language: name.language,
    name: name.name,
    kind: name.kind,
    confirmed: name.confirmed,
    seen: seen.get(name.id) ?? [],
  }))
}

async function itemViews(db: Database, planId: number, asOf: IsoDate): Promise<readonly PlanItemView[]> {
  const answerable = await organizationsOfItems(db, planId)
  return outline(await listPlanItems(db, planId, 'newest-revision')).map(({ item, depth }) => ({
    id: item.id,
    parentId: item.parentId,
    depth,
    kind: item.kind,
    number: item.number,
    title: item.title,
    deadlineOn: item.deadlineOn,
    organizations: (answerable.get(item.id) ?? []).map(({ names, role }) => ({ name: nameOn(names, asOf), role })),
  }))
}

/** Cadence is the plan's own, else the body's, else the office's. */
function cadenceOf(plan: PlanRecord, { body, history }: GatheredBody): PlanScreen['cadence'] {
  if (plan.cadenceMonths !== null) return { months: plan.cadenceMonths, from: 'plan' }
  if (body.cadenceMonths !== null) return { months: body.cadenceMonths, from: 'body' }
  return { months: history.cadenceMonths ?? yearlyCadence, from: 'default' }
}

/** The plans before and after it in the line of supersession, as far as they are known on the day. */
function chainOf(plan: PlanRecord, gathered: GatheredBody, known: BodyHistory, asOf: IsoDate): PlanScreen['chain'] {
  const members = new Set([plan.id])
  for (let grew = true; grew; ) {
    grew = false
    for (const one of gathered.plans) {
      const touches =
        one.supersedesIds.some((id) => members.has(id)) ||
        gathered.plans.some((other) => members.has(other.id) && other.supersedesIds.includes(one.id))
      if (touches && !members.has(one.id)) {
        members.add(one.id)
        grew = true
      }
    }
  }
  return gathered.plans
    .filter((one) => members.has(one.id) && known.plans.some((other) => other.id === one.id))
    .map((one) => ({ plan: planRef(one, asOf), adoptedOn: one.adoptedOn, state: findingOn(known, one, asOf).state }))
}

function yearsOf(plan: PlanRecord, gathered: GatheredBody, known: BodyHistory, asOf: IsoDate): PlanScreen['years'] {
  const series = gathered.series.find((one) => one.id === plan.seriesId)
  if (series === undefined) return []
  const { links, breaks } = chainOn(known, series, asOf)
  return links.map((link) => {
    const found = gathered.plans.find((one) => one.id === link.planId)
    return {
      fiscalYear: link.fiscalYear,
      plan: found ? planRef(found, asOf) : null,
      state: found ? findingOn(known, found, asOf).state : null,
      chain: link.state,
      missing: breaks.find((one) => one.fiscalYear === link.fiscalYear)?.missing ?? null,
    }
  })
}

const mostSuggestions = 20

/** Plans whose names contain the words, those of the body first, newest first; without words, those of the body. Errors: unknown-body. */
export async function suggestPlans(
  session: Session,
  input: ParsedInputOf<typeof plansContract.suggest>,
): Promise<{ readonly plans: readonly { readonly plan: PlanRef; readonly body: BodyRef }[] }> {
  const { db } = session.register()
  const today = session.today()
  const words = foldText(input.text)
  const bodies = await listRegisteredBodies(db)
  const own = bodies.find(({ key }) => key === input.body)
  const ofBody = own === undefined ? [] : ((await gatherBodyById(db, own.id))?.plans ?? [])
  const fitting = ofBody.filter((plan) => plan.names.some((name) => foldText(name.name).includes(words)))
  const isFull = fitting.length >= mostSuggestions
  const others = isFull || words === '' ? [] : await plansById(db, await findIdsOfKind(db, 'plan', input.text, mostFound))
  const plans = [...fitting.toSorted(newestFirst), ...others.filter(({ bodyId }) => bodyId !== own?.id).toSorted(newestFirst)]
  return {
    plans: plans.slice(0, mostSuggestions).flatMap((plan) => {
      const body = bodies.find(({ id }) => id === plan.bodyId)
      return body ? [{ plan: planRef(plan, today), body: bodyRef(body, today) }] : []
    }),
  }
}

/** Plans of other bodies that are looked at for suggestions. */
const mostFound = 100

const newestFirst = (one: PlanRecord, other: PlanRecord) => dayOf(other).localeCompare(dayOf(one))

/** The day it was adopted; an annual plan without one counts from the beginning of its year. */
function dayOf(plan: PlanRecord): string {
  if (plan.adoptedOn !== null) return firstDay(plan.adoptedOn)
  return plan.fiscalYear === null ? '' : fiscalYearStart(plan.fiscalYear)
}

/** Meetings by id, for what a screen's ids speak of. */
export const meetingsById = (meetings: readonly MeetingFacts[]): ReadonlyMap<number, MeetingFacts> =>
  new Map(meetings.map((meeting) => [meeting.id, meeting]))
