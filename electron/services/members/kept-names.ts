import type { Database } from '../../../db/repositories/database.ts'
import { listChangedPersons } from '../../../db/repositories/history.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'
import { listPersons } from '../../../db/repositories/people.ts'
import { likenessesOf, type NamedPerson, type SamePersonSign, signOf } from '../../../shared/domain/same-person.ts'

interface KeptNames {
  /** The newest command they take account of. */
  last: number
  /** Who shares a likeness of names. */
  readonly idsOf: Map<string, Set<number>>
  readonly likenesses: Map<number, readonly string[]>
}

const stores = new WeakMap<Database, Promise<KeptNames>>()

/** At most so many entries are said to be like one. */
const mostAlike = 50

/**
 * Entries that may be the same person as this one. Everybody's names are read once and kept; after that only those of people whom a command
 * touched, as the history tells.
 */
export async function personsAlike(
  db: Database,
  person: NamedPerson,
): Promise<readonly { readonly id: number; readonly sign: SamePersonSign }[]> {
  const names = await keptNames(db)
  const found = new Map<number, SamePersonSign>()
  for (const likeness of likenessesOf(person)) {
    for (const id of names.idsOf.get(likeness) ?? []) {
      if (id === person.id || (found.size >= mostAlike && !found.has(id))) continue
      if (signOf(likeness) === 'name' || !found.has(id)) found.set(id, signOf(likeness))
    }
  }
  return [...found].map(([id, sign]) => ({ id, sign })).toSorted((one, other) => one.id - other.id)
}

/** One question after the other brings them up to date. */
function keptNames(db: Database): Promise<KeptNames> {
  const next = (stores.get(db) ?? readAll(db)).then((kept) => bringUpToDate(db, kept))
  stores.set(db, next)
  next.catch(() => stores.delete(db))
  return next
}

async function readAll(db: Database): Promise<KeptNames> {
  const kept: KeptNames = { last: await findLastChange(db), idsOf: new Map(), likenesses: new Map() }
  for (const person of await listPersons(db)) put(kept, person)
  return kept
}

async function bringUpToDate(db: Database, kept: KeptNames): Promise<KeptNames> {
  const last = await findLastChange(db)
  if (last === kept.last) return kept
  const changed = await listChangedPersons(db, kept.last)
  if (changed === 'many') return readAll(db)
  for (const id of changed) takeOut(kept, id)
  for (const person of await listPersons(db, { ids: changed })) put(kept, person)
  kept.last = last
  return kept
}

function put(kept: KeptNames, person: NamedPerson): void {
  const likenesses = likenessesOf(person)
  kept.likenesses.set(person.id, likenesses)
  for (const likeness of likenesses) kept.idsOf.set(likeness, (kept.idsOf.get(likeness) ?? new Set()).add(person.id))
}

function takeOut(kept: KeptNames, id: number): void {
  for (const likeness of kept.likenesses.get(id) ?? []) kept.idsOf.get(likeness)?.delete(id)
  kept.likenesses.delete(id)
}
