import type { Kysely } from 'kysely'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'

/** Writes the published record into a new register. Read when one is made: the record is a fifth of the program. */
export const fillPublished = (db: Kysely<RegisterSchema>, madeAt: string): Promise<unknown> =>
  loadSample(db, readPublishedRecord(), { command: 'register.createDefault', kind: 'baseline', madeBy: null, madeAt })
