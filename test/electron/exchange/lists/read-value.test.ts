import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnValue, Value } from '../../../../electron/exchange/lists/list.ts'
import { lists } from '../../../../electron/exchange/lists/lists.ts'
import { readValue } from '../../../../electron/exchange/lists/read-value.ts'
import { bodyKinds, seatRoles } from '../../../../shared/domain/vocabulary.ts'
import { documentsText } from '../../../../shared/text/documents-text.ts'
import { writeValue } from '../../../../electron/exchange/lists/write-value.ts'

const read = (typed: string, column: ColumnValue) => {
  const found = readValue(typed, column)
  return found.ok ? found.value : found.problem
}
const day: ColumnValue = { is: 'day' }
const date: ColumnValue = { is: 'date' }
const text: ColumnValue = { is: 'text', longest: 50 }
const whole: ColumnValue = { is: 'whole', from: 1, to: 9999 }
const figure: ColumnValue = { is: 'figure' }
const kind: ColumnValue = { is: 'choice', of: ['meeting', 'establishing-act'], words: 'meetingKind' }

describe('a cell', () => {
  it.each([
    '2005-06-10',
    '2005/6/10',
    '10 June 2005',
    'H17.6.10',
    '平成17年6月10日',
    '平成十七年六月十日',
    '２００５／６／１０',
    '平成17年6月10日(金)',
  ])('is read as a day in the form %s', (typed) => {
    expect(read(typed, day)).toBe('2005-06-10')
  })

  it('is read as wide as a date is known, and never moved to another day', () => {
    expect([read('平成17年6月', date), read('2005', date), read('平成元年', date)]).toEqual(['2005-06', '2005', '1989'])
    expect([read('2005-02-30', day), read('2005-06', day), read('someday', date)]).toEqual([
      'not-a-day',
      'not-a-day',
      'not-a-date',
    ])
  })

  it('is read as a number with its thousands parted and in full width, or refused', () => {
    expect([read('1,234.5', figure), read('１，２３４', figure), read('△3', figure), read('1.2E-7', figure)]).toEqual([
      1234.5, 1234, -3, 1.2e-7,
    ])
    expect([read('第11回', whole), read('１１', whole), read('平成17年度', whole)]).toEqual([11, 11, 2005])
    expect([read('1,23', figure), read('12 or 13', figure), read('0', whole), read('2.5', whole)]).toEqual([
      'not-a-number',
      'not-a-number',
      'out-of-range',
      'not-a-number',
    ])
  })

  it('takes a role by what it is called on any kind of body', () => {
    const role: ColumnValue = { is: 'choice', of: seatRoles, words: 'seatRole' }
    for (const kind of bodyKinds) {
      for (const [code, word] of Object.entries(documentsText.ja.roster.roles(kind, 1))) expect(read(word, role)).toBe(code)
      for (const [code, word] of Object.entries(documentsText.en.roster.roles(kind, 1))) expect(read(word, role)).toBe(code)
    }
    expect(read('部長', role)).toBe('unknown-word')
  })

  it('takes words of either language, and yes and no as people write them', () => {
    expect([read('Founding act', kind), read('会合', kind), read('establishing-act', kind), read('picnic', kind)]).toEqual([
      'establishing-act',
      'meeting',
      'establishing-act',
      'unknown-word',
    ])
    const flag: ColumnValue = { is: 'flag' }
    expect(['yes', 'はい', '○', 'TRUE', 'no', 'いいえ', '0', 'perhaps'].map((typed) => read(typed, flag))).toEqual([
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      'not-yes-or-no',
    ])
    expect(['10:30', '9時', '10時30分', '25:00'].map((typed) => read(typed, { is: 'time' }))).toEqual([
      '10:30',
      '09:00',
      '10:30',
      'not-a-time',
    ])
  })

  it('is made empty by a mark of its own, and refused when it holds what no text holds', () => {
    expect([read('(blank)', text), read('（空欄）', text), read("'(blank)", text)]).toEqual([null, null, '(blank)'])
    expect([read('a\u0000b', text), read('\ud800', text), read('x'.repeat(51), text)]).toEqual([
      'bad-characters',
      'bad-characters',
      'too-long',
    ])
  })

  it('comes back as it was, whatever stands in it, in every kind of every column', () => {
    const kinds = new Map(
      Object.values(lists).flatMap(({ columns }) => columns.map(({ value }) => [JSON.stringify(value), value] as const)),
    )
    for (const column of kinds.values()) {
      fc.assert(
        fc.property(valueOf(column), fc.constantFrom('en' as const, 'ja' as const), (value, language) => {
          expect(read(String(writeValue(value, column, language)), column)).toEqual(value)
        }),
        { numRuns: 30 },
      )
    }
  })
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((typed) => typed.replaceAll(/\r\n?/g, '\n').trim())
  // oxlint-disable-next-line no-control-regex -- no text of the register holds them
  .filter((typed) => typed !== '' && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(typed) && typed.isWellFormed())

/** Any value a column may hold. */
function valueOf(column: ColumnValue): fc.Arbitrary<Value> {
  switch (column.is) {
    case 'text':
      return fc
        .oneof(words, fc.constantFrom('(blank)', "'(blank)", '（空欄）', '=1+1'))
        .filter((typed) => typed.length <= column.longest)
    case 'key':
      return fc.stringMatching(/^[a-z0-9/-]{1,20}$/)
    case 'date':
      return fc.constantFrom('2005-06-10', '1868', '2999-12', '1989-01-08')
    case 'day':
      return fc.constantFrom('2005-06-10', '1873-01-01', '2999-12-31')
    case 'time':
      return fc.constantFrom('00:00', '09:05', '23:59')
    case 'whole':
      return fc.integer({ min: column.from, max: column.to })
    case 'figure':
      return fc.oneof(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc
          .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
          .map((value) => (Object.is(value, -0) ? 0 : value)),
      )
    case 'flag':
      return fc.constantFrom(0, 1)
    case 'choice':
      return fc.constantFrom(...column.of)
    case 'tags':
      return fc.uniqueArray(fc.constantFrom('国境', '青少年', 'border'), { minLength: 1 }).map((tags) => JSON.stringify(tags))
    case 'place':
      return fc.constantFrom('1', '2.1', '10.3.2')
    case 'one':
    case 'many':
    case 'partners':
      return fc.constantFrom('drugs', 'crime/action-plan-2003', 'drugs/2005-06-10')
  }
}
