import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, foldWithPlaces } from '../../../shared/domain/fold-text.ts'
import { markedRanges } from '../../../shared/domain/marked-ranges.ts'

const marked = (text: string, ...words: readonly string[]) => markedRanges(text, words).map(([from, to]) => text.slice(from, to))

describe('words are marked in whatever spelling they stand', () => {
  test.each([
    ['Minister of Justice', ['minister'], ['Minister']],
    ['薬物乱用防止新五か年戦略', ['薬物', '戦略'], ['薬物', '戦略']],
    ['藥物乱用防止', ['薬物'], ['藥物']],
    ['ﾌｫﾛｰｱｯﾌﾟの件', ['フォローアップ'], ['ﾌｫﾛｰｱｯﾌﾟ']],
    ['渡邉髙志', ['渡辺'], ['渡邉']],
    ['ワタナベ', ['わたなべ'], ['ワタナベ']],
    ['新五箇年戦略', ['五か年'], ['五箇年']],
    ['第 １１ 回会合', ['第11回'], ['第 １１ 回']],
    ['Café Society', ['cafe'], ['Café']],
    ['abcab', ['ab', 'bc'], ['abcab']],
    ['nothing here', ['薬'], []],
    ['any', [''], []],
  ])('%s', (text, words, expected) => {
    expect(marked(text, ...words)).toEqual(expected)
  })
})

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'薬藥国國髙高邉辺ガかカﾌﾟﾊﾞｱーァ１1Aaé 　五ヶ箇年月()-—"'.split('')),
      fc.constantFrom('ﾌﾟ', '  ', '五ヵ年', 'ＦＹ２００５', '㈱', '\u3099', 'か\u3099', '𠮷'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('folding with the way back', () => {
  test('says where every unit came from, in order', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { folded, places } = foldWithPlaces(text)
        expect(places).toHaveLength(folded.length + 1)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places.at(-1)).toBe(text.length)
      }),
    )
  })

  test('finds a text in itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z薬國ガｶﾟ１高]{1,6}$/u), fc.stringMatching(/^[ -~薬ー]{0,6}$/u), (word, rest) => {
        fc.pre(foldText(word) !== '')
        expect(marked(`${rest}、${word}、${rest}`, word).length).toBeGreaterThan(0)
      }),
    )
  })
})
