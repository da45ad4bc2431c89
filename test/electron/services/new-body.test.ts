import { describe, expect, test } from 'vitest'
import { isDayOff } from '../../../shared/domain/holidays.ts'
import { wholeProgram } from './whole-program.ts'

const day = '2006-03-01'
const roads = {
  nameEn: 'Headquarters for Road Safety',
  nameJa: '　交通安全対策推進本部　',
  shortEn: 'Road safety',
  shortJa: '交通安全',
  kind: 'headquarters',
  founding: { act: 'cabinet-decision', on: '2006-02-14' },
}

describe('a new body', () => {
  test('stands in an empty register with the act that founded it, and its first meeting can be planned', async () => {
    const { ask, give } = await wholeProgram('empty')
    const { key, foundingId } = await give('bodies.create', roads)
    expect(key).toBe('road-safety')
    expect(await ask('bodies.get', { key, asOf: day })).toMatchObject({
      body: {
        name: { ja: '交通安全対策推進本部' },
        short: { en: 'Road safety' },
        seal: { en: 'R', ja: '交' },
        colour: 'celadon',
      },
      founding: { id: foundingId, on: '2006-02-14', actKind: 'cabinet-decision' },
      establishedOn: '2006-02-14',
      next: { isPlannable: true },
    })
    expect(await give('meetings.create', { body: key, on: '2006-04-11' })).toMatchObject({ ordinal: 1 })
    await give('history.undo', {})
    await give('history.undo', {})
    expect((await ask('register.frame', { asOf: day })).bodies).toEqual([])
  })

  test('is offered no day off for its first meeting, whatever the day', async () => {
    const { ask, give } = await wholeProgram('empty')
    await give('bodies.create', roads)
    // Four weeks before Sunday 27 December 2026, the closure at the turn of the year, and Golden Week.
    for (const asOf of ['2026-11-29', '2026-12-03', '2027-04-01', '2027-04-05']) {
      const { next } = await ask('home.get', { asOf })
      expect(next.map(({ suggestedOn }) => isDayOff(suggestedOn))).toEqual([false])
    }
  })

  test('needs a name in one language; the field that is empty is named', async () => {
    const { refused } = await wholeProgram('empty')
    expect(await refused('bodies.create', { nameEn: ' ', nameJa: '　', kind: 'council' })).toMatchObject({
      code: 'invalid-input',
      fields: { nameJa: expect.any(String) },
    })
  })

  test('with a name that is taken is a warning, never a refusal', async () => {
    const { ask, give } = await wholeProgram('published-record')
    expect(await ask('bodies.similar', { nameEn: null, nameJa: '犯罪対策閣僚会議' })).toMatchObject({
      bodies: [{ key: 'crime' }],
    })
    const { key } = await give('bodies.create', { nameEn: null, nameJa: '犯罪対策閣僚会議', kind: 'ministerial-meeting' })
    expect(key).toBe('body')
  })

  test('known so far by name only keeps its key and its joint session', async () => {
    const { ask, give } = await wholeProgram('published-record')
    const { key } = await give('bodies.create', { nameEn: null, nameJa: '都市再生本部', kind: 'headquarters' })
    const { meetings } = await ask('bodies.meetings', { key, asOf: day })
    expect(meetings).toMatchObject([{ meeting: { id: 30, ordinal: 14 } }])
    expect((await ask('register.frame', { asOf: day })).bodies).toHaveLength(4)
  })

  test('is corrected in place, its founding act with it; another window’s older view is refused', async () => {
    const { ask, give, refused } = await wholeProgram('empty')
    const { key } = await give('bodies.create', roads)
    const { version } = await ask('bodies.matters', { key })
    await give('bodies.update', {
      key,
      version,
      patch: { shortEn: 'Roads', cadenceMonths: 6, founding: { act: 'law', on: '2006-02-20' } },
    })
    const now = await ask('bodies.matters', { key })
    expect(now).toMatchObject({
      shortEn: 'Roads',
      cadenceMonths: 6,
      founding: { act: 'law', on: '2006-02-20' },
      establishedOn: '2006-02-20',
    })
    expect(await refused('bodies.update', { key, version, patch: { shortEn: 'Streets' } })).toMatchObject({ code: 'stale-edit' })
    expect(await refused('bodies.update', { key, version: now.version, patch: { nameEn: null, nameJa: '　' } })).toMatchObject({
      code: 'not-allowed',
      details: { why: 'nameless-body' },
    })
    expect(await ask('bodies.matters', { key })).toEqual(now)
  })

  test('founded after its first meeting: kept, and the meeting says so', async () => {
    const { ask, give } = await wholeProgram('empty')
    const { key } = await give('bodies.create', roads)
    const { id } = await give('meetings.create', { body: key, on: '2006-01-17' })
    expect((await ask('meetings.get', { id, asOf: day })).warnings).toMatchObject([
      { code: 'before-founding', establishedOn: '2006-02-14' },
    ])
  })
})
