import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { ensureSearch, ensureSearchBeside } from '../search/rebuild-search.ts'
import { foundation } from './010-foundation.ts'
import { search } from './020-search.ts'
import { agendaDesk } from './030-agenda-desk.ts'
import { planItems } from './040-plan-items.ts'
import { livingMeasures } from './060-indicators.ts'
import { seriesEnds } from './065-series-ends.ts'
import { members } from './070-members.ts'
import { seating } from './075-seating.ts'
import { issuedPapers } from './080-issued-papers.ts'
import { sealedHistory } from './100-sealed-history.ts'
import { knownNames } from './110-known-names.ts'
import { indexesOfGrowth } from './120-indexes-of-growth.ts'
import { searchOfFiles } from './170-search-of-files.ts'
import { historyOfParts } from './240-history-of-parts.ts'
import { afterMeetings } from './330-after-meetings.ts'
import { vacantPosts } from './340-vacant-posts.ts'

export interface Migration {
  up(db: Kysely<RegisterSchema>): Promise<void>
}

/** Every step of the schema by its number, in tens so that a step can be put between two on a branch. */
export const migrations: readonly (readonly [version: number, migration: Migration])[] = [
  [10, foundation],
  [20, search],
  [30, agendaDesk],
  [40, planItems],
  [60, livingMeasures],
  [65, seriesEnds],
  [70, members],
  [75, seating],
  [80, issuedPapers],
  [100, sealedHistory],
  [110, knownNames],
  [120, indexesOfGrowth],
  [170, searchOfFiles],
  [240, historyOfParts],
  [330, afterMeetings],
  [340, vacantPosts],
]

export const latestSchemaVersion = migrations.at(-1)?.[0] ?? 0

/**
 * Brings the register up to date: its schema, and the tables that are derived from the others. `judge` looks at the new schema before it is
 * there for good, and throws when it may not be.
 */
export async function migrate(
  db: Kysely<RegisterSchema>,
  judge: () => void = () => {},
): Promise<{ readonly from: number; readonly to: number }> {
  const steps = await migrateSchema(db, judge)
  await ensureSearch(db)
  return steps
}

/** Makes up, for this connection alone, for what a register that is only read cannot be brought up to date with. */
export const prepareReading = (db: Kysely<RegisterSchema>): Promise<void> => ensureSearchBeside(db)

/** Every missing step and the new version number in one transaction, or nothing. */
async function migrateSchema(
  db: Kysely<RegisterSchema>,
  judge: () => void,
): Promise<{ readonly from: number; readonly to: number }> {
  const from = await schemaVersion(db)
  if (from >= latestSchemaVersion) return { from, to: from }
  await db.transaction().execute(async (tx) => {
    for (const [version, migration] of migrations) if (version > from) await migration.up(tx)
    await sql.raw(`pragma user_version = ${latestSchemaVersion}`).execute(tx)
    judge()
  })
  return { from, to: latestSchemaVersion }
}

async function schemaVersion(db: Kysely<RegisterSchema>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}
