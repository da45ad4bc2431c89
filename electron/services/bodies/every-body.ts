import { setImmediate, setTimeout } from 'node:timers/promises'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { BodyAspect } from '../../../db/repositories/changed-bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { listRegisteredBodies } from './histories.ts'
import { type KeptBodies, keptBodies } from './kept-bodies.ts'

/** What a screen over all bodies derives of each of them on a day. */
export interface Derivation<Value> {
  /** One word, its own. */
  readonly name: string
  readonly madeOf: BodyAspect | readonly BodyAspect[]
  /** `rows`: how many rows were read for it; `weight`: how many it holds. */
  make(
    db: Database,
    body: BodyRecord,
    asOf: IsoDate,
  ): Promise<{ readonly value: Value; readonly rows: number; readonly weight: number }>
}

export interface OfEveryBody<Value> {
  /** In the office's order. */
  readonly values: readonly Value[]
  /** Every registered body, those not yet looked through included. */
  readonly bodies: readonly BodyRecord[]
  /** Whether bodies are still being looked through: ask again soon. */
  readonly isCounting: boolean
}

/** Rows that one question reads itself, some 100 milliseconds; the rest is looked through behind it. */
const mostRows = 2000

/**
 * What is derived of each body on a day: made once, it stands until a command touches the body. Where very much is missing, in a big
 * register just opened or on another day, the first answers have only some of the bodies.
 */
export async function ofEveryBody<Value>(
  db: Database,
  derivation: Derivation<Value>,
  asOf: IsoDate,
): Promise<OfEveryBody<Value>> {
  const bodies = await listRegisteredBodies(db)
  const kept = await keptBodies(db)
  const values: Value[] = []
  let read = 0
  for (const body of bodies) {
    const known = kept?.find(body.id, placeOf(derivation, asOf)) as Value | undefined
    if (known !== undefined) values.push(known)
    else if (read < mostRows || kept === null) {
      const made = await make(db, kept, derivation, body, asOf)
      read += made.rows
      values.push(made.value)
    }
  }
  const isCounting = values.length < bodies.length
  if (isCounting) void lookThroughTheRest(db, derivation, asOf)
  return { values, bodies, isCounting }
}

const placeOf = ({ name }: Derivation<unknown>, asOf: IsoDate) => `${name} ${asOf}`

async function make<Value>(
  db: Database,
  kept: KeptBodies | null,
  derivation: Derivation<Value>,
  body: BodyRecord,
  asOf: IsoDate,
): Promise<{ readonly value: Value; readonly rows: number }> {
  const { value, rows, weight } = await derivation.make(db, body, asOf)
  await kept?.add(body.id, placeOf(derivation, asOf), value, { madeOf: derivation.madeOf, weight })
  return { value, rows }
}

/** Before it is begun, in milliseconds: the screen that asked is drawn first, and asks again later. */
const untilDrawn = 300

/** The day for which each register is being looked through, by derivation. */
const lookedFor = new WeakMap<Database, Map<string, IsoDate>>()

/** Makes all that is missing, a body at a time with other work in between, until done or until another day is asked for. */
async function lookThroughTheRest(db: Database, derivation: Derivation<unknown>, asOf: IsoDate): Promise<void> {
  const days = lookedFor.get(db) ?? new Map<string, IsoDate>()
  lookedFor.set(db, days)
  if (days.get(derivation.name) === asOf) return
  days.set(derivation.name, asOf)
  try {
    await setTimeout(untilDrawn, undefined, { ref: false })
    let kept = await keptBodies(db)
    let bodies = await listRegisteredBodies(db)
    for (let next = bodies[0]; next !== undefined; ) {
      await setImmediate()
      if (days.get(derivation.name) !== asOf) return
      const before = kept?.last
      kept = await keptBodies(db)
      // A command came: bodies may have come and gone, and what was made before it may have been dropped.
      if (kept?.last !== before) bodies = await listRegisteredBodies(db)
      next = bodies.find(({ id }) => kept?.find(id, placeOf(derivation, asOf)) === undefined)
      if (next !== undefined) await make(db, kept, derivation, next, asOf)
    }
  } catch {
    // The register was closed, or cannot be read: whoever asks next is told.
  } finally {
    if (days.get(derivation.name) === asOf) days.delete(derivation.name)
  }
}
