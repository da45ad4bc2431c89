import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fairShares, findDocuments } from '../../../db/search/find-documents.ts'
import { findNarrowed, type NarrowedSearch } from '../../../db/search/find-narrowed.ts'
import { ofStates } from '../../../db/search/narrowing.ts'
import { parseSearch } from '../../../db/search/parse-search.ts'
import { soughtAsTyped } from '../../../db/search/sought.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { type SearchRegister, searchRegister } from './search-register.ts'

let register: SearchRegister

const addMeeting = async (writer: Writer, bodyId: number, on: string, ordinal: number) => {
  const id = await writer.insert('meetings', { kind: 'meeting', held_on: isoDate(on), status: 'held' })
  await writer.insert('meeting_bodies', { meeting_id: id, body_id: bodyId, position: 1, ordinal })
  return id
}
const name = (language: 'en' | 'ja', text: string, kind: 'official' | 'alias' = 'official') =>
  ({ language, name: text, kind }) as const

beforeAll(async () => {
  register = await searchRegister()
  await register.save(async (writer) => {
    const drugs = await writer.insert('bodies', {
      key: 'drugs',
      kind: 'headquarters',
      meeting_label_en: 'meeting of headquarters members',
      meeting_label_ja: '会合',
    })
    await writer.insert('body_names', { body_id: drugs, ...name('en', 'Drug Abuse Headquarters') })
    await writer.insert('body_names', { body_id: drugs, ...name('ja', '薬物乱用対策推進本部') })
    const outside = await writer.insert('bodies', { key: 'urban', kind: 'headquarters', is_external: 1 })
    await writer.insert('body_names', { body_id: outside, ...name('ja', '都市再生本部') })

    const meeting = await addMeeting(writer, drugs, '2005-06-10', 11)
    await writer.insert('meeting_bodies', { meeting_id: meeting, body_id: outside, position: 2, ordinal: 14 })
    await writer.insert('agenda_items', {
      meeting_id: meeting,
      position: 1,
      kind: 'follow-up',
      title_en: 'Follow-up of the New Five-Year Strategy',
      title_ja: '「薬物乱用防止新五か年戦略」のフォローアップについて',
      fiscal_year: 2004,
    })
    const act = await writer.insert('meetings', {
      kind: 'establishing-act',
      act_kind: 'cabinet-decision',
      held_on: isoDate('1997-01-17'),
      status: 'held',
    })
    await writer.insert('meeting_bodies', { meeting_id: act, body_id: drugs, position: 1 })

    const plan = await writer.insert('plans', {
      key: 'drugs/strategy',
      body_id: drugs,
      kind: 'strategy',
      adopted_on: partialDate('1998-05'),
    })
    await writer.insert('plan_names', { plan_id: plan, ...name('en', 'Five-Year Strategy') })
    await writer.insert('plan_names', { plan_id: plan, ...name('en', 'Border Measures', 'alias') })
    await writer.insert('plan_items', {
      plan_id: plan,
      position: 1,
      kind: 'goal',
      title_ja: '青少年の規範意識',
      body_ja: '学校における指導',
    })

    const ministry = await writer.insert('organizations', { key: 'justice', kind: 'ministry' })
    await writer.insert('organization_names', { organization_id: ministry, ...name('ja', '法務省') })
    const post = await writer.insert('posts', { key: 'bureau', organization_id: ministry })
    await writer.insert('post_names', { post_id: post, ...name('ja', '刑事局長') })
    const person = await writer.insert('persons', { note: null })
    await writer.insert('person_names', { person_id: person, ...name('ja', '齋藤花子'), reading: 'さいとうはなこ' })
    const measure = await writer.insert('measures', { key: 'dogs', position: 1, title_en: 'Detector dogs' })
    await writer.insert('measure_facts', {
      measure_id: measure,
      position: 1,
      text_en: 'Since June 1979',
      text_ja: '昭和54年から',
    })
    await writer.insert('indicators', { key: 'air', position: 1, title_ja: '航空貨物', group_en: 'Business volumes' })
  })
})

