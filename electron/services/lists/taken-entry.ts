import type { ListEntry } from '../../exchange/lists/proposal.ts'

/** What of an entry is to be written: columns a person left out are not. */
export interface TakenEntry {
  readonly entry: ListEntry
  readonly without: ReadonlySet<string>
}
