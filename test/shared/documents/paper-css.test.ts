import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnWidths, marginChange, pages, plateSizes } from '../../../shared/documents/model.ts'
import { paperStyleSheets } from '../../../shared/documents/style-sheets.ts'

const css = paperStyleSheets
  .map((name) => readFileSync(join(import.meta.dirname, '../../../renderer/styles', name), 'utf8'))
  .join('\n')

describe('the style sheet of paper', () => {
  it('draws every column width and plate size that a paper may ask for', () => {
    expect(numbers(/\.mm-(\d+) \{\s*width: (\d+)mm;/g)).toEqual(columnWidths.map((width) => [width, width]))
    expect(numbers(/\.pt-(\d+) \{\s*font-size: (\d+)pt;/g)).toEqual(plateSizes.map((size) => [size, size]))
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
