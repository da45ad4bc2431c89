import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnderstood, readDays, readSearch, withoutFilter } from '../../../shared/domain/search-query.ts'
import { searchLexicon } from '../../../shared/text/search-filter-text.ts'

const lexicon = searchLexicon([
  { key: 'drugs', names: ['Drug abuse', '薬物乱用対策', '薬物乱用対策推進本部'] },
  { key: 'firearms', names: ['Firearms', '銃器対策'] },
])
const read = (typed: string) => {
  const { words, filters } = readSearch(typed, lexicon)
  return [words, ...filters.map((filter) => ({ ...filter, raw: undefined, at: undefined }))]
}

describe('a typed search', () => {
  test.each([
    ['strategy', ['strategy']],
    ['body:drugs', ['', { key: 'body', values: ['drugs'] }]],
    ['Body:Drug', ['', { key: 'body', values: ['drugs'] }]],
    ['本部:薬物 戦略', ['戦略', { key: 'body', values: ['drugs'] }]],
    ['本部：「薬物乱用対策 」', ['', { key: 'body', values: ['drugs'] }]],
    [
      'kind:follow-up 2003..2005 x',
      ['x', { key: 'kind', values: ['item:follow-up'] }, { key: 'on', from: '2003-01-01', to: '2005-12-31' }],
    ],
    ['kind:followup', ['', { key: 'kind', values: ['item:follow-up'] }]],
    ['種別:フォローアップ', ['', { key: 'kind', values: ['item:follow-up'] }]],
    ['種別:ﾌｫﾛｰ', ['', { key: 'kind', values: ['item:follow-up'] }]],
    ['kind:plan', ['', { key: 'kind', values: ['plan'] }]],
    ['kind:strategy', ['', { key: 'kind', values: ['plan:strategy'] }]],
    ['status:overdue', ['', { key: 'status', values: ['plan:overdue'] }]],
    ['status:never', ['', { key: 'status', values: ['plan:never-followed-up'] }]],
    ['状態:中止', ['', { key: 'status', values: ['meeting:cancelled', 'item:dropped'] }]],
    ['plan:"five-year strategy" border', ['border', { key: 'plan', text: 'five-year strategy' }]],
    ['"five-year strategy" body:drugs', ['"five-year strategy"', { key: 'body', values: ['drugs'] }]],
    ['「薬物 戦略」本部:薬物', ['「薬物 戦略」', { key: 'body', values: ['drugs'] }]],
    ['"body:drugs"', ['"body:drugs"']],
    ['is:open', ['', { key: 'is', values: ['open'] }]],
    ['条件:未了', ['', { key: 'is', values: ['open'] }]],
    ['on:2005-06', ['', { key: 'on', from: '2005-06-01', to: '2005-06-30' }]],
    ['期間:平成15年〜平成17年', ['', { key: 'on', from: '2003-01-01', to: '2005-12-31' }]],
    ['平成15年度..', ['', { key: 'on', from: '2003-04-01', to: null }]],
    ['..FY2004', ['', { key: 'on', from: null, to: '2005-03-31' }]],
    ['at 10:30 note:this', ['at 10:30 note:this']],
    ['body:nobody', ['', { key: 'body', values: [] }]],
    ['a..b wait...', ['a..b wait...']],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })

  test('a filter taken out leaves the rest as it was', () => {
    const typed = '戦略 本部:薬物 2003..2005'
    const [body] = readSearch(typed, lexicon).filters
    expect(body === undefined ? null : withoutFilter(typed, body)).toBe('戦略 2003..2005')
  })

  test('any text is taken: what is no filter is a word, and taking all filters out leaves the words', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom('body:', 'kind:', ':', '..', '"', '「', '」', '〜', '本部：', '2003', ' ', '　', 'on:..'),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (typed) => {
        let left = typed
        for (let at = 0; at < 50; at += 1) {
          const [first] = readSearch(left, lexicon).filters
          if (first === undefined) break
          left = withoutFilter(left, first)
        }
        expect(readSearch(left, lexicon).filters).toEqual([])
        for (const filter of readSearch(typed, lexicon).filters) expect([true, false]).toContain(isUnderstood(filter))
      }),
    )
  })
})

test('days are read as one date, a range, or a fiscal year, and a range turned round holds no day', () => {
  expect([
    readDays('2005'),
    readDays('H9.4..H9.5'),
    readDays('平成元年'),
    readDays('x'),
    readDays('..'),
    readDays('1..2..3'),
  ]).toEqual([
    { from: '2005-01-01', to: '2005-12-31' },
    { from: '1997-04-01', to: '1997-05-31' },
    { from: '1989-01-01', to: '1989-12-31' },
    null,
    null,
    null,
  ])
})
