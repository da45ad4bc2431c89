import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../shared/domain/edit-distance.ts'
import { forgivenIn, nearWords } from '../../../shared/domain/near-words.ts'

const words = ['terrorism', 'enforcement', 'firearms', 'abuse', 'about', 'minister', 'ministry', 'border', 'prevention']

test.each([
  ['terorism', ['terrorism']],
  ['enfrocement', ['enforcement']],
  ['enfrocem', ['enforcement']],
  ['fierarms', ['firearms']],
  ['boder', ['border']],
  ['abuze', ['abuse']],
  ['ministre', ['ministry', 'minister']],
  ['xyz', []],
  ['wholly-else', []],
])('%s', (typed, expected) => {
  const found = nearWords(typed, words, 2)
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test('one mistake in a word of four letters or more is always forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{5,14}$/)
  const mistake = fc.record({
    at: fc.nat(4),
    letter: fc.stringMatching(/^[a-z]$/),
    how: fc.constantFrom('drop', 'add', 'swap', 'change'),
  })
  fc.assert(
    fc.property(word, mistake, (right, { at, letter, how }) => {
      const [head, tail] = [right.slice(0, at), right.slice(at)]
      const wrong = {
        drop: head + tail.slice(1),
        add: head + letter + tail,
        swap: head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2),
        change: head + letter + tail.slice(1),
      }[how]
      fc.pre(wrong.length >= 4 && editDistance(wrong, right) <= 1)
      expect(nearWords(wrong, [right], 1)).toEqual([right])
    }),
  )
})

test('nothing farther away than is forgiven is ever proposed for a whole word', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-d]{1,10}$/),
      fc.array(fc.stringMatching(/^[a-d]{4,10}$/), { maxLength: 20 }),
      (typed, known) => {
        for (const word of nearWords(typed, known, 5)) {
          const beginnings = Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1))
          expect(Math.min(...beginnings.map((beginning) => editDistance(typed, beginning)))).toBeLessThanOrEqual(
            forgivenIn(typed.length),
          )
        }
      },
    ),
  )
})
