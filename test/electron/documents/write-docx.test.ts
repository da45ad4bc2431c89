// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedLabel } from '../../../electron/documents/docx/list-numbering.ts'
import { writeDocx } from '../../../electron/documents/write-docx.ts'
import { agenda } from '../../../shared/documents/agenda.ts'
import type { Block, NumberedItem, PaperDocument } from '../../../shared/documents/model.ts'
import type { AddressLabel, LabelSheet } from '../../../shared/documents/plate-model.ts'
import type { SeatingCell } from '../../../shared/documents/seating-model.ts'
import { numberLabel } from '../../../shared/documents/numbering.ts'
import { agendaInput, agendaLine, both, bothTexts, ja } from '../../shared/documents/samples.ts'
import { readZip } from './read-zip.ts'

const paper = (blocks: readonly Block[], changes: Partial<PaperDocument> = {}): PaperDocument => ({
  kind: 'agenda',
  language: 'ja',
  page: 'a4',
  marks: [],
  title: null,
  blocks,
  footer: [],
  ...changes,
})

async function partsOf(document: PaperDocument) {
  const files = readZip(await writeDocx([document], '内閣府'))
  const xml = (name: string) => new DOMParser().parseFromString(files.get(name) ?? '', 'text/xml')
  return { files, xml, matter: xml('word/document.xml') }
}

const all = (document: Document, tag: string) => [...document.getElementsByTagName(tag)]

/** What one reads, paragraph by paragraph. */
const paragraphs = (document: Document) => all(document, 'w:p').map((one) => one.textContent)

/** The numbers as Word prints them: it counts each list from its start. */
function printedNumbers(matter: Document, numbering: Document): readonly (string | null)[] {
  const abstractOf = new Map(
    all(numbering, 'w:num').map((num) => [
      num.getAttribute('w:numId'),
      num.getElementsByTagName('w:abstractNumId')[0]?.getAttribute('w:val') ?? null,
    ]),
  )
  const counts = new Map<string, number>()
  return all(matter, 'w:p').map((paragraph) => {
    const id = paragraph.getElementsByTagName('w:numId')[0]?.getAttribute('w:val') ?? null
    const level = paragraph.getElementsByTagName('w:ilvl')[0]?.getAttribute('w:val') ?? null
    if (id === null || level === null) return null
    const abstract = all(numbering, 'w:abstractNum').find((one) => one.getAttribute('w:abstractNumId') === abstractOf.get(id))
    const own = [...(abstract?.getElementsByTagName('w:lvl') ?? [])].find((one) => one.getAttribute('w:ilvl') === level)
    const value = (tag: string) => own?.getElementsByTagName(tag)[0]?.getAttribute('w:val') ?? ''
    const count = (counts.get(`${id}.${level}`) ?? Number(value('w:start')) - 1) + 1
    counts.set(`${id}.${level}`, count)
    return value('w:lvlText').replace(`%${Number(level) + 1}`, written(count, value('w:numFmt')))
  })
}

function written(count: number, format: string): string {
  switch (format) {
    case 'decimalFullWidth':
      return String(count).replace(/\d/g, (figure) => String.fromCodePoint(0xff_10 + Number(figure)))
    case 'decimalEnclosedCircle':
      return String.fromCodePoint(0x24_5f + count)
    case 'aiueoFullWidth':
      return 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'.charAt(count - 1)
    default:
      return String(count)
  }
}

