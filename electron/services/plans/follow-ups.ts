import type { BodyRef, PlanRef, SeriesRef } from '../../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract, WorklistScreen } from '../../../shared/contract/follow-ups.ts'
import type { IsoDate, PartialDate } from '../../../shared/domain/calendar.ts'
import { chainOn, type FiscalYearChain } from '../../../shared/domain/fiscal-year-chain.ts'
import type { FollowUpFinding } from '../../../shared/domain/follow-up-state.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { followUpStates } from '../../../shared/domain/vocabulary.ts'
import { gatherBody, gatherFollowUps, getBody, listRegisteredBodies } from '../bodies/histories.ts'
import { bodySummaries } from '../home/body-summaries.ts'
import { needViews } from '../home/needs.ts'
import { planFindings } from './plans.ts'
import { bodyRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** More needs than this are counted, not shown: the most urgent ones are. */
const mostNeeds = 200

/** What needs the secretariat, and which bodies fell silent. Errors: unknown-body. */
export async function worklistScreen(
  session: Session,
  input: ParsedInputOf<typeof followUpsContract.worklist>,
): Promise<WorklistScreen> {
  const { db } = session.register()
  const all = await bodySummaries(db, input.asOf)
  if (input.body !== null) await getBody(db, input.body)
  const summaries = all.values.filter(({ body }) => input.body === null || body.key === input.body)
  const needs = needViews(summaries.flatMap((of) => of.needs))
  return {
    isCounting: all.isCounting,
    needs: needs.slice(0, mostNeeds),
    needCount: needs.length,
    next: summaries.map(({ next }) => next),
    states: followUpStates.map((state) => ({
      state,
      count: summaries.reduce((sum, { counts }) => sum + counts.states[state], 0),
    })),
    sunset: summaries.map(({ ref, last, yearsSilent, counts }) => ({
      body: ref,
      last,
      livePlans: counts.plans - counts.states.concluded,
      yearsSilent,
    })),
  }
}

/** A plan with everything known of its follow-ups. */
export interface FollowedPlan {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly adoptedOn: PartialDate | null
  readonly finding: FollowUpFinding
}

/** Every plan known on the day, of one body or of all, in the order of adoption. Errors: unknown-body. */
export async function followUpsOn(session: Session, bodyKey: string | null, asOf: IsoDate): Promise<readonly FollowedPlan[]> {
  const { db } = session.register()
  const bodies = bodyKey === null ? await listRegisteredBodies(db) : [await getBody(db, bodyKey)]
  const followed: FollowedPlan[] = []
  for (const body of bodies) {
    for (const { plan, finding } of planFindings(await gatherFollowUps(db, body), asOf)) {
      followed.push({ plan: planRef(plan, asOf), body: bodyRef(body, asOf), adoptedOn: plan.adoptedOn, finding })
    }
  }
  return followed
}

/** An annual series of a body with its chain of fiscal years. */
export interface SeriesChain {
  readonly series: SeriesRef
  readonly chain: FiscalYearChain
  /** The plan of a year by its id, as far as the register has it. */
  readonly plans: ReadonlyMap<number, PlanRef>
}

/** The fiscal-year chains of a body's annual series on a day. Errors: unknown-body. */
export async function chainsOn(session: Session, bodyKey: string, asOf: IsoDate): Promise<readonly SeriesChain[]> {
  const gathered = await gatherBody(session.register().db, bodyKey)
  const known = historyAsOf(gathered.history, asOf)
  const plans = new Map(gathered.plans.map((plan) => [plan.id, planRef(plan, asOf)]))
  return gathered.series.map((series) => ({ series: seriesRef(series), chain: chainOn(known, series, asOf), plans }))
}
