import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { questionConcerns } from '../../../shared/domain/question-scope.ts'
import type { Interval } from '../../../shared/domain/model.ts'

const spring: Interval = { from: isoDate('2004-04-01'), to: isoDate('2004-07-31') }
const later: Interval = { from: isoDate('2007-01-09'), to: null }

test.each([
  ['What was the office called in Japanese between 2003 and 2005?', null, 'en', spring, false],
  [
    'What was the office called in Japanese between 2003 and 2005?',
    '平成15年から17年までの間、日本語で何と呼ばれていたか。',
    'ja',
    spring,
    true,
  ],
  ['What was the office called in Japanese between 2003 and 2005?', null, 'ja', later, false],
  [null, '平成15年から平成17年までの英語名称は何か。', 'en', spring, true],
  ['Which is the official English, and what was it called in Japanese?', null, 'en', later, true],
  ['Was a heading “Cabinet Office” lost in print?', null, 'en', spring, true],
  ['On which day of 1870 did it begin?', null, 'en', { from: null, to: partialDate('1871') }, true],
] as const)('%s %s, of labels in %s', (en, ja, language, time, concerns) => {
  expect(questionConcerns({ en, ja }, { language, times: [time] })).toBe(concerns)
})

test('what names neither a language nor a year concerns every roster, whatever else it says', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/\d|年|English|Japanese|[英和邦]文|[英日]|英訳/.test(text))
  fc.assert(
    fc.property(words, words, fc.constantFrom('en' as const, 'ja' as const), (en, ja, language) => {
      expect(questionConcerns({ en, ja }, { language, times: [spring] })).toBe(true)
    }),
  )
})
