import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { createSearchTables, dropSearchTables } from '../search/search-tables.ts'

/** Search knows the words of the register, for mistyped ones, and what could be read of attached files. */
export const searchOfFiles = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    await dropSearchTables(db)
    await createSearchTables(db, 'main')
  },
}
