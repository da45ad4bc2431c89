import type { Transaction } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { inPieces } from '../in-pieces.ts'
import { affectedThings, type ChangedRow } from './affected-things.ts'
import { indexDocuments } from './index-documents.ts'
import { batchSize, refreshDocuments } from './refresh-documents.ts'

/** Brings search up to date with rows just changed, in the transaction that changed them. */
export async function updateSearch(tx: Transaction<RegisterSchema>, changes: readonly ChangedRow[]): Promise<void> {
  const removed: number[] = []
  const inserted: number[] = []
  for (const [kind, things] of await affectedThings(tx, changes)) {
    for await (const ids of inPieces([...things], batchSize)) {
      const refreshed = await refreshDocuments(tx, kind, ids)
      removed.push(...refreshed.removed)
      inserted.push(...refreshed.inserted)
    }
  }
  await indexDocuments(tx, { removed, inserted })
}
