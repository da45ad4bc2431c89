import type { LeftOutReason, ProposedReason } from './draft-line.ts'
import type { Recurrence } from './precedent.ts'

/** A pattern that came back, as the reason to propose its line. */
export function recursReason({ hits, of, last, isSeasonal }: Recurrence): ProposedReason {
  return { code: 'recurs', hits, of, last, isSeasonal }
}

/** A pattern that stayed away, as the reason to leave its line out. */
export function stoppedReason({ hits, of, last }: Recurrence): LeftOutReason {
  return { code: 'stopped', hits, of, last }
}
