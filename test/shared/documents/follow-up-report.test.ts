import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { itemStatuses } from '../../../shared/domain/vocabulary.ts'
import { followUpReport } from '../../../shared/documents/follow-up-report.ts'
import type { Block, PaperDocument, Table } from '../../../shared/documents/model.ts'
import { type ReportItem, statusTable } from '../../../shared/documents/status-table.ts'
import { both, drugs, en, ja, meetingHead } from './samples.ts'
import type { FollowUpReportInput } from '../../../shared/documents/follow-up-report-input.ts'

const goal = item({
  number: '目標1',
  title: both('根絶', 'Eradication'),
  isReportable: false,
  items: [
    item({
      number: '（１）',
      title: both('教育', 'Education'),
      status: 'done',
      note: both('実施した。', null),
      reportedOn: isoDate('2005-06-10'),
    }),
    item({
      number: '（２）',
      title: both('補導', 'Guidance'),
      organizations: [both('警察庁', 'National Police Agency'), both('文部科学省', null)],
      items: [item({ number: 'ア', title: both('夜間補導', 'Night patrols'), status: 'delayed' })],
    }),
  ],
})

describe('the follow-up report', () => {
  it('says which plan, its term, who receives the report and the day it speaks of', () => {
    const paper = followUpReport(input({}))
    expect(paper.title?.name).toEqual(ja('「薬物乱用防止新五か年戦略」フォローアップ'))
    expect(paper.blocks.find(({ type }) => type === 'definitions')).toEqual({
      type: 'definitions',
      rows: [
        { label: ja('策定'), values: [{ text: ja('平成15年7月29日'), isOpen: false }] },
        { label: ja('期間'), values: [{ text: ja('平成15年7月～平成20年3月'), isOpen: false }] },
        {
          label: ja('報告先'),
          values: [
            { text: ja('薬物乱用対策推進本部（第11回会合）'), isOpen: false },
            { text: ja('平成17年6月10日'), isOpen: false },
          ],
        },
        { label: ja('基準日'), values: [{ text: ja('平成17年6月10日'), isOpen: false }] },
        {
          label: ja('報告経過'),
          values: [
            { text: ja('第10回 H16.6.14'), isOpen: false },
            { text: ja('第11回 H17.6.10'), isOpen: false },
          ],
        },
      ],
    })
  })

  it('prints each goal with its items, nested ones indented, and the unreported ones again in an annex', () => {
    const paper = followUpReport(input({ items: [goal], previousOn: null }))
    expect(outline(paper).slice(outline(paper).indexOf('# １ 概況'))).toEqual([
      '# １ 概況',
      '| 目標1 根絶 | 0 | 0 | 1 | 1 | 0 | 1! | 3',
      '| 計 | 0 | 0 | 1 | 1 | 0 | 1! | 3',
      '比較すべき前回の報告はない。',
      '# ２ 施策ごとの実施状況',
      '## 目標1 根絶',
      '| （１） | 教育 |  | 実施済み | 実施した。',
      '| （２） | 補導 | 警察庁、文部科学省 | 報告なし! | ',
      '| > ア | 夜間補導 |  | 遅延 | ',
      '--',
      '# 別添　報告のない施策',
      '次の1施策については、実施状況の報告がない。期限の経過をもって、報告があったものとは扱わない。',
      '| 目標1（２） | 補導 | 警察庁、文部科学省',
    ])
  })

  it('shows the change against the report before, the figures beside those of then, and who answers for how much', () => {
    const counts = { 'not-started': 0, 'in-progress': 1, done: 1, delayed: 0, dropped: 0, 'not-reported': 0 }
    const paper = followUpReport(
      input({
        language: 'en',
        organizations: [
          { name: both('警察庁', 'National Police Agency'), counts },
          { name: null, counts },
        ],
        items: [
          item({
            title: both('甲', 'A'),
            status: 'done',
            previousStatus: 'in-progress',
            figure: { value: 1200, unit: '件', previous: 1250 },
          }),
          item({
            number: '2',
            title: both('乙', 'B'),
            status: 'in-progress',
            previousStatus: 'in-progress',
            reportedOn: isoDate('2004-06-14'),
            isCarried: true,
            figure: { value: 5, unit: null, previous: null },
          }),
        ],
      }),
    )
    const lines = outline(paper)
    expect(lines.slice(lines.indexOf('# 1 Summary'))).toEqual([
      '# 1 Summary',
      '| Total | 0 | 1 (−1) | 1 (+1) | 0 | 0 | 0 | 2',
      'In brackets: the change against the report of 14 June 2004.',
      '# 2 By ministry and agency',
      '| National Police Agency | 0 | 1 | 1 | 0 | 0 | 0 | 2',
      '| nobody named | 0 | 1 | 1 | 0 | 0 | 0 | 2',
      'An item with two responsible organizations counts under both.',
      '# 3 Item by item',
      '|  | A |  | done | ',
      '| 2 | B |  | in progress\nlast reported 14 Jun 2004 | ',
      '# 4 Figures',
      '|  | A | 1,250件 | 1,200件 | −50',
      '| 2 | B |  | 5 | ',
      '--',
      '# Annex: items not reported this time',
      'The following item was not reported at the meeting of 10 June 2005; what is shown was reported earlier.',
      '| 2 | B |  | in progress\nlast reported 14 Jun 2004',
    ])
  })

  it('says so when something was reported on every item', () => {
    const paper = followUpReport(input({ language: 'en', items: [item({ title: both(null, 'A'), status: 'in-progress' })] }))
    expect(paper.blocks.at(-1)).toEqual({
      type: 'paragraph',
      look: 'small',
      text: en('Something has been reported on every item.'),
    })
  })

  it('counts every reportable item exactly once', () => {
    const tree = fc.letrec<{ items: ReportItem[] }>((tie) => ({
      items: fc.array(
        fc
          .record({
            isReportable: fc.boolean(),
            status: fc.option(fc.constantFrom(...itemStatuses)),
            items: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), tie('items')),
          })
          .map(item),
        { maxLength: 4 },
      ),
    })).items
    fc.assert(
      fc.property(tree, (items) => {
        const paper = followUpReport(input({ items, previousOn: null }))
        const counts = paper.blocks.find((block): block is Table => block.type === 'table')?.rows.at(-1)
        const figures = counts?.type === 'row' ? counts.cells.slice(1).map(({ text }) => Number(text[0]?.text)) : []
        const all = flat(items).filter(({ isReportable }) => isReportable)
        // A plan without items has nothing to count.
        expect(counts === undefined).toBe(all.length === 0)
        expect(figures.at(-1) ?? 0).toBe(all.length)
        expect(figures.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(all.length)
      }),
    )
  })
})

