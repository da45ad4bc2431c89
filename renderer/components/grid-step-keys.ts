import type { GridStep } from '../../shared/domain/grid-step.ts'
import type { KeyTable } from './key-table.ts'

/** The keys that step from cell to cell, the same in every grid. */
export const gridStepKeys: KeyTable<GridStep> = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'row-start'],
  ['End', 'row-end'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
  ['Mod+Home', 'first'],
  ['Mod+End', 'last'],
]