describe('everything is found', () => {
  test.each([
    ['薬物乱用対策推進本部', ['body 1', 'meeting 1', 'meeting 2']],
    ['薬', ['body 1', 'meeting 1', 'agenda-item 1', 'meeting 2'].toSorted()],
    ['都市', ['meeting 1']],
    ['都市再生 合同', ['meeting 1']],
    ['第11回', ['meeting 1']],
    ['第１１回会合', ['meeting 1']],
    ['第十一回', ['meeting 1']],
    ['eleventh meeting of headquarters', ['meeting 1']],
    ['第14回', ['meeting 1']],
    ['閣議決定', ['meeting 2']],
    ['新五ヵ年', ['agenda-item 1']],
    ['新5か年', ['agenda-item 1']],
    ['5-year', ['agenda-item 1', 'plan 1']],
    ['FY2004', ['agenda-item 1']],
    ['平成16年度', ['agenda-item 1']],
    ['five-year', ['agenda-item 1', 'plan 1']],
    ['border', ['plan 1']],
    ['規範', ['plan-item 1']],
    ['学校', ['plan-item 1']],
    ['法務省', ['organization 1', 'post 1']],
    ['法務省　刑事局', ['post 1']],
    ['斎藤', ['person 1']],
    ['サイトウ', ['person 1']],
    ['detector', ['measure 1']],
    ['昭和54年', ['measure 1']],
    ['ｶﾓﾂ', []],
    ['貨物', ['indicator 1']],
    ['business', ['indicator 1']],
  ])('%s', async (text, things) => {
    expect((await register.find(text)).toSorted()).toEqual(things.toSorted())
  })

  test.each([
    '2005-06-10',
    '10 June 2005',
    'June 10, 2005',
    '2005/6/10',
    '2005年6月10日',
    '平成17年6月10日',
    '平成１７年６月１０日',
    'H17.6.10',
    '10/6/2005',
    '20050610',
    '平成十七年六月十日',
  ])('a meeting by its day, typed %s', async (typed) => {
    expect(await register.find(typed)).toEqual(['meeting 1'])
  })
})

describe('what counts as a match', () => {
  test('one or two letters begin a word, three stand anywhere', async () => {
    expect([await register.find('st'), await register.find('tr'), await register.find('tra')]).toEqual([
      ['agenda-item 1', 'plan 1'],
      [],
      ['agenda-item 1', 'plan 1'],
    ])
  })

  test('pieces in another order are no match', async () => {
    expect([await register.find('乱用薬物'), await register.find('年か五')]).toEqual([[], []])
  })

  test('no match runs from one text into the next', async () => {
    expect(await register.find('法務省刑事局長')).toEqual([])
  })

  test('all terms must be found', async () => {
    expect([await register.find('薬物 第11回'), await register.find('薬物 第12回')]).toEqual([['meeting 1'], []])
  })

  test('what stands in quotes is found as one phrase', async () => {
    expect(await register.find('meeting eleventh headquarters')).toEqual(['meeting 1'])
    expect([await register.find('"eleventh meeting"'), await register.find('"meeting eleventh"')]).toEqual([['meeting 1'], []])
    expect([await register.find('「薬物乱用対策推進」本部'), await register.find('"第11回 会合"')]).toEqual([
      await register.find('薬物乱用対策推進本部'),
      ['meeting 1'],
    ])
  })

  test('nothing is found by nothing', async () => {
    expect([await register.find(''), await register.find(' 　\t'), await register.find('\u200b')]).toEqual([[], [], []])
  })
})

test('the newest comes first, however late it was entered', async () => {
  const own = await searchRegister()
  const days = ['2005-06-10', '1999-04-20', '2020-01-07', '2004-12-14', '2005-06-09']
  await own.save(async (writer) => {
    const body = await writer.insert('bodies', { key: 'drugs', kind: 'headquarters' })
    for (const [at, day] of days.entries()) await addMeeting(writer, body, day, at + 1)
  })
  await own.save((writer) => writer.update('meetings', 3, { held_on: isoDate('1998-01-01') }))
  const found = await findDocuments(own.db, '日', 3)
  expect(found).toEqual({
    documents: [1, 5, 4].map((id) => ({
      kind: 'meeting',
      subjectId: id,
      on: days[id - 1],
      title: { en: null, ja: null },
      ways: [],
    })),
    more: true,
    rest: null,
  })
})

