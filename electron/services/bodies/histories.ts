import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listMeetingsOfBody } from '../../../db/repositories/meetings.ts'
import { listPlans, listSeries, type PlanRecord, type SeriesRecord } from '../../../db/repositories/plans.ts'
import type { Demands } from '../../../shared/domain/demands.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { gatherDemands } from '../agenda/demands.ts'
import { Refusal } from '../register/refusal.ts'

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
  return gather(db, await getBody(db, key))
}

/** Every registered body, in the office's order. */
export async function gatherBodies(db: Database): Promise<readonly GatheredBody[]> {
  const gathered: GatheredBody[] = []
  for (const body of await listRegisteredBodies(db)) gathered.push(await gather(db, body))
  return gathered
}

/** The bodies the register keeps, without those known by name only. */
export async function listRegisteredBodies(db: Database): Promise<readonly BodyRecord[]> {
  return (await listBodies(db)).filter((body) => !body.isExternal)
}

/** Throws Refusal 'unknown-body'. */
export async function getBody(db: Database, key: string): Promise<BodyRecord> {
  const bodies = await listRegisteredBodies(db)
  const body = bodies.find((one) => one.key === key)
  if (!body) throw new Refusal('unknown-body', { key, known: bodies.map((one) => one.key).join(', ') })
  return body
}

async function gather(db: Database, body: BodyRecord): Promise<GatheredBody> {
  const plans = await listPlans(db, body.id)
  const series = await listSeries(db, body.id)
  const history = {
    bodyId: body.id,
    bodyKey: body.key,
    establishedOn: body.establishedOn,
    cadenceMonths: body.cadenceMonths,
    meetings: await listMeetingsOfBody(db, body.id),
    plans,
    series,
  }
  return { body, plans, series, history, demands: await gatherDemands(db, history) }
}
