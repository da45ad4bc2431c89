import { type Kysely, sql, type Transaction } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { updateSearch } from '../search/update-search.ts'
import { chainHash, type SealedSet } from './chain-hash.ts'
import { inPieces } from '../in-pieces.ts'
import { insertMany } from '../insert-many.ts'
import { createWriter, type RowChange, type Writer } from './writer.ts'

/** Who gave which command when; stored with the change set. */
export interface CommitNote {
  /** The contract's name of the command, `area.procedure`, or `import.…` and the like. */
  readonly command: string
  readonly kind?: 'baseline' | 'do' | 'undo' | 'redo'
  /** The change set that this one undoes or redoes. */
  readonly targetId?: number
  /** The office user's name for themselves; null when they gave none. */
  readonly madeBy: string | null
  /** An instant, ISO 8601 in UTC. */
  readonly madeAt: string
}

export interface Committed<Result> {
  readonly result: Result
  /** Null when the command changed nothing: no empty change set is kept. */
  readonly changeSetId: number | null
}

/** Changes written between two moments in which others are heard. */
const batchSize = 500

/**
 * The one way to write: runs `act` in one transaction and stores before and after of every row it touched as one
 * change set, chained by its hash to the one before; search is brought up to date with them. Throws whatever `act` throws, with nothing changed. Inside, only the writer and its `tx` may be used:
 * a query on `db` would wait for this transaction for ever.
 */
export async function commit<Result>(
  db: Kysely<RegisterSchema>,
  note: CommitNote,
  act: (writer: Writer, tx: Transaction<RegisterSchema>) => Promise<Result>,
): Promise<Committed<Result>> {
  return db.transaction().execute(async (tx) => {
    const { writer, recorded } = createWriter(tx)
    const result = await act(writer, tx)
    const { changes, subject } = recorded()
    if (changes.length === 0) return { result, changeSetId: null }

    const set = {
      command: note.command,
      kind: note.kind ?? 'do',
      target_id: note.targetId ?? null,
      subject,
      made_by: note.madeBy,
      made_at: note.madeAt,
    } as const
    const { insertId } = await tx
      .insertInto('change_sets')
      .values({ ...set, ...(await sealOf(db, tx, set, changes)) })
      .executeTakeFirstOrThrow()
    const changeSetId = Number(insertId)
    for await (const batch of inPieces(changes, batchSize)) {
      const rows = batch.map(({ table_name, row_id, before, after }) => [changeSetId, table_name, row_id, before, after])
      await insertMany(tx, 'insert into changes (change_set_id, table_name, row_id, "before", "after")', rows)
    }
    await updateSearch(tx, changes)
    return { result, changeSetId }
  })
}

/** Whether a register's history is a chain; one of a form before that is only met in the middle of its migration. */
const isChained = new WeakMap<Kysely<RegisterSchema>, boolean>()

/** The next link of the chain. */
async function sealOf(
  db: Kysely<RegisterSchema>,
  tx: Transaction<RegisterSchema>,
  set: SealedSet,
  changes: readonly RowChange[],
): Promise<{ readonly hash?: string }> {
  const chained = isChained.get(db) ?? (await hasHashes(tx))
  isChained.set(db, chained)
  if (!chained) return {}
  const last = await tx
    .selectFrom('change_sets')
    .select('hash')
    .where('id', '=', (of) => of.selectFrom('change_sets').select((sets) => sets.fn.max('id').as('id')))
    .executeTakeFirst()
  const hash = chainHash(last?.hash ?? null, set)
  for await (const batch of inPieces(changes, batchSize)) hash.add(batch)
  return { hash: hash.end() }
}

async function hasHashes(tx: Transaction<RegisterSchema>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`pragma table_info(change_sets)`.execute(tx)
  return rows.some(({ name }) => name === 'hash')
}
