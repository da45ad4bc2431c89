import type { Kysely } from 'kysely'
import type { CommitNote } from '../history/commit.ts'
import type { RegisterSchema } from '../schema.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { bulkRows } from './bulk-rows.ts'
import { addBody } from './demo-body.ts'
import { addDirectory } from './demo-directory.ts'
import { seededRandom } from './random.ts'

export interface DemoSize {
  readonly bodies: number
  readonly years: number
}

export interface DemoFilled {
  /** Rows that people see; each has its line of history besides. */
  readonly rows: number
  readonly millisecondsForRows: number
  readonly millisecondsForSearch: number
}

/** The last fiscal year of every made-up register, so that the same size gives the same rows on any day. */
const lastYear = 2025

/**
 * Fills an empty register with made-up matter of a size, the same for the same size: a body a command, each with its years of
 * seats, meetings, agendas, plans and follow-up. 200 bodies and 100 years give 240,000 meetings, 2,000,000 agenda items,
 * 1,000,000 reports on items and 200,000 seats.
 */
export async function fillDemo(
  db: Kysely<RegisterSchema>,
  size: DemoSize,
  note: CommitNote,
  onBody: (done: number) => void = () => {},
): Promise<DemoFilled> {
  const started = performance.now()
  const rows = bulkRows(db)
  const random = seededRandom(20050610)
  const years = { first: lastYear - size.years + 1, last: lastYear }
  const directory = addDirectory(rows, random, years)
  let count = await rows.commit({ ...note, kind: 'baseline' }, 'directory')
  for (let index = 0; index < size.bodies; index++) {
    const body = addBody(rows, random, { index, years, directory })
    count += await rows.commit({ ...note, kind: 'baseline' }, body.name[1])
    onBody(index + 1)
  }
  const filled = performance.now()
  await rebuildSearch(db)
  return { rows: count, millisecondsForRows: filled - started, millisecondsForSearch: performance.now() - filled }
}
