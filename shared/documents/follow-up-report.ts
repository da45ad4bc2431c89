import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import { countStatuses, reportedStatuses, type StatusCounts, totalOf } from '../domain/item-roll-up.ts'
import type { Bilingual, Interval } from '../domain/model.ts'
import { documentsText } from '../text/documents-text.ts'
import { draftMark } from './marks.ts'
import { meetingNames, type MeetingBody } from './meeting-head.ts'
import {
  type Block,
  type Cell,
  type Column,
  type Definitions,
  leadingLanguage,
  type PaperDocument,
  type PaperLanguage,
  type PaperText,
  type TableRow,
} from './model.ts'
import { figures } from './numbering.ts'
import { paperDate } from './paper-date.ts'
import {
  figureText,
  figureWords,
  type ItemColumn,
  itemColumns,
  itemTable,
  type ReportItem,
  reportableItems,
} from './status-table.ts'
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
  /** The meetings that looked at the plan as a whole, up to the day. */
  readonly looks: readonly { readonly ordinal: number | null; readonly date: IsoDate }[]
  /** The day of the report before this one; null: this is the first. */
  readonly previousOn: IsoDate | null
  /** The items each organization answers for, in protocol order; null name: nobody is named. */
  readonly organizations: readonly { readonly name: Bilingual | null; readonly counts: StatusCounts }[]
  readonly items: readonly ReportItem[]
  readonly footer: PaperText | null
}

/**
 * The report on a plan: a cover, the count of each status in all and by goal, the same by organization, every item with the measures
 * taken, figures with their change, and in the annexes what nobody reported.
 */
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
    blocks: [...cover(input), ...summary(input), ...byOrganization(input), ...byItem(input), ...figuresOf(input), ...annex(input)],
    footer: input.footer,
  }
}

/** The first sheet: what the report is about, and what stands in it. */
function cover(input: FollowUpReportInput): readonly Block[] {
  const { language } = input
  const missing = missingItems(input)
  const parts = sectionsOf(input).map((name, at) => ({
    anchor: null,
    number: sectionNumber(at + 1, language),
    text: say(language, ({ report }) => report[name]),
    asides: [],
    items: [],
  }))
  const annexes = [
    ...(missing.never.length > 0 ? ['annex' as const] : []),
    ...(missing.carried.length > 0 ? ['annexCarried' as const] : []),
  ].map((name) => ({ anchor: null, number: null, text: say(language, ({ report }) => report[name]), asides: [], items: [] }))
  return [
    { type: 'spacer', lines: 4 },
    planData(input),
    { type: 'spacer', lines: 4 },
    { type: 'heading', level: 2, number: null, text: say(language, ({ report }) => report.contents) },
    { type: 'numbered', items: [...parts, ...annexes] },
    { type: 'page-break' },
  ]
}

type SectionName = 'summary' | 'byOrganization' | 'byItem' | 'figures'

/** The sections that have something to say, in their order. */
function sectionsOf({ organizations, items }: FollowUpReportInput): readonly SectionName[] {
  return [
    'summary',
    ...(organizations.length > 0 ? (['byOrganization'] as const) : []),
    'byItem',
    ...(reportableItems(items).some(({ figure }) => figure !== null) ? (['figures'] as const) : []),
  ]
}

/** When the plan was adopted, its term, who receives the report and when, and the day it speaks of. */
function planData({ plan, meeting, asOf, looks, language }: FollowUpReportInput): Definitions {
  const row = (name: 'adopted' | 'term' | 'meeting' | 'reportedOn' | 'looks', texts: readonly PaperText[], isOpen = false) => ({
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
      row(
        'looks',
        looks.length === 0
          ? [say(language, ({ report }) => report.noLooks)]
          : looks.map(({ ordinal, date }) =>
              say(language, ({ matrix }, inLanguage) => `${matrix.meeting(ordinal)} ${paperDate(date, inLanguage)}`),
            ),
      ),
    ],
  }
}

