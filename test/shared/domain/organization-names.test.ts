import { describe, expect, test } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import type { DatedName } from '../../../shared/domain/model.ts'
import { organizationFinder, shortForms } from '../../../shared/domain/organization-names.ts'

const name = (text: string, from: string | null = null, to: string | null = null): DatedName => ({
  language: /[A-Za-z]/.test(text) ? 'en' : 'ja',
  name: text,
  kind: 'official',
  validFrom: from === null ? null : partialDate(from),
  validTo: to === null ? null : partialDate(to),
  confirmed: true,
})
const always = { from: null, to: null }
const organizations = [
  { id: 1, names: [name('警察庁'), name('National Police Agency')], interval: always },
  {
    id: 2,
    names: [name('文部科学省'), name('Ministry of Education, Culture, Sports, Science and Technology')],
    interval: always,
  },
  { id: 3, names: [name('総務庁')], interval: { from: null, to: partialDate('2001-01-05') } },
  { id: 4, names: [name('総務省')], interval: { from: partialDate('2001-01-06'), to: null } },
  {
    id: 5,
    names: [name('大蔵省', null, '2001-01-05'), name('財務省', '2001-01-06'), name('Ministry of Finance')],
    interval: always,
  },
]
const on = (day: string) => organizationFinder(organizations, isoDate(day))

describe('an organization is found', () => {
  test.each([
    ['警察庁', 1],
    ['警察', 1],
    ['NPA', 1],
    ['the National Police Agency', 1],
    ['文科', 2],
    ['文部科学', 2],
    ['MEXT', 2],
    ['財務', 5],
    ['MOF', 5],
    ['大蔵省', 5],
    ['ＮＰＡ', 1],
  ])('by %s', (words, id) => {
    expect(on('2003-07-29')(words)).toEqual({ is: 'one', id })
  })

  test('as the one in being on the day, where two bear the name', () => {
    expect(on('2003-07-29')('総務')).toEqual({ is: 'one', id: 4 })
    expect(on('1999-07-29')('総務')).toEqual({ is: 'one', id: 3 })
  })

  test('or not at all', () => {
    expect(on('2003-07-29')('関係省庁')).toEqual({ is: 'none' })
    expect(on('2003-07-29')('')).toEqual({ is: 'none' })
  })
})

test('short forms follow from the name', () => {
  expect(shortForms({ language: 'ja', name: '厚生労働省' })).toEqual(['厚生労働', '厚労'])
  expect(shortForms({ language: 'en', name: 'Ministry of Health, Labour and Welfare' })).toContain('MHLW')
  expect(shortForms({ language: 'en', name: 'Ministry of Foreign Affairs' })).toContain('MOFA')
  expect(shortForms({ language: 'ja', name: '内閣' })).toEqual([])
})
