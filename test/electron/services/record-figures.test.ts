import { describe, expect, test } from 'vitest'
import { differs } from '../../../shared/domain/year-scale.ts'
import { recordDesk } from './record-desk.ts'

const asOf = '2006-03-01' as never

async function desk() {
  const { read, ...rest } = await recordDesk()
  const indicators = async () => (await read('indicators.list', { asOf })).indicators
  const get = async (key: string) => {
    const found = (await indicators()).find((one) => one.key === key)
    if (found === undefined) throw new Error(`no ${key}`)
    return found
  }
  const said = async (key: string) =>
    (await get(key)).values.map(({ year, value, isPreliminary }) => `${year}=${value}${isPreliminary ? 'p' : ''}`).join(' ')
  return { ...rest, read, indicators, get, said }
}

const figure = (value: number, isPreliminary = false) => ({ value, isPreliminary })

describe('figures', () => {
  test('of the published record agree with all thirty printed indexes', async () => {
    const { indicators } = await desk()
    const values = (await indicators()).flatMap((one) => one.values)
    expect(values.filter(({ printedIndex }) => printedIndex !== null)).toHaveLength(30)
    expect(values.filter(differs)).toEqual([])
  })

  test('of several series, a new one among them, are kept in one step and taken back by one undo', async () => {
    const { give, undo, get, said, indicators } = await desk()
    const passengers = await get('arriving-passengers')
    const revisionOf = (year: number) => passengers.values.find((one) => one.year === year)?.revision ?? null
    const answer = await give('indicators.record', {
      series: [
        {
          to: 'indicator',
          id: passengers.id,
          cells: [
            { year: 1996, revision: null, figure: figure(2000) },
            { year: 2005, revision: revisionOf(2005), figure: figure(2501) },
            { year: 2001, revision: revisionOf(2001), figure: null },
          ],
        },
        { to: 'new', patch: { titleEn: 'Seizures' }, cells: [{ year: 2005, revision: null, figure: figure(12.5, true) }] },
      ],
    })
    expect(answer).toEqual({ created: 2, changed: 1, removed: 1 })
    expect(await said('arriving-passengers')).toBe('1995=1908 1996=2000 2002=2231 2003=1915 2004=2370 2005=2501')
    expect(await get('seizures')).toMatchObject({ decimals: 1, values: [{ year: 2005, value: 12.5, isPreliminary: true }] })
    expect((await get('arriving-passengers')).values.filter(differs).map(({ year }) => year)).toEqual([2005])
    await undo()
    expect(await said('arriving-passengers')).toBe('1995=1908 2001=2167 2002=2231 2003=1915 2004=2370 2005=2489p')
    expect(await indicators()).toHaveLength(5)
  })

  test('changed elsewhere in the meantime are refused with what stands there now, and nothing of the step is kept', async () => {
    const { give, refused, get, said } = await desk()
    const { id, values } = await get('entering-ships')
    const seen = values.find(({ year }) => year === 2005)?.revision ?? null
    await give('indicators.record', {
      series: [{ to: 'indicator', id, cells: [{ year: 2005, revision: seen, figure: figure(13.7) }] }],
    })
    const cells = [
      { year: 1999, revision: null, figure: figure(12) },
      { year: 2005, revision: seen, figure: figure(13.9) },
    ]
    expect(await refused('indicators.record', { series: [{ to: 'indicator', id, cells }] })).toEqual({
      code: 'stale-edit',
      details: { what: 'indicator value', indicator: id, year: 2005, theirs: 13.7 },
    })
    expect(await said('entering-ships')).toBe('1995=11.8 2001=13.2 2002=13 2003=13.5 2004=13.5 2005=13.7')
  })

  test.each([
    [
      'a year twice',
      [
        { year: 1999, revision: null, figure: figure(1) },
        { year: 1999, revision: null, figure: figure(2) },
      ],
      'conflict',
    ],
    ['10^15', [{ year: 1999, revision: null, figure: figure(1e15) }], 'invalid-input'],
    ['a year of no era', [{ year: 1867, revision: null, figure: figure(1) }], 'invalid-input'],
    ['a figure that was there only for somebody else', [{ year: 1999, revision: 3, figure: figure(1) }], 'stale-edit'],
  ])('with %s are refused', async (_what, cells, code) => {
    const { refused, get } = await desk()
    const { id } = await get('entering-ships')
    expect((await refused('indicators.record', { series: [{ to: 'indicator', id, cells }] })).code).toBe(code)
  })
})

describe('a series', () => {
  test('is added, changed, put before another and removed, each undoable', async () => {
    const { give, undo, indicators, get } = await desk()
    const { id, key } = await give('indicators.create', { patch: { titleJa: '薬物押収量', unitJa: 'kg', groupJa: '取締り' } })
    expect(key).toBe('indicator')
    await give('indicators.move', { id, beforeId: (await get('import-permits')).id })
    expect((await indicators()).map((one) => one.key).slice(0, 3)).toEqual(['arriving-passengers', 'indicator', 'import-permits'])
    const { revision } = await get(key)
    await give('indicators.update', { id, revision, patch: { baseYear: 1990, titleEn: 'Drugs seized' } })
    expect(await get(key)).toMatchObject({ baseYear: 1990, title: { en: 'Drugs seized', ja: '薬物押収量' } })
    await give('indicators.remove', { id })
    expect(await indicators()).toHaveLength(5)
    await undo()
    expect(await get(key)).toMatchObject({ title: { en: 'Drugs seized' } })
  })

  test('without a title, with hidden digits or with a newer revision is refused', async () => {
    const { refused, get } = await desk()
    const { id, revision } = await get('entering-ships')
    const update = (patch: object, of = revision) => refused('indicators.update', { id, revision: of, patch })
    expect(await refused('indicators.create', { patch: { titleEn: ' ' } })).toEqual({
      code: 'not-allowed',
      details: { why: 'no-title' },
    })
    expect(await update({ titleEn: null, titleJa: '' })).toEqual({ code: 'not-allowed', details: { why: 'no-title' } })
    expect(await update({ decimals: 0 })).toEqual({ code: 'not-allowed', details: { why: 'fewer-decimals' } })
    expect((await update({ titleEn: 'x' }, revision + 1)).code).toBe('stale-edit')
  })

  test('whose base year has no value has no index, and says so by having none', async () => {
    const { give, get } = await desk()
    const { id, revision } = await get('entering-ships')
    await give('indicators.update', { id, revision, patch: { baseYear: 1996 } })
    expect((await get('entering-ships')).values.map(({ index }) => index)).toEqual(Array(6).fill(null))
  })
})
