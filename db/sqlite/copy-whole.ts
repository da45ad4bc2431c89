import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/** Writes the register as it stands to a new file, whole and without a log (VACUUM INTO). The file must not be there yet. */
export async function copyWhole(db: Kysely<RegisterSchema>, path: string): Promise<void> {
  await sql`vacuum into ${path}`.execute(db)
}
