import { describe, expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import { layout } from '../../../shared/documents/layout.ts'
import type { Block, Cell, Column, PaperDocument } from '../../../shared/documents/model.ts'
import { pages } from '../../../shared/documents/page.ts'
import { agendaInput, agendaLine, both, bothTexts, classesOf, elementsOf, en, ja, readable } from './samples.ts'

const column = (head: string): Column => ({ head: ja(head), width: 'rest', align: 'start', look: 'ordinary' })
const cell = (text: string): Cell => ({ text: ja(text), look: 'ordinary', sign: null })

describe('the laid-out paper', () => {
  it('is a tree of elements and classes, nothing else', () => {
    const paper = agenda(agendaInput({ lines: [agendaLine(7, '1', both('甲', null))], footer: ja('作成') }))
    expect(layout({ ...paper, blocks: paper.blocks.slice(1) })).toEqual({
      tag: 'article',
      attributes: { class: 'paper', lang: 'ja', 'data-page': 'a4', 'data-language': 'ja' },
      children: [
        {
          tag: 'div',
          attributes: { class: 'corner' },
          children: [{ tag: 'span', attributes: { class: 'boxed' }, children: ['案'] }],
        },
        {
          tag: 'header',
          attributes: { class: 'head' },
          children: [
            {
              tag: 'h1',
              attributes: {},
              children: [{ tag: 'div', attributes: {}, children: ['薬物乱用対策推進本部（第11回会合）'] }],
            },
            { tag: 'h2', attributes: { class: 'spread' }, children: ['議事次第'] },
          ],
        },
        {
          tag: 'ol',
          attributes: { class: 'items' },
          children: [
            line('depth-0', '１', '開　会'),
            line('depth-0 keep-next', '２', '議　題'),
            {
              ...line('depth-1', '（１）', '甲'),
              attributes: { class: 'depth-1', 'data-anchor': '7' },
            },
            line('depth-0', '３', '閉　会'),
          ],
        },
        {
          tag: 'footer',
          attributes: { class: 'foot' },
          children: [
            { tag: 'span', attributes: {}, children: ['作成'] },
            { tag: 'span', attributes: { class: 'page-number' }, children: [] },
          ],
        },
      ],
    })
  })

  it('marks every language that is not the paper’s own, and what is missing', () => {
    const blocks: Block[] = [
      { type: 'paragraph', look: 'ordinary', text: bothTexts('甲', 'A') },
      { type: 'paragraph', look: 'ordinary', text: [{ language: 'ja', text: '〔なし〕', isMissing: true }, ...en('B')] },
    ]
    expect(layout(documentOf(blocks)).children).toEqual([
      {
        tag: 'p',
        attributes: {},
        children: ['甲', ' ', { tag: 'span', attributes: { class: 'second', lang: 'en' }, children: ['A'] }],
      },
      {
        tag: 'p',
        attributes: {},
        children: [
          { tag: 'span', attributes: { class: 'missing-language' }, children: ['〔なし〕'] },
          ' ',
          { tag: 'span', attributes: { lang: 'en' }, children: ['B'] },
        ],
      },
    ])
  })

  it('repeats heads and keeps widths: every table has its columns and its head apart from its rows', () => {
    const table: Block = {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [{ ...column('番号'), width: 16, align: 'end' }, column('施策')],
      rows: [
        { type: 'heading', number: '目標1', text: ja('根絶') },
        { type: 'row', depth: 1, cells: [cell('1'), { ...cell('教育'), look: 'hole', sign: '×' }] },
      ],
    }
    expect(layout(documentOf([table])).children).toEqual([
      {
        tag: 'table',
        attributes: { class: 'tbl' },
        children: [
          {
            tag: 'colgroup',
            attributes: {},
            children: [
              { tag: 'col', attributes: { class: 'mm-16' }, children: [] },
              { tag: 'col', attributes: {}, children: [] },
            ],
          },
          {
            tag: 'thead',
            attributes: {},
            children: [
              {
                tag: 'tr',
                attributes: {},
                children: [
                  { tag: 'th', attributes: { class: 'n', scope: 'col' }, children: ['番号'] },
                  { tag: 'th', attributes: { scope: 'col' }, children: ['施策'] },
                ],
              },
            ],
          },
          {
            tag: 'tbody',
            attributes: {},
            children: [
              {
                tag: 'tr',
                attributes: { class: 'group keep-next' },
                children: [
                  {
                    tag: 'th',
                    attributes: { colspan: '2', scope: 'rowgroup' },
                    children: [{ tag: 'span', attributes: { class: 'number' }, children: ['目標1'] }, '根絶'],
                  },
                ],
              },
              {
                tag: 'tr',
                attributes: {},
                children: [
                  { tag: 'td', attributes: { class: 'n' }, children: ['1'] },
                  {
                    tag: 'td',
                    attributes: { class: 'depth-1 hole' },
                    children: [{ tag: 'span', attributes: { class: 'sign' }, children: ['×'] }, '教育'],
                  },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  it('never leaves a role or a ministry at the foot of a sheet without its posts', () => {
    const groups = [
      { role: ja('本部長'), sections: [{ heading: null, rows: [[cell('内閣総理大臣')]], seatIds: [1] }] },
      {
        role: ja('本部員'),
        sections: [
          { heading: ja('警察庁'), rows: [[cell('生活安全局長')], [cell('刑事局長')]], seatIds: [2, 3] },
          { heading: ja('総務省'), rows: Array.from({ length: 10 }, (_, at) => [cell(`官房${at}`)]), seatIds: [] },
        ],
      },
    ]
    const rows = elementsOf(layout(documentOf([{ type: 'roster', keepsToNext: true, columns: [column('')], groups }]))).filter(
      ({ tag }) => tag === 'tr',
    )
    const tied = rows.filter((row) => classesOf(row).includes('keep-next')).map(readable)
    // The last two keep to what stands below them.
    expect(tied).toEqual(['本部員警察庁', '本部員生活安全局長', '本部員総務省', '本部員官房0', '本部員官房8', '本部員官房9'])
    expect(rows.filter((row) => classesOf(row).includes('first')).map(readable)).toEqual(['本部長内閣総理大臣', '本部員警察庁'])
  })

  it('puts plates on sheets without borders and turns the first face', () => {
    const face = { lines: [{ role: 'name' as const, language: 'ja' as const, text: '議長', size: 168 as const }] }
    const paper = layout({ ...documentOf([{ type: 'name-plate', faces: [face, face] }]), page: 'plate' })
    expect(paper.attributes).toEqual({
      class: 'paper borderless',
      lang: 'ja',
      'data-page': 'a4-landscape',
      'data-language': 'ja',
    })
    expect(elementsOf(paper).map(classesOf).slice(1)).toEqual([
      ['plate', 'new-sheet', 'whole'],
      ['face', 'turned'],
      ['name', 'pt-168'],
      ['face'],
      ['name', 'pt-168'],
    ])
  })

  it('lays out every kind of block without style or handler', () => {
    const allowed = /^(class|lang|colspan|rowspan|scope|start|id|data-[a-z]+)$/
    const attributes = elementsOf(layout(documentOf(everyBlock))).flatMap((one) => Object.keys(one.attributes))
    expect(attributes.filter((attribute) => !allowed.test(attribute))).toEqual([])
    expect(layout(documentOf(everyBlock)).children.map((child) => (typeof child === 'string' ? child : child.tag))).toEqual([
      'h3',
      'p',
      'dl',
      'ol',
      'section',
      'ul',
      'div',
      'div',
      'div',
    ])
  })

  it('gives every page its size and a margin for its foot', () => {
    expect(Object.entries(pages).map(([name, page]) => [name, page.width, page.height])).toEqual([
      ['a4', 210, 297],
      ['a4-landscape', 297, 210],
      ['a3-landscape', 420, 297],
      ['plate', 297, 210],
      ['labels', 210, 297],
    ])
  })
})

const everyBlock: Block[] = [
  { type: 'heading', level: 1, number: '１', text: ja('概況') },
  { type: 'paragraph', look: 'small', text: ja('注') },
  { type: 'definitions', rows: [{ label: ja('日時'), values: [{ text: ja('未定'), isOpen: true }] }] },
  { type: 'numbered', items: [{ anchor: null, number: null, text: ja('開会'), asides: [ja('備考')], items: [] }] },
  { type: 'papers', heading: ja('配布資料'), papers: [{ label: ja('資料１'), title: ja('甲') }] },
  { type: 'notes', notes: [{ mark: '※1', text: ja('要確認') }] },
  { type: 'columns', count: 2, blocks: [{ type: 'paragraph', look: 'ordinary', text: ja('左') }] },
  { type: 'page-break' },
  { type: 'spacer', lines: 2 },
]

function documentOf(blocks: readonly Block[]): PaperDocument {
  return { kind: 'agenda', language: 'ja', page: 'a4', marks: [], title: null, blocks, footer: null }
}

function line(className: string, number: string, text: string) {
  return {
    tag: 'li',
    attributes: { class: className },
    children: [
      { tag: 'span', attributes: { class: 'number' }, children: [number] },
      { tag: 'span', attributes: { class: 'text' }, children: [text] },
    ],
  }
}
