import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual, Interval } from '../domain/model.ts'
import { itemStatuses } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import { draftMark } from './marks.ts'
import { meetingNames, type MeetingBody } from './meeting-head.ts'
import { type Block, type Definitions, leadingLanguage, type PaperDocument, type PaperLanguage, type PaperText } from './model.ts'
import { figures } from './numbering.ts'
import { paperDate } from './paper-date.ts'
import { type ItemColumn, itemColumns, itemTable, type ReportItem, reportableItems } from './status-table.ts'
import { cell, inWords, same, say, wordsOf } from './words.ts'

export interface FollowUpReportInput {
  readonly language: PaperLanguage
  readonly isDraft: boolean
  readonly body: Bilingual
  /** The meeting that receives the report; null when it is written between meetings. */
  readonly meeting: { readonly bodies: readonly MeetingBody[]; readonly date: IsoDate } | null
  readonly plan: {
    readonly title: Bilingual
    readonly adoptedOn: PartialDate | null
    readonly term: Interval
  }
  readonly asOf: IsoDate
  readonly items: readonly ReportItem[]
  readonly footer: PaperText | null
}

/** The report on a plan: its data, the count of each status, every item with its report, and what nobody reported. */
export function followUpReport(input: FollowUpReportInput): PaperDocument {
  const { language } = input
  const title = wordsOf(input.plan.title, language)
  return {
    kind: 'follow-up-report',
    language,
    page: 'a4',
    marks: input.isDraft ? [draftMark(language)] : [],
    title: {
      bodies: [wordsOf(input.body, language)],
      name: inWords(title, (plan, inLanguage) => documentsText[inLanguage].report.followUp(plan)),
      isSpread: false,
      dated: null,
    },
    blocks: [planData(input), ...summary(input), ...byItem(input), ...annex(input)],
    footer: input.footer,
  }
}

/** When the plan was adopted, its term, who receives the report and when, and the day it speaks of. */
function planData({ plan, meeting, asOf, language }: FollowUpReportInput): Definitions {
  const row = (name: 'adopted' | 'term' | 'meeting' | 'reportedOn', texts: readonly PaperText[], isOpen = false) => ({
    label: say(language, (words) => words.report[name]),
    values: texts.map((text) => ({ text, isOpen })),
  })
  const dated = (date: PartialDate) => say(language, (_, inLanguage) => paperDate(date, inLanguage))
  const toConfirm = say(language, (words) => words.confirm)
  const { from, to } = plan.term
  const term = say(language, (words, inLanguage) =>
    words.report.fromTo(from === null ? null : paperDate(from, inLanguage), to === null ? null : paperDate(to, inLanguage)),
  )
  return {
    type: 'definitions',
    rows: [
      plan.adoptedOn === null ? row('adopted', [toConfirm], true) : row('adopted', [dated(plan.adoptedOn)]),
      ...(from === null && to === null ? [] : [row('term', [term])]),
      ...(meeting === null ? [] : [row('meeting', [...meetingNames(meeting.bodies, language), dated(meeting.date)])]),
      row('reportedOn', [dated(asOf)]),
    ],
  }
}

/** How many items have which status; "not reported" is counted as a status of its own. */
function summary({ items, language }: FollowUpReportInput): readonly Block[] {
  const all = reportableItems(items)
  const leading = leadingLanguage(language)
  const statuses = [...itemStatuses, 'not-reported'] as const
  const counts = statuses.map((status) => all.filter((item) => (item.status ?? 'not-reported') === status).length)
  return [
    section(1, 'summary', language),
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [...statuses, 'total' as const].map((status) => ({
        head: say(language, ({ report }) => (status === 'total' ? report.total : report.statuses[status])),
        width: 'rest',
        align: 'center',
        look: 'ordinary',
      })),
      rows: [
        {
          type: 'row',
          depth: 0,
          cells: [...counts, all.length].map((count, at) =>
            cell(same(leading, String(count)), statuses[at] === 'not-reported' && count > 0 ? 'hole' : 'ordinary'),
          ),
        },
      ],
    },
  ]
}

const narrowColumns: readonly ItemColumn[] = [
  { ...itemColumns.number, width: 14 },
  itemColumns.title,
  itemColumns.organizations,
  itemColumns.status,
  itemColumns.note,
]

/** Goals and pillars as headings with a table each; items that stand under none in one table. */
function byItem({ items, language }: FollowUpReportInput): readonly Block[] {
  const blocks: Block[] = [section(2, 'byItem', language)]
  let loose: ReportItem[] = []
  const endLoose = () => {
    if (loose.length > 0) blocks.push(itemTable(loose, language, narrowColumns))
    loose = []
  }
  for (const item of items) {
    if (item.isReportable) {
      loose.push(item)
      continue
    }
    endLoose()
    blocks.push({ type: 'heading', level: 2, number: item.number, text: wordsOf(item.title, language) })
    if (item.items.length > 0) blocks.push(itemTable(item.items, language, narrowColumns))
  }
  endLoose()
  return blocks
}

/** The holes, on a sheet of their own: what has no report is not to be found by reading everything else. */
function annex({ items, language }: FollowUpReportInput): readonly Block[] {
  const missing = reportableItems(items).filter(({ status }) => status === null)
  if (missing.length === 0) return [{ type: 'paragraph', look: 'small', text: say(language, ({ report }) => report.allReported) }]
  const columns = [itemColumns.number, itemColumns.title, { ...itemColumns.organizations, width: 56 as const }]
  return [
    { type: 'page-break' },
    { type: 'heading', level: 1, number: null, text: say(language, ({ report }) => report.annex) },
    { type: 'paragraph', look: 'ordinary', text: say(language, ({ report }) => report.annexLead(missing.length)) },
    itemTable(
      missing.map((item) => ({ ...item, items: [] })),
      language,
      columns,
    ),
  ]
}

function section(place: number, name: 'summary' | 'byItem', language: PaperLanguage): Block {
  const number = leadingLanguage(language) === 'ja' ? figures(String(place)) : String(place)
  return { type: 'heading', level: 1, number, text: say(language, ({ report }) => report[name]) }
}