it('says of a plan without items that there are none, and not that all of them were reported', () => {
  const said = JSON.stringify(followUpReport(input({ items: [] })).blocks)
  expect(said).toContain('台帳に登録されていません')
  expect(said).not.toContain('合計')
})

describe('the status table', () => {
  it('shows every item of the plan on one table', () => {
    const paper = statusTable({
      language: 'en',
      body: drugs,
      plan: both(null, 'New Strategy'),
      asOf: isoDate('2005-06-10'),
      items: [goal],
      footer: null,
    })
    expect(paper.page).toBe('a3-landscape')
    expect(outline(paper)).toEqual([
      '|# 目標1 Eradication',
      '| （１） | Education |  | done | 10 Jun 2005 |  | [no English yet]',
      '| （２） | Guidance | [no English yet] | not reported! |  |  | ',
      '| > ア | Night patrols |  | delayed |  |  | ',
    ])
  })
})

function item(changes: Partial<ReportItem>): ReportItem {
  return {
    number: null,
    title: both('施策', 'Item'),
    isReportable: true,
    organizations: [],
    status: null,
    note: null,
    reportedOn: null,
    isCarried: false,
    previousStatus: null,
    figure: null,
    items: [],
    ...changes,
  }
}

function input(changes: Partial<FollowUpReportInput>): FollowUpReportInput {
  return {
    language: 'ja',
    isDraft: false,
    body: drugs,
    meeting: { bodies: meetingHead().bodies, date: isoDate('2005-06-10') },
    plan: {
      title: both('薬物乱用防止新五か年戦略', 'New Five-Year Strategy'),
      adoptedOn: isoDate('2003-07-29'),
      term: { from: partialDate('2003-07'), to: partialDate('2008-03') },
    },
    asOf: isoDate('2005-06-10'),
    looks: [
      { ordinal: 10, date: isoDate('2004-06-14') },
      { ordinal: 11, date: isoDate('2005-06-10') },
    ],
    previousOn: isoDate('2004-06-14'),
    organizations: [],
    items: [],
    footer: null,
    ...changes,
  }
}

function flat(items: readonly ReportItem[]): readonly ReportItem[] {
  return items.flatMap((one) => [one, ...flat(one.items)])
}

/** The matter after the definitions, a line for each heading and row: `#` heading, `|` row, `>` indented, `!` hole. */
function outline(paper: PaperDocument): readonly string[] {
  const first = (text: readonly { readonly text: string }[]) => text[0]?.text ?? ''
  const linesOf = (block: Block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [[block.level === 1 ? '#' : '##', ...(block.number === null ? [] : [block.number]), first(block.text)].join(' ')]
      case 'paragraph':
        return [first(block.text)]
      case 'page-break':
        return ['--']
      case 'table':
        return block.rows.map((row) =>
          row.type === 'heading'
            ? `|# ${row.number ?? ''} ${first(row.text)}`
            : `| ${row.depth > 0 ? '> ' : ''}${row.cells.map(({ text, look }) => `${first(text)}${look === 'hole' ? '!' : ''}`).join(' | ')}`,
        )
      default:
        return []
    }
  }
  return paper.blocks.flatMap(linesOf)
}
