import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { svgOf } from '../../../shared/documents/drawing.ts'
import { indicatorFigure } from '../../../shared/documents/indicator-figure.ts'
import { layOutLineChart } from '../../../shared/documents/line-chart.ts'
import { seriesStyle } from '../../../shared/documents/series-sign.ts'
import { yearsOf } from '../../../shared/domain/year-scale.ts'

const frame = { width: 900, height: 400, top: 20, bottom: 40, left: 40, labels: 200 }
const figure = (year: number, of = 100, isPreliminary = false) => ({ year, figure: of, isPreliminary })
const words = {
  number: String,
  end: ({ figure: last }: { readonly figure: number }) => String(last),
  era: (year: number) => `H${year - 1988}`,
  gap: (from: number, to: number) => `${from}–${to} open`,
  base: (year: number) => `${year} = 100`,
}

function drawn(title: string, figures: readonly ReturnType<typeof figure>[], notes: readonly string[] = []) {
  return indicatorFigure({
    title,
    subtitle: 'Index',
    description: 'lines',
    language: 'en',
    series: [{ key: 'one', place: 0, title: 'Ships', figures }],
    years: figures.map(({ year }) => year),
    from: 100,
    baseYear: figures[0]?.year ?? null,
    words,
    notes,
  })
}

describe('a line chart', () => {
  test('draws no line across years without a figure, and keeps every figure inside its frame', () => {
    const series = fc.array(
      fc
        .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 20 })
        .map((years) => years.toSorted((a, b) => a - b).map((year) => figure(year, (year * 37) % 211))),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(series, (all) => {
        const given = all.map((figures, place) => ({ key: String(place), place, figures }))
        const chart = layOutLineChart(given, yearsOf(all.map((values) => ({ values }))), frame, 0)
        for (const { figures, runs } of chart.lines) {
          expect(runs.flat().map(({ of }) => of.year)).toEqual(figures.map(({ of }) => of.year))
          const steps = runs.flatMap((run) => run.slice(1).map(({ of }, at) => of.year - (run[at]?.of.year ?? 0)))
          expect(steps.filter((step) => step !== 1)).toEqual([])
          expect(figures.filter(({ x, y }) => x < 40 || x > 700 || y < 19.99 || y > 360.01)).toEqual([])
        }
      }),
    )
  })

  test('tells its first twelve series apart by sign, filling and dashes', () => {
    const styles = Array.from({ length: 12 }, (_, place) => JSON.stringify(seriesStyle(place)))
    expect(new Set(styles).size).toBe(12)
  })
})

describe('the exported figure', () => {
  test('says the open years, the base and its notes, and draws runs apart', () => {
    const { marks } = drawn('Ships', [figure(1995), figure(2001, 111.9), figure(2002, 110.2)], ['A note.', 'Source: record'])
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts).toEqual(
      expect.arrayContaining(['Ships', '1996–2000 open', '1995 = 100', 'A note.', 'Source: record', 'Ships 110.2']),
    )
    const lines = marks.filter((mark) => mark.kind === 'path' && mark.stroke === '#1d2126' && /^M[\d.]+ [\d.]+L/.test(mark.d))
    expect(lines).toHaveLength(1)
  })

  test('stands alone as SVG: well-formed whatever the words, nothing fetched from elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 200 }), (title, note) => {
        const svg = svgOf(drawn(title, [figure(1995), figure(1996, 99, true)], [note]))
        const inside = svg.replaceAll(/&(?:amp|lt|gt|quot);/g, '')
        expect(inside).not.toMatch(/&|href|url\(|<(?!\/?(?:svg|title|desc|path|text)\b|\?xml)/)
        expect(svg.isWellFormed()).toBe(true)
        const forbidden = Array.from(svg).filter((character) => character < ' ' && !'\t\n\r'.includes(character))
        expect(forbidden).toEqual([])
        expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length)
      }),
    )
  })
})
