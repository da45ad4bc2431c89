import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deal, sheetTree, type Unit, unitsOf } from '../../renderer/components/paper/deal.ts'
import type { PaperElement, PaperNode, PaperTag } from '../../shared/documents/node.ts'

const el = (tag: PaperTag, className: string, ...children: readonly PaperNode[]): PaperElement => ({
  tag,
  attributes: className === '' ? {} : { class: className },
  children,
})
const unitsOfHeights = (heights: readonly { readonly height: number; readonly keepsNext: boolean }[]): readonly Unit[] => {
  let top = 0
  return heights.map(({ height, keepsNext }, at) => {
    const unit: Unit = { path: [at], top, bottom: top + height, keepsNext, startsSheet: false, headHeight: 0 }
    top += height
    return unit
  })
}
const rows = (count: number) => unitsOfHeights(Array.from({ length: count }, () => ({ height: 10, keepsNext: false })))

describe('dealing a paper out to sheets', () => {
  test('fills each sheet, then begins the next', () => {
    expect(deal(rows(7), 30)).toEqual([
      [0, 3],
      [3, 6],
      [6, 7],
    ])
  })

  test('takes a heading along to what it heads', () => {
    const units = rows(6).map((unit, at) => (at === 2 ? { ...unit, keepsNext: true } : unit))
    expect(deal(units, 30)).toEqual([
      [0, 2],
      [2, 5],
      [5, 6],
    ])
  })

  test('leaves room for the repeated head of a table', () => {
    const units = rows(5).map((unit) => ({ ...unit, headHeight: 10 }))
    expect(deal(units, 30)).toEqual([
      [0, 3],
      [3, 5],
    ])
  })

  test('begins a sheet where it is told to', () => {
    const units = rows(3).map((unit, at) => (at === 1 ? { ...unit, startsSheet: true } : unit))
    expect(deal(units, 100)).toEqual([
      [0, 1],
      [1, 3],
    ])
  })

  test('loses nothing, repeats nothing and leaves no heading last, whatever the lengths', () => {
    const paper = fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), keepsNext: fc.boolean() }), { maxLength: 60 })
    fc.assert(
      fc.property(paper, fc.integer({ min: 20, max: 100 }), (heights, capacity) => {
        const units = unitsOfHeights(heights)
        const sheets = deal(units, capacity)
        expect(sheets.flatMap(([from, to]) => units.slice(from, to))).toEqual(units)
        for (const [from, to] of sheets.slice(0, -1)) {
          const dealt = units.slice(from, to)
          const heldTogether = dealt.every((unit) => unit.keepsNext)
          expect(heldTogether || dealt.at(-1)?.keepsNext === false).toBe(true)
          const length = dealt.reduce((sum, unit) => sum + unit.bottom - unit.top, 0)
          expect(dealt.length === 1 || length <= capacity + 0.5).toBe(true)
        }
      }),
    )
  })
})

describe('a sheet of a paper', () => {
  const article = el(
    'article',
    'paper',
    el('div', 'corner', '案'),
    el('h2', '', 'Plans'),
    el('table', 'tbl', el('thead', '', el('tr', '', 'Plan')), el('tbody', '', el('tr', '', 'one'), el('tr', '', 'two'))),
    el('footer', 'foot', el('span', '', 'Honbu'), el('span', 'page-number')),
  )

  test('is made of the heading and the rows, not of the table’s head, the corner or the foot', () => {
    expect(unitsOf(article).map(({ path, keepsNext }) => ({ path, keepsNext }))).toEqual([
      { path: [1], keepsNext: true },
      { path: [2, 1, 0], keepsNext: false },
      { path: [2, 1, 1], keepsNext: false },
    ])
  })

  test('repeats the table’s head and the foot with its number; the corner stands on the first only', () => {
    const units = unitsOf(article)
    expect(sheetTree(article, units, [2, 3], { number: 2, total: 2 })).toEqual(
      el(
        'article',
        'paper',
        el('table', 'tbl', el('thead', '', el('tr', '', 'Plan')), el('tbody', '', el('tr', '', 'two'))),
        el('footer', 'foot', el('span', '', 'Honbu'), el('span', 'page-number', '2 / 2')),
      ),
    )
  })

  test('goes on inside a line whose sub-lines do not fit, without repeating its number', () => {
    const nested = el(
      'article',
      'paper',
      el(
        'ol',
        'items',
        el('li', '', el('span', '', '2'), el('span', '', 'Agenda'), el('ol', 'subs', el('li', '', 'a'), el('li', '', 'b'))),
      ),
    )
    const units = unitsOf(nested)
    expect(units.map(({ keepsNext }) => keepsNext)).toEqual([true, true, false, false])
    expect(sheetTree(nested, units, [3, 4], { number: 2, total: 2 })).toEqual(
      el('article', 'paper', el('ol', 'items', el('li', '', el('ol', 'subs', el('li', '', 'b'))))),
    )
  })
})
