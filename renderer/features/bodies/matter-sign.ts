import type { AgendaMatter } from '../../../shared/contract/bodies.ts'
import type { GlyphSign } from '../../components/glyph.tsx'

/** The sign of an agenda line: diamond for a birth, circle for a look back, a point for everything else. */
export function matterSign({ kind, isFinal }: Pick<AgendaMatter, 'kind' | 'isFinal'>): GlyphSign {
  if (isFinal) return 'final'
  switch (kind) {
    case 'adoption':
      return 'adopted'
    case 'report-on-adoption':
      return 'adoption-reported'
    case 'report-on-progress':
    case 'progress-report':
      return 'progress'
    case 'follow-up':
      return 'follow-up'
    case 'situation-report':
    case 'topic':
    case 'other':
      return 'mentioned'
  }
}
