import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { index, oneOf, recordedTable, reference } from './ddl.ts'

const statements = [
  // The paper itself as it went out, a page of its own in each language: compressed and in base64, with the digest of the page.
  recordedTable('issued_papers', [
    reference('snapshot_id', 'agenda_snapshots', true, 'cascade'),
    oneOf('language', ['ja', 'en', 'both']),
    'content text not null',
    'sha256 text not null',
    'unique (snapshot_id, language)',
  ]),
  index('issued_papers', 'snapshot_id'),
  `create trigger issued_papers_stay before update on issued_papers begin select raise(abort, 'an issued paper never changes'); end`,
]

/** Papers kept as they went out. */
export const issuedPapers = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
