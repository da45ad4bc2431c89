import type { ItemKind, Outcome } from './vocabulary.ts'

/** What usually comes of a line of this kind when the meeting takes its course. Never deferred or withdrawn: those are decided. */
export function usualOutcome(kind: ItemKind): Outcome {
  switch (kind) {
    case 'adoption':
      return 'adopted'
    case 'report-on-adoption':
    case 'report-on-progress':
    case 'progress-report':
    case 'follow-up':
    case 'situation-report':
      return 'reported'
    case 'topic':
    case 'other':
      return 'noted'
  }
}
