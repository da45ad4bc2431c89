import { expect, test } from 'vitest'
import { documentGrams, termGrams } from '../../../db/search/grams.ts'
import { searchVersion } from '../../../db/search/rebuild-search.ts'

const filed = (text: string) =>
  documentGrams('body', text)
    .split(' ')
    .map((gram) => gram.slice(1))
    .toSorted()

test('Japanese is filed by character and by pair', () => {
  expect(filed('薬物乱')).toEqual(['乱', '物', '物乱', '薬', '薬物'])
})

test('words are filed by their first one and two letters and all their trigrams', () => {
  expect(filed('plan of')).toEqual(['lan', 'o', 'of', 'p', 'pl', 'pla'])
})

test('a kanji after digits is not swallowed by them', () => {
  expect(filed('56期年度')).toEqual(['5', '56', '年', '年度', '度', '期', '期年'].toSorted())
})

test('a character beyond the basic plane is one character', () => {
  expect(filed('𠮷田')).toEqual(['田', '𠮷', '𠮷田'].toSorted())
})

test('a term asks for its telling pieces alone', () => {
  expect(['薬', '薬物乱', 'p', 'pl', 'plan', '第11回', 'h1年'].map(termGrams)).toEqual([
    ['薬'],
    ['薬物', '物乱'],
    ['p'],
    ['pl'],
    ['pla', 'lan'],
    ['第', '11', '回'],
    // The word may have begun before h, so that only the kanji tells.
    ['年'],
  ])
})

test('other pieces than these need another version, or registers filed before would find nothing', () => {
  expect([searchVersion, documentGrams('plan', 'h17.6.10 第11回a-b𠮷')]).toEqual([
    3,
    'dh dh1 dh17 d\ue02e d6 d1 d10 d第 d11 d回 da d\ue02d db d𠮷',
  ])
})
