import type { EntryRef, ImportEntry, ImportSubject } from '../../exchange/published-record/import-proposal.ts'
import type { LineRange } from '../../exchange/published-record/reading.ts'

export type EntryOf<Subject extends ImportSubject> = Extract<ImportEntry, { readonly subject: Subject }>

/** The entries of one kind, in their order. */
export function entriesOf<Subject extends ImportSubject>(
  entries: readonly ImportEntry[],
  subject: Subject,
): readonly EntryOf<Subject>[] {
  return entries.filter((entry): entry is EntryOf<Subject> => entry.subject === subject)
}

/** The entry that a ref stands for in the end. */
export function finalRef(ref: EntryRef, sameAs: ReadonlyMap<EntryRef, EntryRef>): EntryRef {
  const next = sameAs.get(ref)
  return next === undefined ? ref : finalRef(next, sameAs)
}

/** How a source's place is written: L54, L54-55. */
export const locator = ([from, to]: LineRange): string => (from === to ? `L${from}` : `L${from}-${to}`)
