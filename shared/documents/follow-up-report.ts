import type { PartialDate } from '../domain/calendar.ts'
import { documentsText } from '../text/documents-text.ts'
import { draftMark } from './marks.ts'
import { meetingNames } from './meeting-head.ts'
import { type Block, type Definitions, leadingLanguage, type PaperDocument, type PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { figures } from './numbering.ts'
import { paperDate, paperDateShort } from './paper-date.ts'
import { byOrganization, figuresOf, summary } from './report-counts.ts'
import { type ItemColumn, itemColumns, itemTable, numberedInFull, type ReportItem, reportableItems } from './status-table.ts'
import { inWords, say, wordsOf } from './words.ts'
import type { FollowUpReportInput } from './follow-up-report-input.ts'

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
    blocks: [
      ...cover(input),
      ...sectionsOf(input).flatMap((name) => [section(input, name), ...matterOf[name](input)]),
      ...annex(input),
    ],
    footer: input.footer,
  }
}

/** The first sheet: what the report is about, and what stands in it. */
function cover(input: FollowUpReportInput): readonly Block[] {
  const { language } = input
  const missing = missingItems(input)
  // Two languages take twice the lines, and a cover is one sheet.
  const room: readonly Block[] = language === 'both' ? [] : [{ type: 'spacer', lines: 4 }]
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
    ...room,
    planData(input),
    ...room,
    ...(parts.length === 0
      ? []
      : ([
          { type: 'heading', level: 2, number: null, text: say(language, ({ report }) => report.contents) },
          { type: 'numbered', items: [...parts, ...annexes] },
          { type: 'page-break' },
        ] satisfies readonly Block[])),
  ]
}

type SectionName = 'summary' | 'byOrganization' | 'byItem' | 'figures'

const matterOf: Readonly<Record<SectionName, (input: FollowUpReportInput) => readonly Block[]>> = {
  summary,
  byOrganization,
  byItem,
  figures: figuresOf,
}

/** The sections that have something to say, in their order. */
function sectionsOf({ organizations, items }: FollowUpReportInput): readonly SectionName[] {
  if (reportableItems(items).length === 0) return []
  return [
    'summary',
    ...(organizations.length > 0 ? (['byOrganization'] as const) : []),
    'byItem',
    ...(reportableItems(items).some(({ figure }) => figure !== null) ? (['figures'] as const) : []),
  ]
}

/** When the plan was adopted, its term, who receives the report and when, and the day it speaks of. */
function planData({ plan, meeting, asOf, looks, language, dateStyle }: FollowUpReportInput): Definitions {
  const row = (name: 'adopted' | 'term' | 'meeting' | 'reportedOn' | 'looks', texts: readonly PaperText[], isOpen = false) => ({
    label: say(language, (words) => words.report[name]),
    values: texts.map((text) => ({ text, isOpen })),
  })
  const dated = (date: PartialDate) => say(language, (_, inLanguage) => paperDate(date, inLanguage, dateStyle))
  const toConfirm = say(language, (words) => words.confirm)
  const { from, to } = plan.term
  const term = say(language, (words, inLanguage) =>
    words.report.fromTo(
      from === null ? null : paperDate(from, inLanguage, dateStyle),
      to === null ? null : paperDate(to, inLanguage, dateStyle),
    ),
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
              say(
                language,
                ({ matrix }, inLanguage) => `${matrix.meeting(ordinal)} ${paperDateShort(date, inLanguage, dateStyle)}`,
              ),
            ),
      ),
    ],
  }
}

/** English names of ministries are long. */
const narrowColumns = (language: PaperLanguage): readonly ItemColumn[] => [
  { ...itemColumns.number, width: 10 },
  itemColumns.title,
  { ...itemColumns.organizations, width: language === 'ja' ? 28 : 40 },
  { ...itemColumns.status, width: language === 'ja' ? 20 : 24 },
  { ...itemColumns.note, width: language === 'ja' ? 48 : 40 },
]

/** Goals and pillars as headings with a table each; items that stand under none in one table. */
function byItem(input: FollowUpReportInput): readonly Block[] {
  const { items, language } = input
  const blocks: Block[] = []
  let loose: ReportItem[] = []
  const endLoose = () => {
    if (loose.length > 0) blocks.push(itemTable(loose, input, narrowColumns(language)))
    loose = []
  }
  for (const item of items) {
    if (item.isReportable) {
      loose.push(item)
      continue
    }
    endLoose()
    blocks.push({ type: 'heading', level: 2, number: item.number, text: wordsOf(item.title, language) })
    if (item.items.length > 0) blocks.push(itemTable(item.items, input, narrowColumns(language)))
  }
  endLoose()
  return blocks
}

/** The holes, on a sheet of their own: what has no report is not to be found by reading everything else. */
function annex(input: FollowUpReportInput): readonly Block[] {
  const { language, meeting } = input
  const { never, carried } = missingItems(input)
  const columns = [
    { ...itemColumns.number, width: 24 as const },
    itemColumns.title,
    { ...itemColumns.organizations, width: 48 as const },
  ]
  const alone = (items: readonly ReportItem[]) => items.map((item) => ({ ...item, items: [] }))
  if (reportableItems(input.items).length === 0) {
    return [{ type: 'paragraph', look: 'ordinary', text: say(language, ({ report }) => report.noItems) }]
  }
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
          itemTable(alone(never), input, columns),
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
              report.annexCarriedLead(carried.length, paperDate(meeting.date, inLanguage, input.dateStyle)),
            ),
          },
          itemTable(alone(carried), input, [...columns, { ...itemColumns.status, width: 32 as const }]),
        ] satisfies readonly Block[])),
  ]
}

function missingItems({ items }: FollowUpReportInput): {
  readonly never: readonly ReportItem[]
  readonly carried: readonly ReportItem[]
} {
  const all = numberedInFull(items)
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
