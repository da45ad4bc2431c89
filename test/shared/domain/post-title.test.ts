import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { DatedName } from '../../../shared/domain/model.ts'
import type { NamedOrganization } from '../../../shared/domain/organization-names.ts'
import { organizationKindOf, readPostTitle, readTitles } from '../../../shared/domain/post-title.ts'

const on = isoDate('2005-06-10')
const name = (language: 'en' | 'ja', words: string): DatedName => ({
  language,
  name: words,
  kind: 'official',
  validFrom: null,
  validTo: null,
  confirmed: true,
})
const organization = (id: number, ja: string, en: string, to: string | null = null): NamedOrganization => ({
  id,
  names: [name('ja', ja), name('en', en)],
  interval: { from: null, to: to === null ? null : isoDate(to) },
})
const known = [
  organization(1, '警察庁', 'National Police Agency'),
  organization(2, '法務省', 'Ministry of Justice'),
  organization(3, '国家公安委員会', 'National Public Safety Commission'),
  organization(4, '総務庁', 'Management and Coordination Agency', '2001-01-05'),
]
const read = (title: string, organizations = known) => {
  const { organization: found, post, standsAlone } = readPostTitle(title, organizations, on)
  return [found?.id ?? found?.words ?? null, post, standsAlone]
}

test.each([
  ['警察庁生活安全局長', 1, '生活安全局長', false],
  ['警察庁 生活安全局長', 1, '生活安全局長', false],
  ['警察庁長官', 1, '警察庁長官', true],
  ['国家公安委員会委員長', 3, '国家公安委員会委員長', true],
  ['法務大臣', 2, '法務大臣', true],
  ['Minister of Justice', 2, 'Minister of Justice', true],
  ['Director-General, Immigration Bureau, Ministry of Justice', 2, 'Director-General, Immigration Bureau', false],
  ['Commissioner General of the National Police Agency', 1, 'Commissioner General of the National Police Agency', true],
])('%s is a post of an organization that is known', (title, id, post, standsAlone) => {
  expect(read(title)).toEqual([id, post, standsAlone])
})

test.each([
  ['総務省サイバーセキュリティ統括官', '総務省', 'サイバーセキュリティ統括官', false],
  ['防衛大臣', '防衛省', '防衛大臣', true],
  ['内閣府特命担当大臣', '内閣府', '内閣府特命担当大臣', true],
  ['デジタル庁統括官', 'デジタル庁', '統括官', false],
  ['Minister for Foreign Affairs', 'Ministry of Foreign Affairs', 'Minister for Foreign Affairs', true],
  ['Director, Personnel Bureau, Ministry of Finance', 'Ministry of Finance', 'Director, Personnel Bureau', false],
])('%s names an organization by its form, in an empty register too', (title, words, post, standsAlone) => {
  expect(read(title, [])).toEqual([words, post, standsAlone])
})

test.each([
  '内閣総理大臣',
  '国務大臣',
  '大臣官房長',
  'Prime Minister',
  'Minister of State for Drug Abuse',
  '警察庁',
  'Chief Cabinet Secretary',
])('%s names no ministry that can be told', (title) => {
  expect(read(title)).toEqual([null, title, true])
})

test('of several organizations of one name the one in being is meant', () => {
  const again = [organization(7, '法務省', 'Ministry of Justice', '1990-01-01'), ...known]
  expect(read('法務省刑事局長', again)).toEqual([2, '刑事局長', false])
})

test('an organization alone on a line is a heading over the posts below it, and a member where none follows', () => {
  const lines = ['内閣総理大臣', '警察庁', '生活安全局長', '刑事局長', '法務大臣', '総務省', '大臣官房長', '国務大臣', '次長']
  const titles = readTitles(
    lines.map((post) => ({ post, group: post === '次長' ? 'secretary' : 'member', isBare: true })),
    known,
    on,
  )
  expect(titles.map((title) => title && [title.organization?.words ?? null, title.post])).toEqual([
    [null, '内閣総理大臣'],
    null,
    ['警察庁', '生活安全局長'],
    ['警察庁', '刑事局長'],
    ['法務省', '法務大臣'],
    null,
    ['総務省', '大臣官房長'],
    [null, '国務大臣'],
    [null, '次長'],
  ])
  expect(
    readTitles(
      ['警察庁', '法務省'].map((post) => ({ post, group: 'member', isBare: true })),
      known,
      on,
    ),
  ).toEqual([
    { organization: null, post: '警察庁', standsAlone: true },
    { organization: null, post: '法務省', standsAlone: true },
  ])
})

test('no words are lost, whatever the title: they are the post, or the organization and the post', () => {
  const part = fc.constantFrom(
    '警察庁',
    '総務省',
    '生活安全局長',
    '大臣',
    'Minister of ',
    'Justice',
    ', Ministry of Justice',
    ' ',
    '・',
    '長官',
  )
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
      (title) => {
        const { organization: found, post, standsAlone } = readPostTitle(title, known, on)
        const letters = (text: string) => text.replaceAll(/[\s・、,]|\bthe\b/giu, '')
        const whole = standsAlone ? [post] : [`${found?.words}${post}`, `${post}${found?.words}`]
        expect(whole.map(letters)).toContain(letters(title))
      },
    ),
  )
})

test('an organization is of the kind its name says', () => {
  expect(
    ['総務省', '警察庁', '人事院', '内閣府', 'Ministry of Finance', 'National Police Agency'].map(organizationKindOf),
  ).toEqual(['ministry', 'agency', 'commission', 'office', 'ministry', 'agency'])
})
