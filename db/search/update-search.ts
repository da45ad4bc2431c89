import type { Transaction } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { inPieces } from '../in-pieces.ts'
import { affectedThings, type ChangedRow } from './affected-things.ts'
import { indexDocuments } from './index-documents.ts'
import { batchSize, type FiledDocument, refreshDocuments } from './refresh-documents.ts'

/** Brings search up to date with rows just changed, in the transaction that changed them. */
export async function updateSearch(tx: Transaction<RegisterSchema>, changes: readonly ChangedRow[]): Promise<void> {
  const removed: number[] = []
  const filed: FiledDocument[] = []
  for (const [kind, things] of await affectedThings(tx, changes)) {
    for await (const ids of inPieces([...things], batchSize)) {
      const refreshed = await refreshDocuments(tx, kind, ids)
      removed.push(...refreshed.removed)
      filed.push(...refreshed.filed)
    }
  }
  await indexDocuments(tx, { removed, filed })
}
