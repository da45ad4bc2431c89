import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { kanjiVariants } from '../../../shared/domain/kanji-variants.ts'

describe('the same words', () => {
  test.each([
    ['Five-year Drug Abuse Prevention Strategy', 'Five-Year  Drug Abuse\nPrevention Strategy'],
    ['Five-Year', 'Five‐Year'],
    ['Five-Year', 'Ｆｉｖｅ－Ｙｅａｒ'],
    ["people's daily lives", 'people’s daily lives'],
    ['the "safest country"', 'the “safest country”'],
    ['Tokyo', 'Tōkyō'],
    ['フォローアップ', 'ﾌｫﾛｰｱｯﾌﾟ'],
    ['フォローアップ', 'ふぉろーあっぷ'],
    ['ガイドライン', 'カ゛イト゛ライン'],
    ['薬物乱用防止五か年戦略', '薬物乱用防止五ヵ年戦略'],
    ['薬物乱用防止五か年戦略', '薬物乱用防止五カ年戦略'],
    ['薬物乱用防止五か年戦略', '薬物乱用防止五箇年戦略'],
    ['薬物乱用防止五か年戦略', '薬物　乱用防止 五ケ年戦略'],
    ['国家公安委員会', '國家公安委員會'],
    ['高橋', '髙橋'],
    ['山崎', '山﨑'],
    ['斎藤', '齋藤'],
    ['斉藤', '齊藤'],
    ['渡辺', '渡邊'],
    ['渡辺', '渡邉'],
    ['広沢', '廣澤'],
    ['吉田', '𠮷田'],
    ['神田', '神田'],
    ['葛城', '葛\u{e0100}城'],
    ['平成17年度', '㍻１７年度'],
  ])('%s and %s', (a, b) => {
    expect(foldText(b)).toBe(foldText(a))
  })

  test.each([
    ['Measures Against Illicit Drugs', 'Measures Against Firearms'],
    ['Five-Year', 'Five Year'],
    ['薬物乱用防止五か年戦略', '薬物乱用防止新五か年戦略'],
    ['一個人', '一か人'],
    ['はは', 'ばば'],
    ['コーヒ', 'コヒ'],
  ])('but not %s and %s', (a, b) => {
    expect(foldText(b)).not.toBe(foldText(a))
  })

  test('words stay apart in English and are joined in Japanese', () => {
    expect(foldText('  Follow-up   of the Plan ')).toBe('follow-up of the plan')
    expect(foldText('薬物 乱用 対策')).toBe('薬物乱用対策')
    expect(foldText('MDMA 等の 錠剤型')).toBe('mdma等の錠剤型')
  })
})

test('folding what is folded changes nothing', () => {
  const marks = fc.constantFrom(
    ...'カガかがヷーゝヾ゛゜ ゙　五ヵヶケけ年箇國齋髙𠮷ﾊﾟｶﾞ①㈱㍻Ａéß“‐〜ΣİK'.split(''),
    '\u3099',
    '\u{e0100}',
    '𠮷',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(marks).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const once = foldText(given)
      expect(foldText(once)).toBe(once)
    }),
    { numRuns: 5000 },
  )
})

test('plain text, which is folded the quick way, folds as beside a mark that asks for the whole way', () => {
  const plain = fc.constantFrom(...' aZ1-"、。〃々〇「」ぁかがゔヴガァヶヵケー・一国國髙齋年箇鿿'.split(''))
  fc.assert(
    fc.property(
      fc.array(plain).map((pieces) => pieces.join('')),
      (given) => {
        expect(foldText(`${given}\u200b`)).toBe(foldText(given))
      },
    ),
    { numRuns: 3000 },
  )
})

test('width and case never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (given) => {
      const wide = given.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      expect(foldText(wide)).toBe(foldText(given))
      expect(foldText(given.toUpperCase())).toBe(foldText(given))
    }),
  )
})

test('no variant is itself what another folds to, and each stands for one character', () => {
  const variants = [...kanjiVariants.keys()]
  const targets = new Set(kanjiVariants.values())
  expect(variants.filter((variant) => targets.has(variant))).toEqual([])
  expect(variants.filter((variant) => Array.from(variant).length !== 1 || kanjiVariants.get(variant) === '')).toEqual([])
  expect(variants.filter((variant) => variant.normalize('NFKC') !== variant)).toEqual([])
})
