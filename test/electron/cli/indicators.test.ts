import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { readTableText } from '../../../shared/domain/table-text.ts'
import { honbu } from './honbu.ts'

describe('honbu indicators', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-cli-'))
  const file = join(folder, 'record.honbu')
  const run = (...args: readonly string[]) => honbu('indicators', ...args, '--file', file)
  beforeAll(() => honbu('init', '--file', file))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('prints the five series as JSON with computed and printed indexes', async () => {
    const { code, out, error } = await run('--as-of', '2005-12-31')
    expect([code, error]).toEqual([0, ''])
    const { asOf, indicators } = JSON.parse(out) as { asOf: string; indicators: { key: string; values: object[] }[] }
    expect(asOf).toBe('2005-12-31')
    expect(indicators.map(({ key, values }) => `${key} ${values.length}`)).toEqual([
      'arriving-passengers 6',
      'import-permits 6',
      'mail-for-inspection 6',
      'entering-ships 6',
      'entering-aircraft 6',
    ])
    expect(indicators[0]).toEqual({
      key: 'arriving-passengers',
      group: { en: 'Customs business volumes', ja: '税関業務量' },
      title: { en: 'Arriving passengers', ja: '入国旅客数' },
      unit: { en: 'people', ja: '人' },
      unitFactor: 10_000,
      decimals: 0,
      baseYear: 1995,
      note: { en: expect.any(String) as string, ja: expect.any(String) as string },
      values: expect.arrayContaining([
        { year: 2005, value: 2489, preliminary: true, index: 130.5, printedIndex: 130.5 },
      ]) as object[],
    })
  })

  test('leaves out years not yet over on the day, and series of other groups', async () => {
    const { out } = await run('--as-of', '2003-12-31', '--group', '税関業務量')
    const { indicators } = JSON.parse(out) as { indicators: { values: { year: number }[] }[] }
    expect(indicators.map(({ values }) => values.at(-1)?.year)).toEqual([2003, 2003, 2003, 2003, 2003])
    expect(JSON.parse((await run('--group', 'None such')).out)).toMatchObject({ indicators: [] })
  })

  test('prints CSV that a spreadsheet opens as it is, a line a figure, and runs no formula', async () => {
    const app = await createHonbuApp({
      host: 'cli',
      dataFolder: folder,
      now: () => new Date(),
      log: () => {},
      registerPath: file,
    })
    const made = await app.call({
      type: 'mutation',
      path: 'indicators.record',
      input: {
        series: [
          {
            to: 'new',
            patch: { titleEn: '=HYPERLINK("x"), "quoted"', groupEn: '@group' },
            cells: [{ year: 2004, revision: null, figure: { value: -12.5, isPreliminary: true } }],
          },
        ],
      },
    })
    await app.close()
    expect(made.ok).toBe(true)
    const { out } = await run('--format', 'csv')
    expect(out.startsWith('\ufeffkey,group_en,')).toBe(true)
    expect(out).toContain(
      '\r\narriving-passengers,Customs business volumes,税関業務量,Arriving passengers,入国旅客数,people,人,10000,1995,2005,2489,1,130.5,130.5\r\n',
    )
    const last = readTableText(out).at(-1)
    expect(last?.slice(1)).toEqual([
      "'@group",
      '',
      `'=HYPERLINK("x"), "quoted"`,
      '',
      '',
      '',
      '1',
      '',
      '2004',
      '-12.5',
      '1',
      '',
      '',
    ])
  })

  test('is called with a known form only', async () => {
    expect(await run('--format', 'xlsx')).toMatchObject({ code: 2, out: '' })
  })
})
