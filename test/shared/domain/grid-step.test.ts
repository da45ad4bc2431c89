import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GridCell, type GridSize, type GridStep, rowsOfPage, stepInGrid } from '../../../shared/domain/grid-step.ts'

const steps = ['up', 'down', 'left', 'right', 'row-start', 'row-end', 'first', 'last', 'page-up', 'page-down'] as const
const anyStep = fc.constantFrom(...steps)
const anySize: fc.Arbitrary<GridSize> = fc
  .record({ rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 40 }), hasDeadCorner: fc.boolean() })
  // A grid with a corner has more than the corner.
  .filter(({ rows, columns, hasDeadCorner }) => !hasDeadCorner || rows * columns > 1)
  .map((size) => (size.rows === 1 || size.columns > 1 ? size : { ...size, columns: 2 }))
const isCorner = ({ row, column }: GridCell, { hasDeadCorner }: GridSize) => hasDeadCorner === true && row === 0 && column === 0
const anyStart = anySize.chain((size) =>
  fc
    .record({ row: fc.integer({ min: 0, max: size.rows - 1 }), column: fc.integer({ min: 0, max: size.columns - 1 }) })
    .filter((cell) => !isCorner(cell, size))
    .map((from) => ({ size, from })),
)
const way = (from: GridCell, size: GridSize, ...taken: readonly GridStep[]) =>
  taken.reduce((at, step) => stepInGrid(at, step, size), from)

describe('steps in a grid', () => {
  test('never leave it, and never lead to a dead corner', () => {
    fc.assert(
      fc.property(anyStart, anyStep, ({ size, from }, step) => {
        const { row, column } = stepInGrid(from, step, size)
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThan(size.rows)
        expect(column).toBeGreaterThanOrEqual(0)
        expect(column).toBeLessThan(size.columns)
        expect(isCorner({ row, column }, size)).toBe(false)
      }),
    )
  })

  test('come back into a grid that has become smaller', () => {
    fc.assert(
      fc.property(anySize, anyStep, fc.nat(500), fc.nat(500), (size, step, row, column) => {
        const to = stepInGrid({ row, column }, step, size)
        expect(to.row).toBeLessThan(size.rows)
        expect(to.column).toBeLessThan(size.columns)
      }),
    )
  })

  test('there and back again lead to where one was, unless an edge held one', () => {
    const back = { up: 'down', down: 'up', left: 'right', right: 'left', 'page-up': 'page-down', 'page-down': 'page-up' } as const
    fc.assert(
      fc.property(anyStart, fc.constantFrom('up', 'down', 'left', 'right', 'page-up', 'page-down'), ({ size, from }, step) => {
        const to = stepInGrid(from, step, size)
        const moved = Math.abs(to.row - from.row) + Math.abs(to.column - from.column)
        fc.pre(moved === (step.startsWith('page') ? rowsOfPage : 1))
        expect(stepInGrid(to, back[step], size)).toEqual(from)
      }),
    )
  })

  test('to an edge are taken once: the same step stays there', () => {
    fc.assert(
      fc.property(anyStart, fc.constantFrom('row-start', 'row-end', 'first', 'last'), ({ size, from }, step) => {
        const to = stepInGrid(from, step, size)
        expect(stepInGrid(to, step, size)).toEqual(to)
      }),
    )
  })

  test.each([
    ['row', ['left', 'right', 'row-start', 'row-end']],
    ['column', ['up', 'down', 'page-up', 'page-down']],
  ] as const)('along a %s keep it', (line, along) => {
    fc.assert(
      fc.property(anyStart, fc.constantFrom(...along), ({ size, from }, step) => {
        expect(stepInGrid(from, step, size)[line]).toBe(from[line])
      }),
    )
  })

  test('to the first and the last lead to opposite corners', () => {
    const size = { rows: 5, columns: 4 }
    expect(way({ row: 2, column: 2 }, size, 'first')).toEqual({ row: 0, column: 0 })
    expect(way({ row: 2, column: 2 }, size, 'last')).toEqual({ row: 4, column: 3 })
  })

  test('beside a dead corner stay on the head one is on', () => {
    const size = { rows: 5, columns: 4, hasDeadCorner: true }
    expect(way({ row: 1, column: 0 }, size, 'up')).toEqual({ row: 1, column: 0 })
    expect(way({ row: 4, column: 0 }, size, 'page-up')).toEqual({ row: 1, column: 0 })
    expect(way({ row: 0, column: 1 }, size, 'left')).toEqual({ row: 0, column: 1 })
    expect(way({ row: 0, column: 3 }, size, 'row-start')).toEqual({ row: 0, column: 1 })
    expect(way({ row: 3, column: 3 }, size, 'first')).toEqual({ row: 1, column: 0 })
    expect(way({ row: 0, column: 2 }, { ...size, rows: 1 }, 'first')).toEqual({ row: 0, column: 1 })
  })
})
