import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnWidths, marginChange } from '../../../shared/documents/model.ts'
import { labelSheets, plateSizes } from '../../../shared/documents/plate-model.ts'
import { seatingHeights, seatingSizes } from '../../../shared/documents/seating-model.ts'
import { pages } from '../../../shared/documents/page.ts'
import { paperStyleSheets } from '../../../shared/documents/style-sheets.ts'

const css = paperStyleSheets
  .map((name) => readFileSync(join(import.meta.dirname, '../../../renderer/styles', name), 'utf8'))
  .join('\n')

describe('the style sheet of paper', () => {
  it('draws every column width and plate size that a paper may ask for', () => {
    expect(numbers(/\.mm-(\d+) \{\s*width: (\d+)mm;/g)).toEqual(columnWidths.map((width) => [width, width]))
    expect(numbers(/\.pt-(\d+) \{\s*font-size: (\d+)pt;/g)).toEqual(plateSizes.map((size) => [size, size]))
  })

  it('draws every size and height of a seating plan, and the measures of every sheet of labels', () => {
    expect(numbers(/\.seating-(\d+) \{\s*font-size: (\d+)pt;/g)).toEqual(seatingSizes.map((size) => [size, size]))
    expect(numbers(/\.height-(\d+) \{\s*height: (\d+)mm;/g)).toEqual(seatingHeights.map((one) => [one, one]))
    for (const [count, sheet] of Object.entries(labelSheets)) {
      const rule = css.slice(css.indexOf(`.labels-${count} {`)).split('}', 1)[0] ?? ''
      const figure = (name: string) => Number(new RegExp(`--l-${name}: ([\\d.]+)`).exec(rule)?.[1])
      expect({
        columns: figure('columns'),
        rows: figure('rows'),
        width: figure('width'),
        height: figure('height'),
        top: figure('top'),
        left: figure('left'),
        gap: figure('gap'),
      }).toEqual(sheet)
      // What stands on the sheet fills it to its other edges.
      expect(2 * sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap).toBeCloseTo(pages.labels.width)
      expect(2 * sheet.top + sheet.rows * sheet.height).toBeCloseTo(pages.labels.height)
    }
  })

  it('widens and narrows the margins as the model does', () => {
    expect(numbers(/\[data-margins="(?:narrow|wide)"\]:not\(\.borderless\) \{\s*--p-margin: (-?\d+)mm;/g)).toEqual([
      [marginChange.narrow],
      [marginChange.wide],
    ])
  })

  it('gives the sheets the sizes and margins of the model', () => {
    const ofRule = (selector: string) => {
      const rule = css.slice(css.indexOf(`${selector} {`))
      return ['width', 'height', 'top', 'side', 'bottom'].map((name) => {
        const found = new RegExp(`^[^}]*--p-${name}: ([\\d.]+)mm`).exec(rule)?.[1]
        return found === undefined ? null : Number(found)
      })
    }
    const figures = (page: (typeof pages)[keyof typeof pages]) => [
      page.width,
      page.height,
      page.margins.top,
      page.margins.left,
      page.margins.bottom,
    ]
    expect(ofRule('.paper')).toEqual(figures(pages.a4))
    expect(ofRule('.paper[data-page="a4-landscape"]')).toEqual(figures(pages['a4-landscape']))
    expect(ofRule('.paper[data-page="a3-landscape"]')).toEqual(figures(pages['a3-landscape']))
    expect(ofRule('.paper.borderless')).toEqual([null, null, ...figures(pages.plate).slice(2)])
  })
})

function numbers(pattern: RegExp): readonly (readonly number[])[] {
  return [...css.matchAll(pattern)].map(([, ...found]) => found.map(Number))
}
