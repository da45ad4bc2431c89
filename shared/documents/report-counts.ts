import { countStatuses, reportedStatuses, type StatusCounts, totalOf } from '../domain/item-roll-up.ts'
import { type Block, type Cell, type Column, leadingLanguage, type PaperLanguage, type TableRow } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate } from './paper-date.ts'
import { figureText, figureWords, numberedInFull, type ReportItem, reportableItems } from './status-table.ts'
import { cell, same, say, wordsOf } from './words.ts'
import type { FollowUpReportInput } from './follow-up-report-input.ts'

/** How many items have which status, in all and goal by goal; "not reported" is counted as a status of its own. */
export function summary(input: FollowUpReportInput): readonly Block[] {
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
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [headColumn('byGoal', language), ...countColumns(language)],
      rows: [
        ...goals.map((goal) =>
          row(
            wordsOf(goal.title, language).map((words) => ({
              ...words,
              text: [goal.number, words.text].filter(Boolean).join(' '),
            })),
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
        previousOn === null ? report.noPrevious : report.comparedWith(paperDate(previousOn, inLanguage, input.dateStyle)),
      ),
    },
  ]
}

/** The items each organization answers for, by status. */
export function byOrganization(input: FollowUpReportInput): readonly Block[] {
  const { organizations, language } = input
  if (organizations.length === 0) return []
  return [
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
export function figuresOf(input: FollowUpReportInput): readonly Block[] {
  const { items, language } = input
  const found = numberedInFull(items).flatMap((item) => (item.figure === null ? [] : [{ item, figure: item.figure }]))
  if (found.length === 0) return []
  const leading = leadingLanguage(language)
  const figure = (value: number | null, unit: string | null) => cell(value === null ? [] : figureText(value, unit, language))
  return [
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [
        { head: say(language, ({ report }) => report.number), width: 14, align: 'start', look: 'ordinary' },
        headColumn('item', language),
        ...(['previous', 'now', 'change'] as const).map(
          (name): Column => ({ head: say(language, ({ report }) => report[name]), width: 24, align: 'end', look: 'ordinary' }),
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
          cell(previous === null ? [] : same(leading, changeWords(value - previous, language))),
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
    width: status === 'total' || status === 'done' || status === 'delayed' || status === 'dropped' ? 14 : 18,
    align: 'end',
    look: 'ordinary',
  }))

function countCells(
  counts: StatusCounts,
  before: StatusCounts | null,
  isCompared: boolean,
  language: PaperLanguage,
): readonly Cell[] {
  const leading = leadingLanguage(language)
  const cells = reportedStatuses.map((status) => {
    const change = before === null || !isCompared ? 0 : counts[status] - before[status]
    const text = change === 0 ? String(counts[status]) : `${counts[status]} (${changeWords(change, language)})`
    return cell(same(leading, text), status === 'not-reported' && counts[status] > 0 ? 'hole' : 'ordinary')
  })
  return [...cells, cell(same(leading, String(totalOf(counts))))]
}

/** +3, △3 (in English −3), ±0. */
function changeWords(change: number, language: PaperLanguage): string {
  const words = figureWords(change, null, leadingLanguage(language))
  return change === 0 ? '±0' : change > 0 ? `+${words}` : words
}

function statusCounts(items: readonly ReportItem[], of: 'now' | 'previous' = 'now'): StatusCounts {
  const numbered = items.map((item, id) => ({ id, item }))
  return countStatuses(numbered, (id) => (of === 'now' ? items[id]?.status : items[id]?.previousStatus) ?? null)
}
