import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { compareNames, inNameOrder, inReadingOrder } from '../../../shared/domain/name-order.ts'
import { inProtocol } from '../../../shared/domain/organization-order.ts'
import { languages } from '../../../shared/domain/vocabulary.ts'

const ofLanguage = fc.constantFrom(...languages)
const parts = [
  '第',
  '次',
  '九',
  '10',
  '十',
  '９',
  '平成',
  '令和',
  '元',
  '2',
  '年度',
  '計画',
  'Plan',
  'あべ',
  'アベ',
  '阿部',
  ' ',
  '年',
  '3',
]
const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('')),
)
const maybe = fc.option(names, { nil: null })
const persons = fc.record({ name: fc.record({ ja: maybe, en: maybe }), reading: maybe })

describe('names', () => {
  test('have one order in each language: of two different names one comes first, and whatever comes between lies between', () => {
    fc.assert(
      fc.property(names, names, names, ofLanguage, (one, two, three, language) => {
        const sign = (a: string, b: string) => Math.sign(compareNames(a, b, language))
        expect(sign(one, two) + sign(two, one)).toBe(0)
        expect(sign(one, two) === 0).toBe(one === two)
        const [first, second, third] = [one, two, three].toSorted(sign)
        expect([sign(first ?? '', second ?? ''), sign(second ?? '', third ?? ''), sign(first ?? '', third ?? '')]).not.toContain(
          1,
        )
      }),
    )
  })

  test.each([
    [
      ['第10次計画', '第9次計画', '第2次計画'],
      ['第2次計画', '第9次計画', '第10次計画'],
    ],
    [
      ['第十次計画', '第９次計画', '第二次計画'],
      ['第二次計画', '第９次計画', '第十次計画'],
    ],
    [
      ['令和2年度計画', '平成元年度計画', '令和元年度計画', '昭和63年度計画'],
      ['昭和63年度計画', '平成元年度計画', '令和元年度計画', '令和2年度計画'],
    ],
    [
      ['平成十七年度', '平成9年度'],
      ['平成9年度', '平成十七年度'],
    ],
    [
      ['Plan 10', 'Plan 9', 'plan 2'],
      ['plan 2', 'Plan 9', 'Plan 10'],
    ],
  ])('stand by their numbers, not by their digits: %j', (given, sorted) => {
    for (const language of languages) expect(given.toSorted((one, other) => compareNames(one, other, language))).toEqual(sorted)
  })

  const things: readonly Bilingual[] = [
    { ja: '総務省', en: 'Ministry of Internal Affairs' },
    { ja: '厚生労働省', en: 'Agency of Health' },
    { ja: null, en: 'Customs' },
    { ja: null, en: null },
  ]
  test('go by the language shown, by the other where there is none, and last where there is no name', () => {
    const shown = (language: 'en' | 'ja') => inNameOrder(things, (name) => name, language).map(({ ja, en }) => ja ?? en)
    expect(shown('en')).toEqual(['厚生労働省', 'Customs', '総務省', null])
    expect(shown('ja')).toEqual(['Customs', '厚生労働省', '総務省', null])
  })
})

