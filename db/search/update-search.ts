import type { Transaction } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { affectedThings, type ChangedRow } from './affected-things.ts'
import { batchSize, refreshDocuments } from './refresh-documents.ts'

/** Brings search up to date with rows just changed, in the transaction that changed them. */
export async function updateSearch(tx: Transaction<RegisterSchema>, changes: readonly ChangedRow[]): Promise<void> {
  for (const [kind, things] of await affectedThings(tx, changes)) {
    const ids = [...things]
    for (let start = 0; start < ids.length; start += batchSize) {
      await refreshDocuments(tx, kind, ids.slice(start, start + batchSize))
    }
  }
}
