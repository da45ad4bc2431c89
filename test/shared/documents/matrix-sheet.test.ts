import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { matrixSheet, type MatrixSheetInput } from '../../../shared/documents/matrix-sheet.ts'
import { both, drugs, ja } from './samples.ts'

const silent = { acts: [], line: 'silent' } as const
const nothing = { acts: [], line: null } as const

describe('the matrix of plans and meetings', () => {
  it('prints a sign with its letter for every act, the plan’s life in between, and holes in bold', () => {
    const paper = matrixSheet(
      input({
        meetings: [
          { ordinal: 1, date: isoDate('1997-01-21') },
          { ordinal: null, date: isoDate('1997-04-18') },
        ],
        rows: [
          {
            plan: both('薬物乱用対策推進要綱', null),
            depth: 0,
            adoptedOn: partialDate('1997-04'),
            state: 'never-followed-up',
            lateItems: 2,
            cells: [{ acts: ['progress', 'adoption-reported'], line: null }, silent],
          },
        ],
      }),
    )
    const [table, legend] = paper.blocks
    expect(table?.type === 'table' ? table.columns.map(({ head }) => head[0]?.text) : []).toEqual([
      '計画',
      '決定',
      '第1回\nH9.1.21',
      '―\nH9.4.18',
      '状態',
    ])
    expect(table?.type === 'table' ? table.rows : []).toEqual([
      {
        type: 'row',
        depth: 0,
        cells: [
          { text: ja('薬物乱用対策推進要綱'), look: 'ordinary', sign: null },
          { text: ja('H9.4'), look: 'ordinary', sign: null },
          { text: ja('進 策'), look: 'ordinary', sign: '○ ◇' },
          { text: [], look: 'silent', sign: null },
          { text: ja('実績なし\n期限を過ぎた項目2件'), look: 'hole', sign: null },
        ],
      },
    ])
    expect(legend).toEqual({
      type: 'columns',
      count: 3,
      blocks: [
        {
          type: 'notes',
          notes: [
            { mark: '◇ 策', text: ja('策定の報告') },
            { mark: '○ 進', text: ja('進捗状況の報告') },
            { mark: '……', text: ja('存続中、確認なし') },
          ],
        },
      ],
    })
  })

  it('goes on with the next meetings on another sheet, the plans repeated', () => {
    const meetings = Array.from({ length: 30 }, (_, at) => ({ ordinal: at + 1, date: isoDate('2005-06-10') }))
    const rows = [
      { plan: drugs, depth: 0 as const, adoptedOn: null, state: null, lateItems: 0, cells: meetings.map(() => nothing) },
    ]
    const { blocks } = matrixSheet(input({ meetings, rows }))
    expect(blocks.map((block) => (block.type === 'table' ? block.columns.length - 3 : block.type))).toEqual([
      14,
      'page-break',
      14,
      'page-break',
      2,
      'columns',
    ])
  })

  it('refuses a row that does not match its meetings', () => {
    const rows = [{ plan: drugs, depth: 0 as const, adoptedOn: null, state: null, lateItems: 0, cells: [nothing] }]
    expect(() => matrixSheet(input({ rows }))).toThrow(RangeError)
  })
})

function input(changes: Partial<MatrixSheetInput>): MatrixSheetInput {
  return { language: 'ja', body: drugs, asOf: isoDate('2005-06-10'), meetings: [], rows: [], footer: null, ...changes }
}
