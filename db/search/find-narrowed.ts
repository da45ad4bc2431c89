import { type Kysely, sql } from 'kysely'
import { breathe } from '../breathe.ts'
import type { RegisterSchema } from '../schema.ts'
import { type IdRange, rangeOf } from './document-id.ts'
import type { DocumentKind } from './document.ts'
import { candidateIds, type FoundRow, newestOf, type Wanted } from './newest-rows.ts'

/** A search that is narrowed, as far as it went. */
export interface NarrowedSearch {
  /** What was found so far of each kind, the newest first. */
  readonly rows: ReadonlyMap<DocumentKind, readonly FoundRow[]>
  /** Where each kind goes on; a kind that was looked through, or of which enough was found, is not among them. */
  readonly rest: ReadonlyMap<DocumentKind, Rest>
}

interface Rest {
  /** Below this id. */
  readonly before: number
  /** How many things of the kind were held against the narrowing so far. */
  readonly seen: number
}

/**
 * How many things are held against a narrowing between two breaths (some 3 microseconds each), and for one answer. The index walks from the
 * newest to where a step begins, so steps grow with what lies behind them: else the walking would grow with its square.
 */
export const usualSteps = { least: 4000, most: 40_000, shareOfSeen: 0.25, ofAnswer: 20_000 }

/**
 * Goes on with a narrowed search, or begins it: kind by kind the newest things that hold the words are held against the narrowing, until enough
 * passed, all were seen, or an answer is due. A condition that few things of very many fulfil would else hold up everything else.
 */
export async function findNarrowed(
  db: Kysely<RegisterSchema>,
  kinds: readonly DocumentKind[],
  wanted: Wanted,
  earlier: NarrowedSearch | null,
  steps = usualSteps,
): Promise<NarrowedSearch> {
  const { from, to } = wanted.narrowing
  const rows = new Map(earlier?.rows ?? [])
  const rest = new Map(earlier?.rest ?? kinds.map((kind) => [kind, { before: rangeOf(kind, from, to).before, seen: 0 }]))
  for (let seen = 0; rest.size > 0 && seen < steps.ofAnswer; ) {
    for (const [kind, place] of rest) {
      const size = Math.min(steps.most, Math.max(steps.least, Math.floor(place.seen * steps.shareOfSeen)))
      const range = { from: rangeOf(kind, from, to).from, before: place.before }
      const found = rows.get(kind) ?? []
      const step = await nextOf(db, kind, { ...wanted, limit: wanted.limit - found.length }, range, size)
      rows.set(kind, [...found, ...step.rows])
      seen += step.seen
      if (step.seen < size || found.length + step.rows.length >= wanted.limit) rest.delete(kind)
      else rest.set(kind, { before: step.lowest, seen: place.seen + step.seen })
      if (step.seen === size) await breathe()
    }
  }
  return { rows, rest }
}

/** The next few thousand things of a kind: those that pass, how many there were, and the lowest id among them. */
async function nextOf(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  wanted: Wanted,
  range: IdRange,
  size: number,
): Promise<{ readonly rows: readonly FoundRow[]; readonly seen: number; readonly lowest: number }> {
  const { rows: bounds } = await sql<{ lowest: number | null; seen: number }>`
    select min(id) as lowest, count(*) as seen from (${candidateIds(kind, wanted.sought, range, size)})`.execute(db)
  const { lowest, seen } = bounds[0] ?? { lowest: null, seen: 0 }
  if (lowest === null) return { rows: [], seen: 0, lowest: range.from }
  const { rows } = await newestOf(kind, wanted, { from: lowest, before: range.before }).execute(db)
  return { rows, seen, lowest }
}
