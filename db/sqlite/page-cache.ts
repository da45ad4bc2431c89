import { type Kysely, sql } from 'kysely'

/** Kibibytes of pages that a connection keeps: as many as the driver asks for, or few while all of a file is read once. */
const usual = 16_000
const few = 2000

/**
 * Keeps few pages in memory while the whole file is read through once: none of them is asked for again, and what they took is never given back to the
 * system. What people read meanwhile comes from the system's own cache.
 */
export async function keepingFewPages<Schema, Result>(db: Kysely<Schema>, read: () => Promise<Result>): Promise<Result> {
  await setPages(db, few)
  try {
    return await read()
  } finally {
    await setPages(db, usual)
  }
}

const setPages = <Schema>(db: Kysely<Schema>, kibibytes: number) => sql`pragma cache_size = ${sql.lit(-kibibytes)}`.execute(db)
