import { describe, expect, it } from 'vitest'
import { attendanceSheet, type AttendanceSheetInput } from '../../../shared/documents/attendance-sheet.ts'
import type { Block, Cell } from '../../../shared/documents/model.ts'
import { both, en, meetingHead, name, seat } from './samples.ts'

const seats = [seat(1, name('法務大臣', 'Minister of Justice')), seat(2, name('財務大臣', 'Minister of Finance'))]

describe('the attendance sheet', () => {
  it('leaves room to sign before the meeting, for guests as well, and counts nobody', () => {
    const { blocks } = attendanceSheet(input({ blankLines: 2 }))
    expect(blocks.map(({ type }) => type)).toEqual(['definitions', 'roster', 'heading', 'table'])
    expect(headsOf(blocks)).toEqual([
      ['Post', 'Name', 'Signature', 'Proxy (post and name)'],
      ['Post and name', 'Signature', 'Proxy (post and name)'],
    ])
    expect(wordsOf(blocks)).toEqual([
      ['Minister of Justice', '', '', ''],
      ['Minister of Finance', '', '', ''],
      ['', '', ''],
      ['', '', ''],
    ])
  })

  it('prints what is recorded, the proxy beside it, and the count once every seat has its presence', () => {
    const presences = new Map([
      [1, { presence: 'present' as const, proxy: null }],
      [2, { presence: 'proxy' as const, proxy: both(null, 'Councillor SATO Jiro') }],
    ])
    const { blocks } = attendanceSheet(
      input({ presences, guests: [{ name: both(null, 'Director, UNODC'), presence: 'observer' }] }),
    )
    expect(headsOf(blocks)[0]).toEqual(['Post', 'Name', 'Attendance', 'Proxy (post and name)'])
    expect(wordsOf(blocks)).toEqual([
      ['Minister of Justice', '', 'present', ''],
      ['Minister of Finance', '', 'by proxy', 'Councillor SATO Jiro'],
      ['Director, UNODC', 'observer', ''],
    ])
    expect(blocks.at(-1)).toEqual({ type: 'paragraph', look: 'end', text: en('Present 1 · by proxy 1 · absent 0') })
  })

  it('counts nobody while one seat has no presence recorded', () => {
    const presences = new Map([[1, { presence: 'present' as const, proxy: null }]])
    expect(attendanceSheet(input({ presences })).blocks.map(({ type }) => type)).toEqual(['definitions', 'roster'])
  })
})

function input(changes: Partial<AttendanceSheetInput>): AttendanceSheetInput {
  return {
    language: 'en',
    meeting: meetingHead(),
    bodyKind: 'headquarters',
    seats,
    presences: new Map(),
    guests: [],
    blankLines: 0,
    footer: null,
    ...changes,
  }
}

const bare = (cell: Cell) => cell.text.map(({ text }) => text).join('')

function headsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) =>
    block.type === 'roster' || block.type === 'table'
      ? [block.columns.map(({ head }) => head.map(({ text }) => text).join(''))]
      : [],
  )
}

function wordsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => {
    if (block.type === 'roster')
      return block.groups.flatMap((group) => group.sections.flatMap(({ rows }) => rows.map((row) => row.map(bare))))
    return block.type === 'table' ? block.rows.flatMap((row) => (row.type === 'row' ? [row.cells.map(bare)] : [])) : []
  })
}