test('a narrowed search of many steps finds what one reading finds, wherever an answer breaks off', async () => {
  const own = await searchRegister()
  await own.save(async (writer) => {
    const body = await writer.insert('bodies', { key: 'drugs', kind: 'headquarters' })
    for (let day = 1; day <= 20; day++) {
      const meeting = await addMeeting(writer, body, `2005-06-${String(day).padStart(2, '0')}`, day)
      const outcome = day % 3 === 0 ? 'adopted' : 'noted'
      for (const position of [1, 2]) {
        await writer.insert('agenda_items', { meeting_id: meeting, position, kind: 'topic', title_ja: `薬物の件${day}`, outcome })
      }
    }
  })
  const adopted = ofStates({ meetings: [], outcomes: ['adopted'], items: [], planIds: null }, isoDate('2005-12-31'))
  for (const [text, from, to, limit] of [
    ['薬物', null, null, 50],
    ['薬物', null, null, 5],
    ['', null, null, 50],
    ['物の件', isoDate('2005-06-04'), isoDate('2005-06-15'), 50],
  ] as const) {
    const wanted = { sought: soughtAsTyped(parseSearch(text)), narrowing: { conditions: [adopted], from, to }, limit }
    const whole = await findNarrowed(own.db, ['agenda-item'], wanted, null)
    let answers = 0
    let found: NarrowedSearch | null = null
    do found = await findNarrowed(own.db, ['agenda-item'], wanted, found, { least: 3, most: 5, shareOfSeen: 0.5, ofAnswer: 8 })
    while (found.rest.size > 0 && ++answers < 50)
    expect(found.rows).toEqual(whole.rows)
    expect(whole.rows.get('agenda-item')?.length).toBe(Math.min(limit, from === null ? 12 : 8))
    expect(answers).toBeGreaterThan(0)
  }
})

test('a kind with many hits leaves places for the others', async () => {
  const own = await searchRegister()
  await own.save(async (writer) => {
    const body = await writer.insert('bodies', { key: 'drugs', kind: 'headquarters' })
    const meeting = await addMeeting(writer, body, '2005-06-10', 1)
    for (let position = 1; position <= 120; position++) {
      await writer.insert('agenda_items', { meeting_id: meeting, position, kind: 'topic', title_ja: `薬物の件${position}` })
    }
    for (const text of ['薬物係', '薬物担当']) {
      const person = await writer.insert('persons', { note: null })
      await writer.insert('person_names', { person_id: person, ...name('ja', text) })
    }
  })
  const { documents, more } = await findDocuments(own.db, '薬物', 50)
  const kinds = documents.map((document) => document.kind)
  expect([kinds.length, kinds.slice(-2), more]).toEqual([50, ['person', 'person'], true])
})

test('places are shared out one by one in turn', () => {
  expect([fairShares([51, 3, 0, 51], 50), fairShares([1, 2], 50), fairShares([5, 5, 5], 4)]).toEqual([
    [24, 3, 0, 23],
    [1, 2],
    [2, 1, 1],
  ])
})

test('any text is taken', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...'"*():^-+{}%_\'\\;,.?~'.split(''),
          ' NEAR ',
          ' OR ',
          ' AND ',
          ' NOT ',
          '\u0000',
          '\ud800',
          '\udc00',
          '薬',
          'a',
        ),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('薬'.repeat(10_000), 'a b '.repeat(2_500), 'ab-'.repeat(4_000), '薬 a'.repeat(3_000)),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      expect((await findDocuments(register.db, text, 50)).documents.length).toBeLessThanOrEqual(50)
    }),
    { numRuns: 300 },
  )
})
