import { setImmediate, setTimeout } from 'node:timers/promises'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { BodyAspect } from '../../../db/repositories/changed-bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { keepingFewPages } from '../../../db/sqlite/page-cache.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type GatheredBody, gatherFollowUps, listRegisteredBodies } from './histories.ts'
import { type KeptBodies, keptBodies } from './kept-bodies.ts'

/** What a screen over all bodies derives of each of them on a day. */
export interface Derivation<Value> {
  readonly madeOf: BodyAspect | readonly BodyAspect[]
  /** `rows`: how many rows were read for it, but for those that `from` may have read before; `weight`: how many it holds. */
  make(from: BodyOnDay): Promise<{ readonly value: Value; readonly rows: number; readonly weight: number }>
}

/** What derivations of one body are made of: what several look at is read once. */
export interface BodyOnDay {
  readonly db: Database
  readonly body: BodyRecord
  readonly asOf: IsoDate
  readonly followUps: () => Promise<GatheredBody>
}

/** By name, under which each is kept: no other question over all bodies may use it for something else. */
type Derivations<Made> = { readonly [Name in keyof Made]: Derivation<Made[Name]> }

export interface OfEveryBody<Made> {
  /** In the office's order. */
  readonly values: readonly Made[]
  /** Every registered body, those not yet looked through included. */
  readonly bodies: readonly BodyRecord[]
  /** Whether bodies are still being looked through: ask again soon. */
  readonly isCounting: boolean
}

/** Rows that one question reads itself, some 50 milliseconds; the rest is looked through behind it. */
const mostRows = 2000

/**
 * What is derived of each body on a day: made once, it stands until a command touches the body. Where very much is missing, in a big
 * register just opened or on another day, the first answers have only some of the bodies; further questions read nothing themselves
 * while the rest is looked through.
 */
export async function ofEveryBody<Made extends Record<string, unknown>>(
  db: Database,
  derivations: Derivations<Made>,
  asOf: IsoDate,
): Promise<OfEveryBody<Made>> {
  const bodies = await listRegisteredBodies(db)
  const kept = await keptBodies(db)
  const isLookedThrough = kept !== null && lookedFor.get(db)?.get(workOf(derivations)) === asOf
  const values: Made[] = []
  let read = isLookedThrough ? mostRows : 0
  for (const body of bodies) {
    const known = kept === null ? undefined : find(kept, derivations, body, asOf)
    if (known !== undefined) values.push(known)
    else if (read < mostRows || kept === null) {
      const made = await make(db, kept, derivations, body, asOf)
      read += made.rows
      values.push(made.value)
    }
  }
  const isCounting = values.length < bodies.length
  if (isCounting) void lookThroughTheRest(db, derivations, asOf)
  return { values, bodies, isCounting }
}

const placeOf = (name: string, asOf: IsoDate) => `${name} ${asOf}`
const workOf = (derivations: object) => Object.keys(derivations).join(' ')

/** All that is derived of the body, when all of it still stands. */
function find<Made extends Record<string, unknown>>(
  kept: KeptBodies,
  derivations: Derivations<Made>,
  body: BodyRecord,
  asOf: IsoDate,
): Made | undefined {
  const found = Object.keys(derivations).map((name) => [name, kept.find(body.id, placeOf(name, asOf))] as const)
  return found.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(found) as Made)
}

/** Makes what is missing of the body; `rows`: how many were read. */
async function make<Made extends Record<string, unknown>>(
  db: Database,
  kept: KeptBodies | null,
  derivations: Derivations<Made>,
  body: BodyRecord,
  asOf: IsoDate,
): Promise<{ readonly value: Made; readonly rows: number }> {
  let gathered: Promise<GatheredBody> | null = null
  const from: BodyOnDay = { db, body, asOf, followUps: () => (gathered ??= gatherFollowUps(db, body)) }
  const values: [string, unknown][] = []
  let read = 0
  for (const [name, derivation] of Object.entries<Derivation<unknown>>(derivations)) {
    const known = kept?.find(body.id, placeOf(name, asOf))
    if (known !== undefined) values.push([name, known])
    else {
      const { value, rows, weight } = await derivation.make(from)
      await kept?.add(body.id, placeOf(name, asOf), value, { madeOf: derivation.madeOf, weight })
      values.push([name, value])
      read += rows
    }
  }
  return { value: Object.fromEntries(values) as Made, rows: read }
}

/** Before it is begun, in milliseconds: the screen that asked is drawn first, and asks again later. */
const untilDrawn = 300

/** The day for which each register is being looked through, by what is derived. */
const lookedFor = new WeakMap<Database, Map<string, IsoDate>>()

/** Makes all that is missing, a body at a time with other work in between, until done or until another day is asked for. */
async function lookThroughTheRest<Made extends Record<string, unknown>>(
  db: Database,
  derivations: Derivations<Made>,
  asOf: IsoDate,
): Promise<void> {
  const days = lookedFor.get(db) ?? new Map<string, IsoDate>()
  lookedFor.set(db, days)
  const work = workOf(derivations)
  if (days.get(work) === asOf) return
  days.set(work, asOf)
  try {
    await setTimeout(untilDrawn, undefined, { ref: false })
    await keepingFewPages(db, () => makeTheRest(db, derivations, { asOf, isWanted: () => days.get(work) === asOf }))
  } catch {
    // The register was closed, or cannot be read: whoever asks next is told.
  } finally {
    if (days.get(work) === asOf) days.delete(work)
  }
}

async function makeTheRest<Made extends Record<string, unknown>>(
  db: Database,
  derivations: Derivations<Made>,
  { asOf, isWanted }: { readonly asOf: IsoDate; readonly isWanted: () => boolean },
): Promise<void> {
  let kept = await keptBodies(db)
  let bodies = await listRegisteredBodies(db)
  for (let next = bodies[0]; next !== undefined; ) {
    await setImmediate()
    if (!isWanted()) return
    const before = kept?.last
    kept = await keptBodies(db)
    // A command came: bodies may have come and gone, and what was made before it may have been dropped.
    if (kept?.last !== before) bodies = await listRegisteredBodies(db)
    next = bodies.find((body) => kept === null || find(kept, derivations, body, asOf) === undefined)
    if (next !== undefined) await make(db, kept, derivations, next, asOf)
  }
}
