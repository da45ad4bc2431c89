import type { HitKind } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'

/** What narrows the results; null: all. */
export interface HitFilter {
  readonly kind: HitKind | null
  /** A body's key; empty for what belongs to none. */
  readonly body: string | null
}

/** Whether a found thing is of the kind and body asked for. */
export function passes(hit: SearchHit, { kind, body }: HitFilter): boolean {
  return (kind === null || hit.kind === kind) && (body === null || (hit.body?.key ?? '') === body)
}
