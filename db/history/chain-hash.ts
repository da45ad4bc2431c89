import { createHash } from 'node:crypto'
import type { ChangeSetTable, ChangeTable } from '../schema.ts'

/** What the chain holds of a command. The id is no part of it: the place in the chain is its place. */
export type SealedSet = Pick<ChangeSetTable, 'command' | 'kind' | 'subject' | 'target_id' | 'made_by' | 'made_at'>
export type SealedChange = Pick<ChangeTable, 'table_name' | 'row_id' | 'before' | 'after'>

export interface ChainHash {
  add(changes: readonly SealedChange[]): void
  /** Lower-case hexadecimal. */
  end(): string
}

/** Begins the hash of one command over the hash of the command before it (null: it is the first) and, in order, all that it changed. */
export function chainHash(before: string | null, set: SealedSet): ChainHash {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([before, set.command, set.kind, set.target_id, set.subject, set.made_by, set.made_at]))
  return {
    add(changes) {
      for (const { table_name, row_id, before: old, after } of changes) {
        hash.update(`\n${JSON.stringify([table_name, row_id, old, after])}`)
      }
    },
    end: () => hash.digest('hex'),
  }
}
