import { firstDay, lastDay } from './calendar.ts'
import { overlaps } from './interval.ts'
import type { DatedName } from './model.ts'

export type LedgerProblem =
  /** No official name in any language. */
  | { readonly code: 'no-official-name' }
  /** A name that ends before it begins. */
  | { readonly code: 'name-reversed'; readonly name: string }
  /** Two official names of one language at one time. */
  | { readonly code: 'names-overlap'; readonly name: string; readonly other: string }
  /** The same words twice in one language, as the same kind of name. */
  | { readonly code: 'name-twice'; readonly name: string }

/** What is wrong with the names of one thing, the first such thing; null: nothing. Aliases may be in use side by side. */
export function ledgerProblem(names: readonly DatedName[]): LedgerProblem | null {
  const reversed = names.find(
    ({ validFrom, validTo }) => validFrom !== null && validTo !== null && lastDay(validTo) < firstDay(validFrom),
  )
  if (reversed !== undefined) return { code: 'name-reversed', name: reversed.name }
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      if (one.language !== other.language || one.kind !== other.kind) continue
      const isBoth = overlaps({ from: one.validFrom, to: one.validTo }, { from: other.validFrom, to: other.validTo })
      if (one.kind === 'official' && isBoth) return { code: 'names-overlap', name: one.name, other: other.name }
      if (one.name === other.name && isBoth) return { code: 'name-twice', name: one.name }
    }
  }
  return names.some((name) => name.kind === 'official') ? null : { code: 'no-official-name' }
}
