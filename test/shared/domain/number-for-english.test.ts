import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberForEnglish } from '../../../shared/domain/number-for-english.ts'

it.each([
  ['目標１', 'Goal 1'],
  ['第３', '3'],
  ['第2章', '2'],
  ['（２）', '(2)'],
  ['(1)', '(1)'],
  ['ア', 'a'],
  ['(イ)', '(b)'],
  ['ン', 'at'],
  ['①', '①'],
  ['一', '1'],
  ['・', '•'],
  ['1.2', '1.2'],
  ['Goal 4', 'Goal 4'],
  ['別紙', '別紙'],
])('gives %s as %s to an English reader', (printed, english) => {
  expect(numberForEnglish(printed)).toBe(english)
})

it('gives a number of its own making back unchanged, and never loses one', () => {
  const printed = fc.oneof(
    fc.constantFrom('ア', 'イ', 'ワ', '（２）', '目標１', '第2章', '(a)', 'iv', '①', '・'),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(printed, (label) => {
      const english = numberForEnglish(label)
      expect(numberForEnglish(english)).toBe(english)
      expect(english.trim() === '').toBe(label.normalize('NFKC').trim() === '')
    }),
  )
})
