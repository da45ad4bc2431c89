import type { Database } from './database.ts'

/** The last command and its hash, which stands for the whole history before it; null: nothing was ever changed. */
export async function findLastCommand(db: Database): Promise<{ readonly id: number; readonly hash: string | null } | null> {
  const row = await db.selectFrom('change_sets').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ?? null
}

/** The hash of one command; null when there is none of that id. */
export async function findCommandHash(db: Database, id: number): Promise<string | null> {
  const row = await db.selectFrom('change_sets').select('hash').where('id', '=', id).executeTakeFirst()
  return row?.hash ?? null
}

/** How many rows were changed after one command, counted no further than `most`. */
export async function countChangesAfter(db: Database, id: number, most: number): Promise<number> {
  const rows = await db.selectFrom('changes').select('id').where('change_set_id', '>', id).limit(most).execute()
  return rows.length
}

/** How many commands came after one. */
export async function countChangeSetsAfter(db: Database, id: number): Promise<number> {
  const row = await db
    .selectFrom('change_sets')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('id', '>', id)
    .executeTakeFirstOrThrow()
  return row.count
}

/** When the register was changed for the first time: an instant (ISO 8601, UTC); null: never. */
export async function findFirstChange(db: Database): Promise<string | null> {
  const row = await db.selectFrom('change_sets').select('made_at').orderBy('id').limit(1).executeTakeFirst()
  return row?.made_at ?? null
}

/** The number of the newest change set; 0 where there is none. */
export async function findLastChange(db: Database): Promise<number> {
  const row = await db
    .selectFrom('change_sets')
    .select((of) => of.fn.max('id').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** The newest change set made up to an instant (ISO 8601, UTC), found by halving their numbers, for they follow each other in time; null: none. */
export async function findChangeSetUpTo(db: Database, instant: string): Promise<number | null> {
  const after = (id: number) =>
    db.selectFrom('change_sets').select(['id', 'made_at']).where('id', '>', id).orderBy('id').limit(1).executeTakeFirst()
  let [low, high] = [0, await findLastChange(db)]
  let found: number | null = null
  // Up to `low` all were made by then; after `high` none was.
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const next = await after(middle)
    if (next === undefined || next.made_at > instant) high = middle
    else [low, found] = [next.id, next.id]
  }
  return found
}
