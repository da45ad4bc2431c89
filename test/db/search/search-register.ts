import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Transaction } from 'kysely'
import { type Committed, commit } from '../../../db/history/commit.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { type FoundDocument, findDocuments } from '../../../db/search/find-documents.ts'

export interface SearchRegister {
  readonly db: Kysely<RegisterSchema>
  readonly file: Database.Database
  /** Every statement run through `db` so far. */
  readonly statements: { readonly sql: string; readonly parameters: readonly unknown[] }[]
  /** Runs a command as the program does. */
  save<Result>(act: (writer: Writer, tx: Transaction<RegisterSchema>) => Promise<Result>): Promise<Committed<Result>>
  /** What a text is found in, as `kind id`. */
  find(text: string): Promise<readonly string[]>
}

/** An empty register in memory. */
export async function searchRegister(): Promise<SearchRegister> {
  const file = new Database(':memory:')
  file.pragma('foreign_keys = on')
  const statements: SearchRegister['statements'] = []
  const db = new Kysely<RegisterSchema>({
    dialect: new SqliteDialect({ database: file }),
    log: ({ query }) => {
      statements.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  await migrate(db)
  return {
    db,
    file,
    statements,
    save: (act) => commit(db, testNote, act),
    find: async (text) => (await findDocuments(db, text, 50)).documents.map(labelOf),
  }
}

export const testNote = { command: 'test.save', madeBy: null, madeAt: '2026-11-23T00:00:00.000Z' }

export const labelOf = (document: Pick<FoundDocument, 'kind' | 'subjectId'>): string => `${document.kind} ${document.subjectId}`

/** What search holds, without the ids, which depend on the order of entry: documents, and the pieces each is filed under. */
export function searchContent(file: Database.Database): readonly unknown[] {
  file.exec('drop table if exists temp.pieces; create virtual table temp.pieces using fts5vocab(main, search_index, instance)')
  const pieces = new Map<number, string[]>()
  for (const { term, doc } of file.prepare('select term, doc from temp.pieces order by term').all() as Piece[]) {
    pieces.set(doc, [...(pieces.get(doc) ?? []), term])
  }
  const documents = file.prepare('select * from search_documents order by kind, subject_id').all() as Document[]
  const filed = documents.map(({ id, ...document }) => ({ ...document, pieces: pieces.get(id) ?? [] }))
  const strays = [...pieces.keys()].filter((id) => !documents.some((document) => document.id === id))
  return [...filed, { strays }]
}

interface Piece {
  readonly term: string
  readonly doc: number
}
interface Document {
  readonly id: number
}
