import { describe, expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import type { AgendaLine } from '../../../shared/documents/agenda-lines.ts'
import { decisionRecord } from '../../../shared/documents/decision-record.ts'
import { layout } from '../../../shared/documents/layout.ts'
import type { PaperDocument, Table } from '../../../shared/documents/model.ts'
import { type RunSheetDetails, type RunSheetInput, runSheet } from '../../../shared/documents/run-sheet.ts'
import { agendaInput, agendaLine, both, meetingHead, readable } from './samples.ts'

const lines: readonly AgendaLine[] = [
  agendaLine(1, '1', both('実績の報告について', 'Report on results'), {
    presenter: both('警察庁', 'National Police Agency'),
    items: [agendaLine(2, '1.1', both('統計', 'Figures'))],
  }),
  agendaLine(3, null, both('その他', 'Other')),
  agendaLine(4, '2', both('今後の予定', 'What comes next')),
]
const details = new Map<number, RunSheetDetails>([
  [1, { minutes: 10, internalNote: 'SECRET 大臣は途中退席' }],
  [2, { minutes: 3, internalNote: null }],
  [4, { minutes: 10, internalNote: null }],
])

const input = (changes: Partial<RunSheetInput> = {}): RunSheetInput => ({
  language: 'ja',
  numbering: null,
  meeting: meetingHead(),
  isHeld: false,
  plannedMinutes: null,
  lines,
  details,
  note: null,
  footer: null,
  ...changes,
})

/** The table, a row each, its cells apart. */
function tableOf(paper: PaperDocument): readonly string[] {
  const table = paper.blocks.find((block): block is Table => block.type === 'table')
  return (table?.rows ?? []).map((row) =>
    row.type === 'heading'
      ? `— ${row.text.map(({ text }) => text).join(' / ')}`
      : row.cells.map(({ text }) => text.map((words) => words.text).join(' / ')).join(' | '),
  )
}
const sumOf = (paper: PaperDocument) => paper.blocks.find((block) => block.type === 'paragraph')?.text[0]?.text
const marksOf = (paper: PaperDocument) => paper.marks.map(({ text }) => text.map((words) => words.text).join(' / '))

describe('the run sheet', () => {
  it('tells when each line begins, who speaks, how long and what to mind', () => {
    const paper = runSheet(input({ meeting: meetingHead({ chair: both('内閣官房長官', 'Chief Cabinet Secretary') }) }))
    expect(tableOf(paper)).toEqual([
      '8:45 |  | 開　会 | 内閣官房長官 |  | ',
      '8:45 | （１） | 実績の報告について | 警察庁 | 10 | SECRET 大臣は途中退席',
      '8:45 | ① | 統計 |  | 3 | ',
      '8:55 |  | その他 |  |  | ',
      '8:55 | （２） | 今後の予定 |  | 10 | ',
      '9:05 |  | 閉　会 | 内閣官房長官 |  | ',
    ])
    expect(sumOf(paper)).toBe('所要時間　計20分、予定時間15分、5分超過')
    expect([marksOf(paper), paper.title?.dated?.[0]?.text]).toEqual([['取扱注意'], '議長・事務局限り'])
  })

  it('speaks English, or both with Japanese first', () => {
    expect(tableOf(runSheet(input({ language: 'en' })))[1]).toBe(
      '8:45 | 1 | Report on results | National Police Agency | 10 | SECRET 大臣は途中退席',
    )
    const bilingual = runSheet(input({ language: 'both' }))
    expect(tableOf(bilingual)[1]).toBe(
      '8:45 | （１） | 実績の報告について / Report on results | 警察庁 / National Police Agency | 10 | SECRET 大臣は途中退席',
    )
    expect(marksOf(bilingual)).toEqual(['取扱注意 / Confidential'])
  })

  it('leaves times open that nobody can tell, and says how many lines have no duration', () => {
    const untimed = runSheet(input({ details: new Map([[4, { minutes: 10, internalNote: null }]]) }))
    expect(tableOf(untimed).map((row) => row.split(' | ')[0])).toEqual(['8:45', '8:45', '8:45', '', '', ''])
    expect(sumOf(untimed)).toBe('所要時間　計10分、うち1件は所要時間未定、予定時間15分、残り5分')
    const noTime = runSheet(input({ meeting: meetingHead({ startsAt: null, endsAt: null }) }))
    expect(tableOf(noTime).every((row) => row.startsWith(' | '))).toBe(true)
    expect(sumOf(noTime)).toBe('所要時間　計20分')
    const backward = runSheet(input({ meeting: meetingHead({ startsAt: '10:00', endsAt: '09:00' }) }))
    expect(sumOf(backward)).toBe('所要時間　計20分')
  })

  it('has opening and closing even without a line', () => {
    expect(tableOf(runSheet(input({ lines: [], details: new Map() }))).map((row) => row.split(' | ')[2])).toEqual([
      '開　会',
      '議題未登録',
      '閉　会',
    ])
  })

  it('prints notes of any length: long ones below the table, in paragraphs that sheets can be dealt', () => {
    const long = `SECRET ${'長'.repeat(5_000)}`
    const paper = runSheet(input({ details: new Map([[4, { minutes: null, internalNote: long }]]), note: 'SECRET 一\n二' }))
    expect(tableOf(paper)[4]).toMatch(/下記のとおり$/)
    const paragraphs = paper.blocks.flatMap((block) =>
      block.type === 'paragraph' && block.look === 'ordinary' ? [block.text[0]?.text ?? ''] : [],
    )
    expect(paragraphs.slice(0, 2)).toEqual(['SECRET 一', '二'])
    expect(paragraphs.slice(2).join('')).toBe(long)
    expect(Math.max(...paragraphs.map((text) => text.length))).toBeLessThanOrEqual(600)
  })
})

describe('the record of decisions', () => {
  const decided: readonly AgendaLine[] = [
    agendaLine(1, '1', both('計画の決定について', 'Adoption of the plan'), {
      outcome: 'adopted',
      outcomeNote: both('原案のとおり', '原案のとおり'),
      items: [agendaLine(2, '1.1', both('統計', 'Figures'), { outcome: 'reported' })],
    }),
    agendaLine(3, null, both('その他', 'Other'), { items: [agendaLine(4, '2', both('予定', 'Next'))] }),
  ]
  const record = (language: 'en' | 'ja' | 'both', changes = {}) =>
    decisionRecord({
      language,
      numbering: null,
      meeting: meetingHead(),
      isHeld: true,
      attendance: { present: 12, proxies: 2, absent: 1 },
      lines: decided,
      footer: null,
      ...changes,
    })

  it('says what came of every line, and that nothing is recorded where nothing is', () => {
    expect(tableOf(record('ja'))).toEqual([
      '（１） | 計画の決定について | 決定 | 原案のとおり',
      '① | 統計 | 報告 | ',
      '— その他',
      '（２） | 予定 | 結果未記載 | ',
    ])
    expect(tableOf(record('en'))[3]).toBe('2 | Next | no outcome recorded | ')
    expect(tableOf(record('both'))[0]).toBe('（１） | 計画の決定について / Adoption of the plan | 決定 / adopted | 原案のとおり')
  })

  it('counts who came, or leaves a line to write on', () => {
    const attendance = (paper: PaperDocument) => {
      const [definitions] = paper.blocks
      return definitions?.type === 'definitions' ? definitions.rows.at(-1)?.values[0] : undefined
    }
    expect(attendance(record('en'))).toMatchObject({ isOpen: false, text: [{ text: 'Present 12 · by proxy 2 · absent 1' }] })
    expect(attendance(record('en', { attendance: null }))).toMatchObject({ isOpen: true })
  })

  it('says of a meeting that was held what was not recorded, not what is to be decided', () => {
    const open = (isHeld: boolean) => {
      const paper = record('en', { isHeld, meeting: meetingHead({ startsAt: null, place: null }) })
      const [definitions] = paper.blocks
      return definitions?.type === 'definitions'
        ? definitions.rows.flatMap(({ values }) => values.flatMap(({ text, isOpen }) => (isOpen ? [text[0]?.text] : [])))
        : []
    }
    expect(open(true)).toEqual(['not recorded', 'not recorded'])
    expect(open(false)).toEqual(['time to be decided', 'to be decided'])
  })

  it('is a draft until the meeting was held, and stands without a line', () => {
    expect(marksOf(record('ja'))).toEqual([])
    expect(marksOf(record('ja', { isHeld: false }))).toEqual(['案'])
    expect(tableOf(record('ja', { lines: [] }))).toEqual([' | 議題未登録 |  | '])
  })

  it('has no place for an internal note, nor has the agenda', () => {
    for (const language of ['en', 'ja', 'both'] as const) {
      const sheet = readable(layout(runSheet(input({ language, note: 'SECRET' }))))
      expect(sheet.match(/SECRET/g)).toHaveLength(2)
      expect(readable(layout(record(language, { lines })))).not.toContain('SECRET')
      expect(readable(layout(agenda(agendaInput({ language, stage: 'held', lines }))))).not.toContain('SECRET')
    }
  })
})

describe('the numbering of a meeting', () => {
  const nested = [
    agendaLine(1, '1', both('一', 'One'), {
      items: [agendaLine(2, '1.1', both('二', 'Two'), { items: [agendaLine(3, '1.1.1', both('三', 'Three'))] })],
    }),
  ]
  const numbersOn = (language: 'en' | 'ja' | 'both', numbering: 'arabic' | 'japanese' | null) =>
    tableOf(runSheet(input({ language, numbering, lines: nested, details: new Map() })))
      .slice(1, -1)
      .map((row) => row.split(' | ')[1])

  it('is that of the language unless it was chosen', () => {
    expect(numbersOn('ja', null)).toEqual(['（１）', '①', 'ア'])
    expect(numbersOn('both', null)).toEqual(['（１）', '①', 'ア'])
    expect(numbersOn('en', null)).toEqual(['1', '1.1', '1.1.1'])
  })

  it('is one for every paper once it was chosen', () => {
    expect(numbersOn('ja', 'arabic')).toEqual(['1', '1.1', '1.1.1'])
    expect(numbersOn('en', 'arabic')).toEqual(['1', '1.1', '1.1.1'])
    expect(numbersOn('ja', 'japanese')).toEqual(['（１）', '①', 'ア'])
    expect(numbersOn('en', 'japanese')).toEqual(['1', '(1)', '①'])
  })

  it('takes the figures from the parts of a Japanese agenda whose lines count 1, 1.1', () => {
    const parts = (numbering: 'arabic' | null) => {
      const list = agenda(agendaInput({ lines: nested, numbering })).blocks.find((block) => block.type === 'numbered')
      return list?.type === 'numbered' ? list.items.map(({ number, items }) => [number, items[0]?.number ?? null]) : []
    }
    expect(parts(null)).toEqual([
      ['１', null],
      ['２', '（１）'],
      ['３', null],
    ])
    expect(parts('arabic')).toEqual([
      [null, null],
      [null, '1'],
      [null, null],
    ])
  })
})
