import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf } from '../../../shared/domain/figure-changes.ts'
import { readFigureBlock, readFigureTable, writeFigureTable } from '../../../shared/domain/figure-table.ts'
import { readTableText, writeTableText } from '../../../shared/domain/table-text.ts'
import { figureValues } from './arbitraries.ts'

const lines = (...rows: readonly string[]) => rows.join('\n')

/** Each series as `title: year=value …`, or the problem with its place. */
function said(text: string, layout: 'across' | 'down' | null = null): readonly string[] | string {
  const read = readFigureTable(text, layout)
  if (!read.ok) return read.row === null ? read.problem : `${read.problem} ${read.row}:${read.column} ${read.text}`
  return read.series.map(({ title, cells }) => {
    const values = cells.map(({ year, reading }) => {
      if (reading.kind === 'figure') return `${year}=${reading.value}${reading.isPreliminary ? 'p' : ''}`
      return `${year}=${reading.kind === 'problem' ? reading.problem : reading.kind}`
    })
    return `${title}: ${values.join(' ')}`
  })
}

describe('a pasted table', () => {
  test('is recognised with years across, several series at once, its caption and notes passed over', () => {
    const text = lines(
      '税関業務量',
      '\t平成7年\t13年\t14年\t17年(速報値)',
      '入国旅客数\t１，９０８\t2,167\t…\t2,489',
      '入港船舶数\t11.8\t13.2\t\t13.6',
      '(注)法務省の統計による。',
    )
    expect(said(text)).toEqual([
      '入国旅客数: 1995=1908 2001=2167 2002=no-data 2005=2489p',
      '入港船舶数: 1995=11.8 2001=13.2 2002=empty 2005=13.6p',
    ])
    expect(readFigureTable(text)).toMatchObject({ layout: 'across', passedOver: ['税関業務量', '(注)法務省の統計による。'] })
  })

  test('is recognised with years down, also where the figures look like years', () => {
    expect(said(lines('Year,Arriving passengers', '1995,1908', '2001,2167', '2002,2231'))).toEqual([
      'Arriving passengers: 1995=1908 2001=2167 2002=2231',
    ])
    expect(said(lines('1995\t1908', '2001\t2167', '2002\t2231'))).toEqual([': 1995=1908 2001=2167 2002=2231'])
    expect(said(lines('\t1995\t2001', 'Arriving passengers\t1908\t2167'))).toEqual(['Arriving passengers: 1995=1908 2001=2167'])
  })

  test('may name a unit beside the title', () => {
    expect(readFigureTable(lines('series\tunit\t1995', 'Ships\t10,000 ships\t11.8'))).toMatchObject({
      ok: true,
      series: [{ title: 'Ships', unit: '10,000 ships', cells: [{ year: 1995, row: 2, column: 3 }] }],
    })
  })

  test('with quoted cells keeps thousands separators in a CSV', () => {
    expect(said(lines('"","1995","2001"', '"Mail, inspected","12,969","13,375"'))).toEqual([
      'Mail, inspected: 1995=12969 2001=13375',
    ])
  })

  test.each([
    ['an empty text', ' \n\t\n', 'empty'],
    ['a text without years', 'one\ttwo\nthree\tfour', 'no-years'],
    ['a total among the years', '\t1995\t2001\tTotal\nShips\t1\t2\t3', 'not-a-year 1:4 Total'],
    ['a year twice', '\t1995\t2001\t平成13年\nShips\t1\t2\t3', 'year-twice 1:4 平成13年'],
    ['a row longer than the years', '\t1995\t2001\nShips\t1\t2\t3', 'figure-without-year 2:4 3'],
    ['a comma that parts thousands in a CSV', ',1995,2001\nShips,1,908,2167', 'figure-without-year 2:4 2167'],
    ['three titles before the years', 'a\tb\tc\t1995\nx\ty\tz\t1', 'too-many-titles 1:3 c'],
    ['years without figures', '\t1995\t2001', 'no-figures'],
  ])('is refused whole for %s', (_what, text, expected) => {
    expect(said(text)).toBe(expected)
  })

  test('says of each cell why it cannot be read, and reads the others', () => {
    expect(said('\t1995\t2001\nShips\tabout 12\t10^15')).toEqual(['Ships: 1995=not-a-number 2001=not-a-number'])
  })

  test('never throws, in any layout', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('\t', '\n', '"', ',', ';', '1995', '平成7年', '12', 'x', ' '), maxLength: 60 }),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('across' as const, 'down' as const, null), (text, layout) => {
        const read = readFigureTable(text, layout)
        const twice = read.ok ? read.series.filter(({ cells }) => new Set(cells.map(({ year }) => year)).size < cells.length) : []
        expect(twice).toEqual([])
        expect(readFigureBlock(text, [1995, 2001])).toHaveProperty('ok')
      }),
    )
  })

  const series = fc.record({
    title: fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', ';', '\t', '\n', '旅', '1'), maxLength: 12 })
      .map((text) => `s${text}e`),
    unit: fc.constantFrom('', '万人', 'people, '),
    values: fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 1868, max: 2999 }), value: figureValues, isPreliminary: fc.boolean() }),
      { selector: ({ year }) => year, minLength: 1, maxLength: 8 },
    ),
  })

  test('is read back as it was written: every value, no silent zero for an empty cell', () => {
    fc.assert(
      fc.property(
        fc.array(series, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('tsv' as const, 'csv' as const),
        (written, form) => {
          const years = [...new Set(written.flatMap(({ values }) => values.map(({ year }) => year)))].toSorted((a, b) => a - b)
          const read = readFigureTable(writeFigureTable(written, years, form))
          expect(read).toMatchObject({ ok: true, layout: 'across' })
          if (!read.ok) return
          expect(read.series.map(({ title, unit }) => [title, unit])).toEqual(
            written.map(({ title, unit }) => [title, unit.trim()]),
          )
          for (const [at, { cells }] of read.series.entries()) {
            const values = cells.flatMap(({ year, reading }) =>
              reading.kind === 'figure' ? [{ year, value: reading.value, isPreliminary: reading.isPreliminary }] : [],
            )
            expect(values).toEqual((written[at]?.values ?? []).toSorted((a, b) => a.year - b.year))
            expect(cells.every(({ reading }) => reading.kind === 'figure' || reading.kind === 'empty')).toBe(true)
          }
        },
      ),
    )
  })
})

