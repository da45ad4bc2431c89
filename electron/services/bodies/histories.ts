import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { type LinesRead, listMeetingsOfBody } from '../../../db/repositories/body-meetings.ts'
import { listPlans, type PlanRecord } from '../../../db/repositories/plans.ts'
import { listSeries, type SeriesRecord } from '../../../db/repositories/plan-series.ts'
import type { Demands } from '../../../shared/domain/demands.ts'
import type { BodyHistory, MeetingFacts } from '../../../shared/domain/model.ts'
import { gatherDemands } from '../agenda/demands.ts'
import { Refusal } from '../register/refusal.ts'
import { keptBodies } from './kept-bodies.ts'
import { knownBodies } from './known-bodies.ts'
import { officeCadence } from '../register/office-cadence.ts'

/** A body with everything the rules look at, and the records behind it. */
export interface GatheredBody {
  readonly body: BodyRecord
  readonly plans: readonly PlanRecord[]
  readonly series: readonly SeriesRecord[]
  readonly history: BodyHistory
  /** What people have laid down for its agendas. */
  readonly demands: Demands
}

/** One registered body. Throws Refusal 'unknown-body' with the keys there are. */
export async function gatherBody(db: Database, key: string): Promise<GatheredBody> {
  return gatherKept(db, await getBody(db, key))
}

/** The same by its id; null for a body known by name only, and where there is none. */
export async function gatherBodyById(db: Database, id: number | undefined): Promise<GatheredBody | null> {
  const body = (await listRegisteredBodies(db)).find((one) => one.id === id)
  return body === undefined ? null : gatherKept(db, body)
}

/** Every registered body whole, in the office's order: for a check of everything, never for a screen. */
export async function gatherBodies(db: Database): Promise<readonly GatheredBody[]> {
  const gathered: GatheredBody[] = []
  for (const body of await listRegisteredBodies(db)) gathered.push(await gather(db, body, 'all'))
  return gathered
}

/** A body with only those lines that rules of follow-up look at (`followUpHistory`): what summaries over all bodies are made of. */
export const gatherFollowUps = (db: Database, body: BodyRecord): Promise<GatheredBody> => gather(db, body, 'followed-up')

/** A body's meetings and founding acts in date order, without their agendas. */
export async function meetingsOfBody(db: Database, bodyId: number): Promise<readonly MeetingFacts[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(bodyId, 'meetings')
  if (found !== undefined) return found as readonly MeetingFacts[]
  const meetings = await listMeetingsOfBody(db, bodyId, 'none')
  await kept?.add(bodyId, 'meetings', meetings, { madeOf: 'matters', weight: meetings.length })
  return meetings
}

async function gatherKept(db: Database, body: BodyRecord): Promise<GatheredBody> {
  const kept = await keptBodies(db)
  const found = kept?.find(body.id, 'gathered')
  if (found !== undefined) return found as GatheredBody
  const gathered = await gather(db, body, 'all')
  const { meetings, plans } = gathered.history
  const weight = meetings.reduce((sum, { items }) => sum + 1 + items.length, plans.length)
  await kept?.add(body.id, 'gathered', gathered, { madeOf: 'matters', weight })
  return gathered
}

/** The bodies the register keeps, without those known by name only. */
export async function listRegisteredBodies(db: Database): Promise<readonly BodyRecord[]> {
  return (await knownBodies(db)).filter((body) => !body.isExternal)
}

/** Throws Refusal 'unknown-body'. */
export async function getBody(db: Database, key: string): Promise<BodyRecord> {
  const bodies = await listRegisteredBodies(db)
  const body = bodies.find((one) => one.key === key)
  if (!body) throw new Refusal('unknown-body', { key, known: bodies.map((one) => one.key).join(', ') })
  return body
}

async function gather(db: Database, body: BodyRecord, lines: LinesRead): Promise<GatheredBody> {
  const plans = await listPlans(db, body.id)
  const series = await listSeries(db, body.id)
  const history = {
    bodyId: body.id,
    bodyKey: body.key,
    establishedOn: body.establishedOn,
    cadenceMonths: body.cadenceMonths ?? (await officeCadence(db)),
    meetings: await listMeetingsOfBody(db, body.id, lines),
    plans,
    series,
  }
  return { body, plans, series, history, demands: await gatherDemands(db, history) }
}