/** How many items have which status, in all and goal by goal; "not reported" is counted as a status of its own. */
function summary(input: FollowUpReportInput): readonly Block[] {
  const { items, language, previousOn } = input
  const goals = items.filter(({ isReportable }) => !isReportable)
  const loose = items.filter(({ isReportable }) => isReportable)
  const row = (name: PaperText, of: readonly ReportItem[], look: Cell['look']): TableRow => ({
    type: 'row',
    depth: 0,
    cells: [cell(name, look), ...countCells(statusCounts(of), statusCounts(of, 'previous'), previousOn !== null, language)],
  })
  const total = say(language, ({ report }) => report.total)
  return [
    section(input, 'summary'),
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [headColumn('byGoal', language), ...countColumns(language)],
      rows: [
        ...goals.map((goal) =>
          row(
            wordsOf(goal.title, language).map((words) => ({ ...words, text: [goal.number, words.text].filter(Boolean).join(' ') })),
            reportableItems(goal.items),
            'ordinary',
          ),
        ),
        ...(loose.length > 0 && goals.length > 0
          ? [
              row(
                say(language, ({ report }) => report.otherItems),
                reportableItems(loose),
                'ordinary',
              ),
            ]
          : []),
        row(total, reportableItems(items), 'strong'),
      ],
    },
    {
      type: 'paragraph',
      look: 'small',
      text: say(language, ({ report }, inLanguage) =>
        previousOn === null ? report.noPrevious : report.comparedWith(paperDate(previousOn, inLanguage)),
      ),
    },
  ]
}

/** The items each organization answers for, by status. */
function byOrganization(input: FollowUpReportInput): readonly Block[] {
  const { organizations, language } = input
  if (organizations.length === 0) return []
  return [
    section(input, 'byOrganization'),
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [headColumn('organizations', language), ...countColumns(language)],
      rows: organizations.map(({ name, counts }) => ({
        type: 'row',
        depth: 0,
        cells: [
          cell(name === null ? say(language, ({ report }) => report.nobodyNamed) : wordsOf(name, language)),
          ...countCells(counts, null, false, language),
        ],
      })),
    },
    { type: 'paragraph', look: 'small', text: say(language, ({ report }) => report.byOrganizationNote) },
  ]
}

/** Every figure reported, beside that of the report before, with the change where both have the same unit. */
function figuresOf(input: FollowUpReportInput): readonly Block[] {
  const { items, language } = input
  const found = reportableItems(items).flatMap((item) => (item.figure === null ? [] : [{ item, figure: item.figure }]))
  if (found.length === 0) return []
  const leading = leadingLanguage(language)
  const figure = (value: number | null, unit: string | null) => cell(value === null ? [] : figureText(value, unit, language))
  return [
    section(input, 'figures'),
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [
        { head: say(language, ({ report }) => report.number), width: 14, align: 'start', look: 'ordinary' },
        headColumn('item', language),
        ...(['previous', 'now', 'change'] as const).map(
          (name): Column => ({ head: say(language, ({ report }) => report[name]), width: 28, align: 'end', look: 'ordinary' }),
        ),
      ],
      rows: found.map(({ item, figure: { value, unit, previous } }) => ({
        type: 'row',
        depth: 0,
        cells: [
          cell(same(leading, item.number ?? '')),
          cell(wordsOf(item.title, language)),
          figure(previous, unit),
          figure(value, unit),
          cell(previous === null ? [] : same(leading, changeWords(value - previous))),
        ],
      })),
    },
  ]
}

const headColumn = (name: 'byGoal' | 'organizations' | 'item', language: PaperLanguage): Column => ({
  head: say(language, ({ report }) => report[name]),
  width: 'rest',
  align: 'start',
  look: 'ordinary',
})

const countColumns = (language: PaperLanguage): readonly Column[] =>
  [...reportedStatuses, 'total' as const].map((status) => ({
    head: say(language, ({ report }) => (status === 'total' ? report.total : report.statuses[status])),
    width: 18,
    align: 'end',
    look: 'ordinary',
  }))

