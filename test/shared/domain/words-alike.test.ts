import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { searchPieces } from '../../../shared/domain/search-terms.ts'
import { wordMatters } from '../../../shared/domain/word-matters.ts'
import { otherWords, wordsAlike } from '../../../shared/domain/words-alike.ts'

const asked = (text: string) => wordsAlike(searchPieces(text))
const others = (text: string) => otherWords(asked(text))

/** Words that stand for themselves, not as parts of a longer one. */
const matter = fc.constantFrom(...wordMatters)

describe('words that mean the same', () => {
  test.each([
    ['けん銃', ['拳銃', 'ピストル', 'handgun', 'pistol', '銃器', '銃砲', 'firearm']],
    ['ケンジュウ', []],
    ['Firearms', ['銃器', '銃砲', 'handgun', 'pistol', 'けん銃', '拳銃', 'ピストル']],
    ['覚せい剤', ['覚醒剤', 'stimulant', '麻薬', 'narcotic', '薬物', 'drug']],
    ['money  laundering', ['資金洗浄', 'マネー・ローンダリング', 'マネーロンダリング']],
    ['strategies', ['戦略', 'plan', '計画', 'プラン']],
    ['ＰＩＳＴＯＬＳ', ['handgun', 'けん銃', '拳銃', 'ピストル', 'firearm', '銃器', '銃砲']],
    ['"handgun"', []],
    ['「けん銃」', []],
    ['けん銃対策', ['拳銃対策', 'ピストル対策', '銃器対策', '銃砲対策']],
    ['explanation', []],
  ])('%s', (typed, words) => {
    expect(others(typed)).toEqual(words)
  })

  test('each is asked beside what was typed, which stays as it is', () => {
    expect(asked('第3次 けん銃 "action plan"').map(({ typed, others: own }) => [typed, own.length > 0])).toEqual([
      [['第3次'], false],
      [['けん銃'], true],
      [['action plan'], false],
    ])
  })

  test('of every matter a word finds all the others, the same way in every spelling, and never itself', () => {
    fc.assert(
      fc.property(matter, fc.nat(), fc.nat(), ({ rings }, one, other) => {
        const words = rings.flat()
        const [from, to] = [words[one % words.length] ?? '', words[other % words.length] ?? '']
        const found = others(from)
        expect(found.map(foldText)).not.toContain(foldText(from))
        expect(others(from.toUpperCase())).toEqual(found)
        // What holds the word itself is found by it.
        expect(found.includes(to)).toBe(!foldText(to).includes(foldText(from)))
      }),
    )
  })

  test('in quotes no word has any, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(matter, { minLength: 1, maxLength: 3 }), fc.stringMatching(/^[a-z ]{0,8}$/), (matters, around) => {
        const quoted = matters.map(({ rings }) => `"${rings[0]?.[0] ?? ''}"`).join(' ')
        expect(others(`${quoted} ${around}`)).toEqual(others(around))
      }),
    )
  })

  test('what was typed is asked whole and in order, and few words are widened, however much is typed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            matter.map(({ rings }) => rings.flat()[0] ?? ''),
            fc.string({ maxLength: 12 }),
          ),
        ),
        (words) => {
          const pieces = searchPieces(words.join(' '))
          const found = wordsAlike(pieces)
          const folded = pieces.flatMap(({ term, isQuoted }) => (isQuoted ? [foldText(term)] : foldText(term).split(' ')))
          expect(found.flatMap(({ typed }) => typed)).toEqual(folded.filter((term) => term !== ''))
          expect(found.filter(({ others: own }) => own.length > 0).length).toBeLessThanOrEqual(3)
          for (const { others: own } of found) expect(own.length).toBeLessThanOrEqual(9)
        },
      ),
    )
  })
})