test('bare figures go into the years from the chosen one on, and no further', () => {
  const read = readFigureBlock('1,915\t2,370\n1439\t1599p', [2003, 2004, 2005])
  expect(read.ok && read.series.map(({ cells }) => cells.map(({ year, text }) => `${year}=${text}`))).toEqual([
    ['2003=1,915', '2004=2,370'],
    ['2003=1439', '2004=1599p'],
  ])
  expect(readFigureBlock('1\t2', [2005])).toMatchObject({ ok: false, problem: 'figure-without-year', row: 1, column: 2 })
})

test('a mark of inches amid a cell opens no quotation', () => {
  expect(readTableText('a"\t\t"\n"\n')).toEqual([['a"', '', '\n']])
})

test('rows written as text are read back cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' '), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readTableText(writeTableText(rows, 'tsv'))).toEqual(rows)
      expect(
        readTableText(
          writeTableText(
            rows.map((row) => row.map((text) => text.replaceAll('\t', ' '))),
            'csv',
          ),
        ),
      ).toEqual(rows.map((row) => row.map((text) => text.replaceAll('\t', ' '))))
    }),
  )
})

test('taking a cell makes, changes or leaves a figure; what says nothing leaves it', () => {
  const [cell] = [{ reading: { kind: 'figure', value: 5, decimals: 0, isPreliminary: false } }] as const
  expect(changeOf(cell, null)).toMatchObject({ what: 'create' })
  expect(changeOf(cell, { value: 5, isPreliminary: false })).toMatchObject({ what: 'same' })
  expect(changeOf(cell, { value: 5, isPreliminary: true })).toMatchObject({ what: 'change' })
  expect(changeOf({ reading: { kind: 'no-data' } }, { value: 5, isPreliminary: true })).toEqual({
    what: 'kept',
    before: { value: 5, isPreliminary: true },
  })
  expect(changeOf({ reading: { kind: 'problem', problem: 'separators' } }, null)).toMatchObject({
    what: 'problem',
    problem: 'separators',
  })
})
