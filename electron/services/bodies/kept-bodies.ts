import type { Database } from '../../../db/repositories/database.ts'
import { type BodyAspect, type ChangedBodies, listChangedBodies } from '../../../db/repositories/changed-bodies.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'

/** What was derived from single bodies and still stands. */
export interface KeptBodies {
  /** The newest command it takes account of. */
  readonly last: number
  /** What was kept of the body under this name; undefined: nothing, or no longer. */
  find(bodyId: number, name: string): unknown
  /**
   * Keeps what was derived of a body since this view was asked for, unless a command came meanwhile. It stands until what it was made
   * of is touched, or the body itself. `weight` is how many rows it holds: the longest unused is dropped when all together hold too many.
   */
  add(
    bodyId: number,
    name: string,
    value: unknown,
    kept: { readonly madeOf: BodyAspect | readonly BodyAspect[]; readonly weight: number },
  ): Promise<void>
}

/** In the place of a body's id: what was derived of what bodies are themselves, dropped when a command touches any of them. */
export const allBodies = 0

/** Rows held by all that is kept of one register, some 300 bytes each. */
const mostRows = 100_000

interface Kept {
  readonly bodyId: number
  readonly madeOf: BodyAspect | readonly BodyAspect[]
  readonly value: unknown
  readonly weight: number
}

interface Store {
  /** By body and name, the last used last. */
  readonly entries: Map<string, Kept>
  /** The newest command that is taken account of. */
  last: number
  rows: number
}

const stores = new WeakMap<Database, Store>()

/**
 * What is kept in memory of a register's bodies, up to date with its history: every command is told there, so what was derived of a
 * body that no command touched still stands. Null within a transaction, which may have written what no command tells of yet.
 */
export async function keptBodies(db: Database): Promise<KeptBodies | null> {
  if (db.isTransaction) return null
  const store = stores.get(db) ?? { entries: new Map<string, Kept>(), last: await findLastChange(db), rows: 0 }
  stores.set(db, store)
  const { last, bodies } = await listChangedBodies(db, store.last)
  // Another call may have gone further while this one was asking.
  if (last > store.last || bodies === 'all') {
    for (const [place, entry] of store.entries) if (isTouched(entry, bodies)) drop(store, place)
    store.last = last
  }

  return {
    last,
    find(bodyId, name) {
      const place = `${bodyId} ${name}`
      const found = store.entries.get(place)
      if (found === undefined) return undefined
      store.entries.delete(place)
      store.entries.set(place, found)
      return found.value
    },
    async add(bodyId, name, value, { madeOf, weight }) {
      if (weight > mostRows || (await findLastChange(db)) !== last || store.last !== last) return
      const place = `${bodyId} ${name}`
      drop(store, place)
      store.entries.set(place, { bodyId, madeOf, value, weight })
      store.rows += weight
      for (const oldest of store.entries.keys()) {
        if (store.rows <= mostRows) return
        drop(store, oldest)
      }
    },
  }
}

function isTouched({ bodyId, madeOf }: Kept, bodies: ChangedBodies['bodies']): boolean {
  if (bodies === 'all') return true
  const aspects = typeof madeOf === 'string' ? [madeOf] : madeOf
  if (bodyId === allBodies) return aspects.some((aspect) => bodies[aspect].size > 0)
  return bodies.itself.has(bodyId) || aspects.some((aspect) => bodies[aspect].has(bodyId))
}

/** Lets go of everything kept of the register: something changed of which no command tells. */
export function forgetBodies(db: Database): void {
  stores.delete(db)
}

function drop(store: Store, place: string): void {
  const found = store.entries.get(place)
  if (found === undefined) return
  store.entries.delete(place)
  store.rows -= found.weight
}