describe('persons', () => {
  const person = (ja: string | null, reading: string | null, en: string | null) => ({ name: { ja, en }, reading })
  const all = [
    person('山田 太郎', 'やまだ たろう', 'Taro Yamada'),
    person('佐藤 愛', 'サトウ アイ', 'SATO Ai'),
    person('齋藤 一', null, null),
    person('阿部 次郎', 'あべ じろう', 'Jiro Abe'),
    person('安部 次郎', 'あべ じろう', null),
    person(null, null, 'Antonio Costa'),
    person('佐藤 あい', 'さとう あい', 'Ai Zato'),
  ]
  const shown = (language: 'en' | 'ja') =>
    inReadingOrder(all, (one) => one, language).map(({ name }) => name[language] ?? name.ja ?? name.en)

  test('stand by kana in Japanese, then by their characters, then those named in English only', () => {
    expect(new Set(shown('ja').slice(0, 2))).toEqual(new Set(['安部 次郎', '阿部 次郎']))
    expect(shown('ja').slice(2)).toEqual(['佐藤 あい', '佐藤 愛', '山田 太郎', '齋藤 一', 'Antonio Costa'])
  })

  test('stand by family name in English, and those named in Japanese only come last by kana', () => {
    expect(shown('en')).toEqual(['Jiro Abe', 'Antonio Costa', 'SATO Ai', 'Taro Yamada', 'Ai Zato', '安部 次郎', '齋藤 一'])
  })

  test('keep the order of entry where nothing tells them apart, and none is lost or doubled', () => {
    fc.assert(
      fc.property(fc.array(persons, { maxLength: 12 }), ofLanguage, (list, language) => {
        const numbered = [...list, ...list].map((one, at) => ({ ...one, at }))
        const sorted = inReadingOrder(numbered, (one) => one, language)
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(numbered.map(({ at }) => at))
        const places = new Map(sorted.map(({ at }, place) => [at, place]))
        for (const at of list.keys()) expect(places.get(at)).toBeLessThan(places.get(at + list.length) ?? -1)
        expect(inReadingOrder(sorted, (one) => one, language)).toEqual(sorted)
      }),
    )
  })

  test('do not depend on the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(persons, { maxLength: 8 }), ofLanguage, (list, language) => {
        const order = (given: typeof list) => inReadingOrder(given, (one) => one, language).map((one) => JSON.stringify(one))
        expect(order(list.toReversed())).toEqual(order(list))
      }),
    )
  })
})

describe('organizations', () => {
  const organizations = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          // A parent that is not there, or above which it stands itself, as damaged registers have them.
          parentId: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null }),
          place: fc.integer({ min: 0, max: 5 }),
          name: fc.record({ ja: maybe, en: maybe }),
        }),
      ),
    ),
  )

  test('all of them are told once, whatever hangs on what', () => {
    fc.assert(
      fc.property(organizations, (list) => {
        const ids = inProtocol(list).map(({ id }) => id)
        expect(ids.toSorted((a, b) => a - b)).toEqual(list.map(({ id }) => id).toSorted((a, b) => a - b))
      }),
    )
  })

  test('the order of those that have a place is that of no language', () => {
    fc.assert(
      fc.property(organizations, (list) => {
        const placed = list.map((one, at) => ({ ...one, place: at + 1 }))
        const ids = (language: 'en' | 'ja') => inProtocol(placed, { nameOf: ({ name }) => name, language }).map(({ id }) => id)
        expect(ids('ja')).toEqual(ids('en'))
        expect(ids('ja')).toEqual(inProtocol(placed).map(({ id }) => id))
      }),
    )
  })

  test('parts follow their whole, places decide, and those without one come last by name', () => {
    const at = (id: number, place: number, parentId: number | null, ja: string, en: string) => ({
      id,
      place,
      parentId,
      name: { ja, en },
    })
    const list = [
      at(1, 0, null, '協会い', 'Society B'),
      at(2, 13, null, '財務省', 'Finance'),
      at(3, 10, null, '総務省', 'Internal Affairs'),
      at(4, 30, 2, '関税局', 'Customs and Tariff Bureau'),
      at(5, 14, null, '文部科学省', 'Education'),
      at(6, 0, null, '協会あ', 'Society C'),
      at(7, 0, 2, '造幣局', 'Mint'),
    ]
    const ids = (language: 'en' | 'ja') => inProtocol(list, { nameOf: ({ name }) => name, language }).map(({ id }) => id)
    expect(ids('ja')).toEqual([3, 2, 4, 7, 5, 6, 1])
    expect(ids('en')).toEqual([3, 2, 4, 7, 5, 1, 6])
  })
})
