import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAgenda, type NumberableItem, numberingStyles } from '../../../shared/domain/agenda-numbering.ts'

const item = (id: number, parentId: number | null = null, rest: Partial<NumberableItem> = {}): NumberableItem => ({
  id,
  parentId,
  isHeading: false,
  issuedNumber: null,
  ...rest,
})
const heading = (id: number, parentId: number | null = null) => item(id, parentId, { isHeading: true })
const issued = (id: number, issuedNumber: string, parentId: number | null = null) => item(id, parentId, { issuedNumber })
const labels = (items: readonly NumberableItem[], style: 'arabic' | 'japanese') =>
  Object.fromEntries([...numberAgenda(items, style)].map(([id, number]) => [id, number.label]))

describe('a fresh agenda', () => {
  const tree = [item(1), item(2), item(21, 2), item(22, 2), item(221, 22), item(222, 22), item(3)]

  test('is numbered level by level in either style', () => {
    expect(labels(tree, 'arabic')).toEqual({ 1: '1', 2: '2', 21: '2.1', 22: '2.2', 221: '2.2.1', 222: '2.2.2', 3: '3' })
    expect(labels(tree, 'japanese')).toEqual({ 1: '1', 2: '2', 21: '(1)', 22: '(2)', 221: '①', 222: '②', 3: '3' })
    expect(numberAgenda(tree, 'japanese').get(222)).toEqual({ label: '②', path: '2(2)②' })
  })

  test('circled numbers go to fifty, then plain', () => {
    const long = [item(1), item(2, 1), ...Array.from({ length: 52 }, (_, index) => item(100 + index, 2))]
    const numbers = labels(long, 'japanese')
    expect([1, 20, 21, 35, 36, 50, 51, 52].map((at) => numbers[99 + at])).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿', '51', '52'])
  })

  test('headings take no number and leave no gap', () => {
    const items = [
      heading(10),
      item(11, 10),
      item(12, 10),
      heading(20),
      item(21, 20),
      item(30),
      heading(40),
      item(41, 40),
      item(411, 41),
    ]
    expect(labels(items, 'arabic')).toEqual({ 11: '1', 12: '2', 21: '3', 30: '4', 41: '5', 411: '5.1' })
  })
})

describe('an issued agenda', () => {
  test('keeps its numbers when items move, and later items are supplementary', () => {
    const items = [issued(1, '1'), issued(3, '3'), item(9), item(10), issued(2, '2'), item(11)]
    expect(labels(items, 'japanese')).toEqual({ 1: '1', 3: '3', 9: '3-2', 10: '3-3', 2: '2', 11: '2-2' })
  })

  test('an item put before the first issued one is an addition', () => {
    expect(labels([item(8), item(9), issued(1, '1')], 'japanese')).toEqual({ 8: '追加1', 9: '追加2', 1: '1' })
    expect(labels([item(8), issued(1, '1')], 'arabic')).toEqual({ 8: 'A1', 1: '1' })
  })

  test('issued a second time, its supplementary numbers stay too', () => {
    const items = [issued(1, '1'), item(9), issued(2, '1-2'), item(10), issued(3, '2')]
    expect(labels(items, 'japanese')).toEqual({ 1: '1', 9: '1-3', 2: '1-2', 10: '1-4', 3: '2' })
  })

  test('items below it are numbered afresh where nothing below was issued', () => {
    const items = [issued(1, '1'), item(11, 1), item(12, 1), item(2), item(21, 2)]
    expect(labels(items, 'arabic')).toEqual({ 1: '1', 11: '1.1', 12: '1.2', 2: '1-2', 21: '1-2.1' })
    expect(labels([issued(1, '1'), issued(11, '1.1', 1), item(12, 1)], 'arabic')).toEqual({ 1: '1', 11: '1.1', 12: '1.1-2' })
  })
})

/** Trees in agenda order: each item's parent is one of those before it, or none. */
const trees = fc
  .array(fc.record({ parent: fc.option(fc.nat()), isHeading: fc.boolean() }), { maxLength: 25 })
  .map((nodes) =>
    nodes.map(({ parent, isHeading }, index) =>
      item(index, parent === null || index === 0 ? null : parent % index, { isHeading }),
    ),
  )

describe('whatever the tree', () => {
  test('every item but the headings has one number, and no two have the same', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...numberingStyles), (items, style) => {
        const numbers = numberAgenda(items, style)
        expect([...numbers.keys()].toSorted((a, b) => a - b)).toEqual(
          items.filter((each) => !each.isHeading).map((each) => each.id),
        )
        expect(new Set([...numbers.values()].map((number) => number.path)).size).toBe(numbers.size)
      }),
    )
  })

  test('numbers rise in agenda order', () => {
    fc.assert(
      fc.property(trees, (items) => {
        const parts = [...numberAgenda(items, 'arabic').values()].map((number) => number.label.split('.').map(Number))
        const inOrder = parts.toSorted((a, b) => {
          const at = a.findIndex((part, index) => part !== b[index])
          return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0)
        })
        expect(parts).toEqual(inOrder)
      }),
    )
  })

  test('numbers once issued never change, whatever is added between', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...numberingStyles), fc.array(fc.nat(), { maxLength: 8 }), (items, style, places) => {
        const first = numberAgenda(items, style)
        let later: readonly NumberableItem[] = items.map((each) => ({ ...each, issuedNumber: first.get(each.id)?.label ?? null }))
        places.forEach((place, index) => {
          const at = place % (later.length + 1)
          later = [...later.slice(0, at), item(1000 + index, later[at]?.parentId ?? null), ...later.slice(at)]
        })
        const second = numberAgenda(later, style)
        for (const [id, number] of first) expect(second.get(id)).toEqual(number)
        expect(new Set([...second.values()].map((number) => number.path)).size).toBe(second.size)
      }),
    )
  })

  test('no two have the same even after issued items were moved below others', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(trees, fc.constantFrom(...numberingStyles), moves, (items, style, given) => {
        const first = numberAgenda(items, style)
        const later = items.map((each) => ({ ...each, issuedNumber: first.get(each.id)?.label ?? null }))
        given.forEach(([which, where, isNew], index) => {
          // Below an item that stands before it, so that the tree stays one.
          const at = which % (later.length + 1)
          const parentId = at === 0 ? null : (later[where % at]?.id ?? null)
          const moving = later[at]
          if (isNew || moving === undefined) later.push(item(1000 + index, parentId))
          else later[at] = { ...moving, parentId }
        })
        const numbers = numberAgenda(later, style)
        expect(new Set([...numbers.values()].map((number) => number.path)).size).toBe(
          later.filter((each) => !each.isHeading).length,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
