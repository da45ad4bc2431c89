import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NumberedLine, proposedNumber, renumbered } from '../../../shared/domain/number-items.ts'

/** Lines by their numbers, nested by two spaces; '-' stands for none. */
function plan(...labels: readonly string[]): readonly NumberedLine[] {
  const open: string[] = []
  return labels.map((label, at) => {
    const depth = (label.length - label.trimStart().length) / 2
    const key = `k${at}`
    open.splice(depth, open.length, key)
    return {
      key,
      parentKey: depth === 0 ? null : (open[depth - 1] ?? null),
      depth,
      number: label.trim() === '-' ? null : label.trim(),
    }
  })
}
const at = (parent: string | null, before: string | null = null) => ({ parent, before })

describe('a number is proposed', () => {
  test('after the siblings before it, in their form', () => {
    expect(proposedNumber(plan('１', '  (1)', '  (2)'), at('k0'), 'western')).toBe('(3)')
    expect(proposedNumber(plan('目標1', '目標2'), at(null), 'western')).toBe('目標3')
    expect(proposedNumber(plan('1', '2', '3'), at(null, 'k1'), 'western')).toBe('2')
  })

  test('as such a level begins elsewhere, decimals with the number above', () => {
    expect(proposedNumber(plan('１', '  (1)', '    ア', '  (2)'), at('k3'), 'western')).toBe('ア')
    expect(proposedNumber(plan('1', '  1.1', '2'), at('k2'), 'western')).toBe('2.1')
  })

  test('as is usual in the tradition of the plan, or of the page where the plan is empty', () => {
    expect(proposedNumber([], at(null), 'japanese')).toBe('１')
    expect(proposedNumber([], at(null), 'western')).toBe('1')
    expect(proposedNumber(plan('１'), at('k0'), 'western')).toBe('(1)')
    expect(proposedNumber(plan('3'), at('k0'), 'japanese')).toBe('3.1')
  })

  test('not where the siblings have none', () => {
    expect(proposedNumber(plan('-', '-'), at(null), 'japanese')).toBeNull()
    expect(proposedNumber(plan('1', '  -'), at('k0'), 'japanese')).toBeNull()
  })
})

describe('numbered anew', () => {
  test('every level counts from one in its own form', () => {
    const changed = renumbered(plan('２', '  (3)', '  (1)', '    イ', '１', '  (1)'))
    expect([...changed]).toEqual([
      ['k0', '１'],
      ['k4', '２'],
      ['k1', '(1)'],
      ['k2', '(2)'],
      ['k3', 'ア'],
    ])
  })

  test('decimals follow the number above, and what has no number takes none', () => {
    expect([...renumbered(plan('2', '  2.1', '  2.3', '    2.3.1', '-'))]).toEqual([
      ['k0', '1'],
      ['k1', '1.1'],
      ['k2', '1.2'],
      ['k3', '1.2.1'],
    ])
  })

  test('a second time nothing changes', () => {
    const label = fc.constantFrom('1', '(2)', 'ア', '1.2', '・', '-', '第3章', '別紙')
    const lines = fc.array(fc.tuple(label, fc.nat(3)), { maxLength: 20 }).map((rows) => {
      let before = -1
      return plan(
        ...rows.map(([text, depth]) => {
          before = Math.min(depth, before + 1)
          return `${'  '.repeat(before)}${text}`
        }),
      )
    })
    fc.assert(
      fc.property(lines, (given) => {
        const once = renumbered(given)
        const after = given.map((line) => ({ ...line, number: once.get(line.key) ?? line.number }))
        expect([...renumbered(after)]).toEqual([])
      }),
    )
  })
})
