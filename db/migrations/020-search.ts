import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { createSearchTables } from '../search/search-tables.ts'

/** The tables of search. A step that changes them drops them and makes them anew: they hold nothing of their own. */
export const search = {
  up: (db: Kysely<RegisterSchema>): Promise<void> => createSearchTables(db, 'main'),
}