describe('a paper as a Word file', () => {
  it('stands on its sheet under named styles, with its mark on the first page and page x of y under each', async () => {
    const { matter, files, xml } = await partsOf(
      agenda(agendaInput({ lines: [agendaLine(1, '1', both('計画について', 'On the plan'))], footer: ja('内閣府') })),
    )
    expect(all(matter, 'w:pgSz')[0]?.getAttribute('w:w')).toBe('11906')
    expect(all(matter, 'w:titlePg')).toHaveLength(1)
    const styles = all(xml('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'))
    const used = all(matter, 'w:pStyle').map((style) => style.getAttribute('w:val'))
    expect(used.filter((id) => !styles.includes(id))).toEqual([])
    expect(used).toContain('Title')
    const text = [...files].filter(([name]) => /header|footer/.test(name)).map(([, content]) => content)
    expect(text.some((content) => content.includes('案'))).toBe(true)
    expect(text.some((content) => content.includes('内閣府') && content.includes('NUMPAGES'))).toBe(true)
    expect(files.get('docProps/core.xml')).toContain('<dc:creator>内閣府</dc:creator>')
  })

  it('numbers its lines by lists of Word, which print every number as it was issued', async () => {
    const traditions = fc.constantFrom('japanese', 'decimal')
    const places = fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.constantFrom('3-2', '追加1', '甲')), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(places, traditions, fc.integer({ min: 0, max: 5 }), async (path, tradition, depth) => {
        const numbers = path.map((place) => numberLabel([place], depth, tradition === 'decimal' ? 'decimal' : 'japanese'))
        const items = numbers.map((number): NumberedItem => ({ anchor: null, number, text: ja('議題'), asides: [], items: [] }))
        const { matter, xml } = await partsOf(paper([{ type: 'numbered', items }]))
        const counted = printedNumbers(matter, xml('word/numbering.xml'))
        const printed = paragraphs(matter).map((text, at) => counted[at] ?? (text ?? '').replace(/議題$/, ''))
        expect(printed.slice(0, numbers.length)).toEqual(numbers)
      }),
      { numRuns: 30 },
    )
  })

  it('goes on counting in one list as long as the numbers follow', async () => {
    const items = ['１', '２', '３', '5', '6'].map(
      (number): NumberedItem => ({ anchor: null, number, text: ja('議題'), asides: [], items: [] }),
    )
    const { matter } = await partsOf(paper([{ type: 'numbered', items }]))
    expect(new Set(all(matter, 'w:numId').map((one) => one.getAttribute('w:val'))).size).toBe(2)
  })

  it('repeats the heads of its tables, splits no row and keeps a heading with what it heads', async () => {
    const column = { head: ja('施策'), width: 'rest', align: 'start', look: 'ordinary' } as const
    const { matter } = await partsOf(
      paper([
        { type: 'heading', level: 1, number: '１', text: ja('概況') },
        {
          type: 'table',
          caption: null,
          look: 'ruled',
          columns: [column, { ...column, width: 24 }],
          rows: [
            { type: 'heading', number: null, text: ja('目標') },
            {
              type: 'row',
              depth: 1,
              cells: [
                { text: bothTexts('警察官の増員', 'More officers'), look: 'ordinary', sign: null },
                { text: [], look: 'hole', sign: '×' },
              ],
            },
          ],
        },
      ]),
    )
    const rows = all(matter, 'w:tr')
    expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0, 0])
    expect(rows.every((row) => row.getElementsByTagName('w:cantSplit').length === 1)).toBe(true)
    const widths = all(matter, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')))
    // 210 mm less the margins, in twentieths of a point.
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo((162 / 25.4) * 1440, -1)
    expect(paragraphs(matter)).toContain('警察官の増員More officers')
  })

  it('keeps a table on one sheet that is never to be parted', async () => {
    const column = { head: ja('署名'), width: 'rest', align: 'start', look: 'ordinary' } as const
    const row = { type: 'row', depth: 0, cells: [{ text: ja('外務大臣'), look: 'ordinary', sign: null }] } as const
    const table = { type: 'table', caption: null, look: 'ruled', columns: [column], rows: [row, row, row] } as const
    const kept = async (isWhole: boolean) => {
      const { matter } = await partsOf(paper([{ ...table, isWhole }]))
      return all(matter, 'w:tr').map(
        (one) => one.querySelector('keepNext')?.getAttribute('w:val') !== 'false' && one.querySelector('keepNext') !== null,
      )
    }
    expect(await kept(true)).toEqual([false, true, true, false])
    expect(await kept(false)).toEqual([false, false, false, false])
  })

  it('puts addresses on their labels, in the measures of the sheet and a sheet of paper for each', async () => {
    const label: AddressLabel = { look: 'ordinary', lines: [{ role: 'name', text: ja('法務大臣　殿') }] }
    const sheet: LabelSheet = { type: 'label-sheet', perSheet: 21, labels: [null, label, label] }
    const { matter } = await partsOf(paper([sheet, { ...sheet, labels: [label] }], { page: 'labels' }))
    expect(all(matter, 'w:pageBreakBefore')).toHaveLength(2)
    const inMillimetres = (twips: string | null) => Math.round(((Number(twips) / 1440) * 25.4 + Number.EPSILON) * 10) / 10
    const [table] = all(matter, 'w:tbl')
    const widths = [...(table?.getElementsByTagName('w:gridCol') ?? [])].map((one) => inMillimetres(one.getAttribute('w:w')))
    expect(widths).toEqual([63.5, 2.5, 63.5, 2.5, 63.5])
    const heights = [...(table?.getElementsByTagName('w:trHeight') ?? [])]
    expect(heights.map((one) => [inMillimetres(one.getAttribute('w:val')), one.getAttribute('w:hRule')])).toEqual(
      Array.from({ length: 7 }, () => [38.1, 'exact']),
    )
    const cells = [...(table?.getElementsByTagName('w:tc') ?? [])].map((cell) => cell.textContent)
    expect(cells.slice(0, 5)).toEqual(['', '', '法務大臣　殿', '', '法務大臣　殿'])
  })

  it('draws the room as a table: places in boxes, the desk reaching over its rows and columns', async () => {
    const place = (number: number): SeatingCell => ({
      type: 'place',
      place: number,
      key: String(number),
      lines: [{ role: 'post', text: ja(`官職${number}`) }],
    })
    const empty: SeatingCell = { type: 'empty', columns: 1, rows: 1, text: [] }
    const desk: SeatingCell = { type: 'table', columns: 1, rows: 2, text: ja('卓') }
    const { matter } = await partsOf(
      paper([
        {
          type: 'seating',
          columns: 3,
          rowHeight: 20,
          size: 12,
          rows: [
            [empty, place(1), empty],
            [place(2), desk, place(3)],
            [place(4), place(5)],
          ],
        },
      ]),
    )
    const rows = all(matter, 'w:tr').map((row) => [...row.getElementsByTagName('w:tc')].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['', '1官職1', ''],
      ['2官職2', '卓', '3官職3'],
      ['4官職4', '', '5官職5'],
    ])
    expect(all(matter, 'w:vMerge').map((one) => one.getAttribute('w:val'))).toEqual(['restart', 'continue'])
  })

  it('is well-formed whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { matter } = await partsOf(
          paper([{ type: 'paragraph', look: 'ordinary', text: ja(text) }], {
            title: { bodies: [ja(text)], name: ja('議事次第'), isSpread: true, dated: null },
          }),
        )
        expect(matter.getElementsByTagName('parsererror')).toHaveLength(0)
      }),
      { numRuns: 25 },
    )
  })

  it('counts only what Word can count', () => {
    expect(['（１）', '1.2', '①', 'ア', '（ア）', '追加1'].map((label) => countedLabel(label)?.count)).toEqual([1, 2, 1, 1, 1, 1])
    expect(['甲', '㉑', '01', '100%'].map(countedLabel)).toEqual([null, null, null, null])
  })
})
