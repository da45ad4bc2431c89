import type { Goal } from './goal.ts'
import { answers } from './goals/answers.ts'
import { backup } from './goals/backup.ts'
import { calls } from './goals/calls.ts'
import { growth } from './goals/growth.ts'
import { importRows } from './goals/import-rows.ts'
import { longList } from './goals/long-list.ts'
import { opening } from './goals/opening.ts'
import { packageSize } from './goals/package-size.ts'
import { pageCalls } from './goals/page-calls.ts'
import { patterns } from './goals/patterns.ts'
import { recall } from './goals/recall.ts'
import { saving } from './goals/saving.ts'
import { search } from './goals/search.ts'
import { windows } from './goals/windows.ts'

/** In the order of docs/performance.md. P12 is asserted in `npm test`. */
export const goals: readonly Goal[] = [
  calls,
  windows,
  opening,
  pageCalls,
  longList,
  search,
  recall,
  saving,
  growth,
  backup,
  importRows,
  answers,
  packageSize,
  patterns,
]
