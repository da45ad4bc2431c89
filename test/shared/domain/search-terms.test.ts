import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTerms } from '../../../shared/domain/search-terms.ts'

describe('the terms of a search', () => {
  test.each([
    ['five-year  plan', ['five-year', 'plan']],
    ['"five-year plan" 2003', ['five-year plan', '2003']],
    ['“five-year plan”', ['five-year plan']],
    ['follow "drug abuse', ['follow', 'drug abuse']],
    ['「五か年 戦略」薬物', ['五か年 戦略', '薬物']],
    ['『第三次　戦略』', ['第三次　戦略']],
    ['新「五か年」戦略', ['新「五か年」戦略']],
    ['5" pipe', ['5"', 'pipe']],
    ['"" 「」', []],
  ])('%s', (typed, terms) => {
    expect(searchTerms(typed)).toEqual(terms)
  })

  test('without quotes are the words between the spaces', () => {
    const word = fc.stringMatching(/^[^\s"＂“”「」『』]{1,8}$/u)
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(searchTerms(words.join(' '))).toEqual(words)
      }),
    )
  })

  test('in quotes are one, whatever stands around them', () => {
    const words = fc.array(fc.stringMatching(/^[^\s"＂“”「」『』]{1,8}$/u), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(words, words, (before, within) => {
        const phrase = within.join(' ')
        expect(searchTerms(`${before.join(' ')} "${phrase}"`)).toEqual([...before, phrase])
        expect(searchTerms(`「${phrase}」 ${before.join(' ')}`)).toEqual([phrase, ...before])
      }),
    )
  })
})