function countCells(counts: StatusCounts, before: StatusCounts | null, isCompared: boolean, language: PaperLanguage): readonly Cell[] {
  const leading = leadingLanguage(language)
  const cells = reportedStatuses.map((status) => {
    const change = before === null || !isCompared ? 0 : counts[status] - before[status]
    const text = change === 0 ? String(counts[status]) : `${counts[status]} (${changeWords(change)})`
    return cell(same(leading, text), status === 'not-reported' && counts[status] > 0 ? 'hole' : 'ordinary')
  })
  return [...cells, cell(same(leading, String(totalOf(counts))))]
}

/** +3, △3, ±0: as Japanese accounts write a difference. */
const changeWords = (change: number) => (change === 0 ? '±0' : change > 0 ? `+${figureWords(change, null)}` : figureWords(change, null))

function statusCounts(items: readonly ReportItem[], of: 'now' | 'previous' = 'now'): StatusCounts {
  const numbered = items.map((item, id) => ({ id, item }))
  return countStatuses(numbered, (id) => (of === 'now' ? items[id]?.status : items[id]?.previousStatus) ?? null)
}

const narrowColumns: readonly ItemColumn[] = [
  { ...itemColumns.number, width: 14 },
  itemColumns.title,
  itemColumns.organizations,
  itemColumns.status,
  itemColumns.note,
]

/** Goals and pillars as headings with a table each; items that stand under none in one table. */
function byItem(input: FollowUpReportInput): readonly Block[] {
  const { items, language } = input
  const blocks: Block[] = [section(input, 'byItem')]
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
function annex(input: FollowUpReportInput): readonly Block[] {
  const { language, meeting } = input
  const { never, carried } = missingItems(input)
  const columns = [itemColumns.number, itemColumns.title, { ...itemColumns.organizations, width: 56 as const }]
  const alone = (items: readonly ReportItem[]) => items.map((item) => ({ ...item, items: [] }))
  if (never.length + carried.length === 0) {
    return [{ type: 'paragraph', look: 'small', text: say(language, ({ report }) => report.allReported) }]
  }
  return [
    ...(never.length === 0
      ? []
      : ([
          { type: 'page-break' },
          { type: 'heading', level: 1, number: null, text: say(language, ({ report }) => report.annex) },
          { type: 'paragraph', look: 'ordinary', text: say(language, ({ report }) => report.annexLead(never.length)) },
          itemTable(alone(never), language, columns),
        ] satisfies readonly Block[])),
    ...(carried.length === 0 || meeting === null
      ? []
      : ([
          { type: 'page-break' },
          { type: 'heading', level: 1, number: null, text: say(language, ({ report }) => report.annexCarried) },
          {
            type: 'paragraph',
            look: 'ordinary',
            text: say(language, ({ report }, inLanguage) =>
              report.annexCarriedLead(carried.length, paperDate(meeting.date, inLanguage)),
            ),
          },
          itemTable(alone(carried), language, [...columns, { ...itemColumns.status, width: 32 as const }]),
        ] satisfies readonly Block[])),
  ]
}

function missingItems({ items }: FollowUpReportInput): { readonly never: readonly ReportItem[]; readonly carried: readonly ReportItem[] } {
  const all = reportableItems(items)
  return {
    never: all.filter(({ status }) => status === null),
    // What is done or dropped needs no further report.
    carried: all.filter(({ status, isCarried }) => isCarried && status !== 'done' && status !== 'dropped'),
  }
}

function section(input: FollowUpReportInput, name: SectionName): Block {
  const number = sectionNumber(sectionsOf(input).indexOf(name) + 1, input.language)
  return { type: 'heading', level: 1, number, text: say(input.language, ({ report }) => report[name]) }
}

const sectionNumber = (place: number, language: PaperLanguage) =>
  leadingLanguage(language) === 'ja' ? figures(String(place)) : String(place)
