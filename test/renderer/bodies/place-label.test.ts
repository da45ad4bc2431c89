import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteGap, type PlacedText, placeLabel } from '../../../renderer/features/bodies/timeline/place-label.ts'
import { textRoom } from '../../../renderer/features/bodies/timeline/text-room.ts'

/** The stretch a placed text takes, from left to right. */
function stretch({ side, x, text, note }: PlacedText): readonly [number, number] {
  const gap = text === '' || note === null ? 0 : noteGap
  const room = textRoom(text, 12) + gap + (note === null ? 0 : textRoom(note, 12))
  return side === 'before' ? [x - room, x] : [x, x + room]
}

const bar = fc
  .record({
    width: fc.integer({ min: 300, max: 2000 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, a, b }) => ({ width, from: Math.min(a, b) * width, to: Math.max(a, b) * width, lead: 11 }))
const name = fc.oneof(
  fc.constantFrom('Outline on Promoting Measures Against Firearms', '薬物乱用防止新五か年戦略', 'Five-Year Strategy'),
  fc.string({ minLength: 1, maxLength: 120 }),
)

describe('the name of a bar', () => {
  test('and its note never leave the plot and never cover each other', () => {
    fc.assert(
      fc.property(bar, name, fc.option(fc.constantFrom('never followed up', '策定日要確認')), (room, text, note) => {
        const placed = placeLabel(room, text, note).map(stretch)
        for (const [from, to] of placed) {
          expect(from).toBeGreaterThanOrEqual(-0.01)
          expect(to).toBeLessThanOrEqual(room.width + 0.01)
        }
        const [first, second] = placed
        const areApart = first === undefined || second === undefined || first[1] <= second[0] || second[1] <= first[0]
        expect(areApart).toBe(true)
      }),
    )
  })

  test('stands inside where it fits, else after the bar, else before it', () => {
    const text = 'Five-Year Strategy'
    expect(placeLabel({ from: 100, to: 600, width: 1000, lead: 11 }, text, null)).toEqual([
      { side: 'inside', x: 111, text, note: null },
    ])
    expect(placeLabel({ from: 100, to: 130, width: 1000, lead: 11 }, text, null)).toEqual([
      { side: 'after', x: 140, text, note: null },
    ])
    expect(placeLabel({ from: 960, to: 1000, width: 1000, lead: 11 }, text, null)).toEqual([
      { side: 'before', x: 950, text, note: null },
    ])
  })

  test('gives its note another side when both do not fit together', () => {
    const placed = placeLabel(
      { from: 130, to: 400, width: 400, lead: 11 },
      'Establishment of Immigration Control',
      'never followed up',
    )
    expect(placed.map(({ side, note }) => [side, note])).toEqual([
      ['inside', null],
      ['before', 'never followed up'],
    ])
  })

  test('is shortened with an ellipsis where no side holds it', () => {
    const [placed] = placeLabel({ from: 0, to: 200, width: 200, lead: 11 }, 'Action Plan for the Realization of a Society', null)
    expect(placed?.text).toMatch(/^Action Plan.*…$/)
  })
})
