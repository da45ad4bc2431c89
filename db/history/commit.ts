import { type Kysely, sql, type Transaction } from 'kysely'
import { goesOn, type Stay } from '../../shared/domain/stay.ts'
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
  /** Of a command from a field that saves itself: what was saved before of the same stay, with which it goes on where the rule allows (`goesOn`); null: nothing was. */
  readonly stay?: Stay | null
  /** The office user's name for themselves; null when they gave none. */
  readonly madeBy: string | null
  /** An instant, ISO 8601 in UTC. */
  readonly madeAt: string
}

export interface Committed<Result> {
  readonly result: Result
  /** Null when the command changed nothing: no empty change set is kept. */
  readonly changeSetId: number | null
  /** Of a command from a field that saves itself: the stay so far. */
  readonly stay?: Stay
}

/** Changes written between two moments in which others are heard. */
const batchSize = 500
/** A command that touched more rows is no stay in a field. */
const mostRowsOfStay = 20

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

    const before = await stayBefore(tx, note, changes)
    const set = {
      command: note.command,
      kind: note.kind ?? 'do',
      target_id: note.targetId ?? before?.firstId ?? null,
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
    if (note.stay === undefined) return { result, changeSetId }
    const rows = before?.rows ?? (changes.length > mostRowsOfStay ? [] : rowsOf(changes))
    return { result, changeSetId, stay: { firstId: before?.firstId ?? changeSetId, lastId: changeSetId, rows } }
  })
}

/** The stay that these changes go on with; null: none. */
async function stayBefore(
  tx: Transaction<RegisterSchema>,
  note: CommitNote,
  changes: readonly RowChange[],
): Promise<Stay | null> {
  if (!note.stay) return null
  const newest = await tx
    .selectFrom('change_sets')
    .select((sets) => sets.fn.max('id').as('id'))
    .executeTakeFirst()
  return goesOn(note.stay, newest?.id ?? 0, rowsOf(changes)) ? note.stay : null
}

const rowsOf = (changes: readonly RowChange[]): readonly string[] =>
  changes.map(({ table_name, row_id }) => `${table_name} ${row_id}`)

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
