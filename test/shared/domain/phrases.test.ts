import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesOf } from '../../../shared/domain/phrases.ts'

test.each([
  ['薬物乱用対策担当大臣', '対策'],
  ['国家公安委員会委員長', '委員会'],
  ['内閣府特命担当大臣', '担当'],
])('no line of %s ends within %s', (title, word) => {
  const ends = phrasesOf(title).map((_, at, all) => all.slice(0, at + 1).join('').length)
  const from = title.indexOf(word)
  expect(ends.filter((end) => end > from && end < from + word.length)).toEqual([])
  expect(ends.length).toBeGreaterThan(1)
})

test('nothing of a title is lost or added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (title) => {
      expect(phrasesOf(title).join('')).toBe(title)
    }),
  )
})
