import { describe, expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Block, PaperDocument } from '../../../shared/documents/model.ts'
import { formatsOf } from '../../../shared/documents/paper-formats.ts'
import { paperTables } from '../../../shared/documents/paper-tables.ts'
import { roster } from '../../../shared/documents/roster.ts'
import { agendaInput, agendaLine, both, drugs, en, name, seat } from './samples.ts'

const paper = (blocks: readonly Block[]): PaperDocument => ({
  kind: 'status-table',
  language: 'en',
  page: 'a4',
  marks: [],
  title: { bodies: [], name: en('Status of items'), isSpread: false, dated: null },
  blocks,
  footer: null,
})

const table = (rows: readonly string[]): Block => ({
  type: 'table',
  caption: null,
  look: 'ruled',
  columns: [{ head: en('Item'), width: 'rest', align: 'start', look: 'ordinary' }],
  rows: rows.map((text) => ({ type: 'row', depth: 0, cells: [{ text: en(text), look: 'ordinary', sign: null }] })),
})

const heading = (number: string, text: string): Block => ({ type: 'heading', level: 2, number, text: en(text) })

describe('the tables of a paper as spreadsheets', () => {
  it('are one where the same table goes on under several headings, each row led by its heading', () => {
    expect(paperTables(paper([heading('1', 'Prevention'), table(['a', '12']), heading('2', 'Control'), table(['b'])]))).toEqual([
      {
        name: '1 Prevention',
        heads: ['Under', 'Item'],
        rows: [
          ['1 Prevention', 'a'],
          ['1 Prevention', 12],
          ['2 Control', 'b'],
        ],
      },
    ])
  })

  it('give every seat its role and ministry, and every agenda line its number', () => {
    const own = roster({
      language: 'ja',
      body: drugs,
      bodyKind: 'headquarters',
      asOf: isoDate('2005-06-10'),
      withNames: false,
      seatNumbers: null,
      seats: [
        seat(1, name('内閣総理大臣', null), { role: 'chief' }),
        seat(2, name('局長', null), { organization: { id: 1, name: name('警察庁', null) }, standsAlone: false }),
        seat(3, name('次長', null), { organization: { id: 1, name: name('警察庁', null) }, standsAlone: false }),
      ],
      footer: null,
    })
    const [seats] = paperTables(own)
    expect(seats?.heads.slice(0, 3)).toEqual(['役職', '府省庁', '官職'])
    expect(seats?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['本部長', '', '内閣総理大臣'],
      ['本部員', '警察庁', '局長'],
      ['本部員', '警察庁', '次長'],
    ])
    const [lines] = paperTables(agenda(agendaInput({ lines: [agendaLine(1, '1', both('計画について', 'On the plan'))] })))
    expect(lines?.rows).toContainEqual(['（１）', '計画について', ''])
  })

  it('are offered only where there is one', () => {
    const text: Block = { type: 'paragraph', look: 'ordinary', text: en('Nothing') }
    expect(formatsOf(paper([text]))).toEqual(['docx', 'txt', 'html'])
    expect(formatsOf(paper([{ type: 'columns', count: 2, blocks: [table(['a'])] } as Block]))).toContain('xlsx')
  })
})
