import type { ReturnedLine, ReturnedProblem } from '../../../shared/contract/statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { parseDay } from '../../../shared/domain/parse-date.ts'
import { readFigure } from '../../../shared/domain/read-figure.ts'
import { type ItemStatus, itemStatuses } from '../../../shared/domain/vocabulary.ts'
import { requestText } from '../../../shared/text/status-request-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { readSpreadsheet } from '../spreadsheet-text.ts'
import { type AskedColumn, askedColumns, columnOf, readItemMark, type RequestColumn } from './columns.ts'

/** What the register holds, as far as a returned file can speak of it. */
export interface KnownItems {
  readonly planKey: string
  /** Null: not known. */
  readonly earliestOn: IsoDate | null
  /** The day of the meeting, or today. */
  readonly latestOn: IsoDate
  readonly items: ReadonlyMap<number, KnownItem>
  readonly organizations: readonly { readonly id: number; readonly key: string; readonly names: readonly string[] }[]
}

export interface KnownItem {
  readonly number: string | null
  readonly title: Bilingual
  readonly isReportable: boolean
  /** What is recorded at the occasion already. */
  readonly report: KnownReport | null
}

export interface KnownReport {
  readonly status: ItemStatus
  readonly on: IsoDate
  readonly note: Bilingual
  readonly figure: number | null
  readonly unit: string | null
  readonly organizationId: number | null
  readonly evidence: string | null
}

/** What a line says, as the register would hold it; what was left blank is absent. */
export interface ReturnedReport {
  readonly status?: ItemStatus
  readonly on?: IsoDate
  readonly noteEn?: string
  readonly noteJa?: string
  readonly figure?: number
  readonly unit?: string
  readonly organizationId?: number
  readonly evidence?: string
}

export interface ProposedLine extends ReturnedLine {
  readonly report: ReturnedReport
}

export interface ReturnedProposal {
  readonly lines: readonly ProposedLine[]
  readonly unknownColumns: readonly string[]
}

/**
 * What a returned table would do, line by line. A blank cell leaves what the register holds; a line on which nothing was filled in
 * is left alone. Null when the text has no column "item" and "status": it is no such table.
 */
export function proposeReturned(text: string, known: KnownItems): ReturnedProposal | null {
  const [head, ...rows] = readSpreadsheet(text)
  const columns = (head?.cells ?? []).map(columnOf)
  if (!columns.includes('item') || !columns.includes('status')) return null
  const seen = new Set<number>()
  return {
    lines: rows.map(({ line, cells }) => {
      const cell = (column: RequestColumn) => (cells[columns.indexOf(column)] ?? '').trim()
      const proposed = proposeLine(line, cell, known, seen)
      if (proposed.itemId !== null && proposed.verdict !== 'empty') seen.add(proposed.itemId)
      return proposed
    }),
    unknownColumns: (head?.cells ?? []).filter((words, at) => columns[at] === null && words.trim() !== ''),
  }
}

/** The plan whose items a table names; null when it names none. */
export function planKeyOf(text: string): string | null {
  const [head, ...rows] = readSpreadsheet(text)
  const at = (head?.cells ?? []).findIndex((cell) => columnOf(cell) === 'item')
  for (const { cells } of at < 0 ? [] : rows) {
    const mark = readItemMark(cells[at] ?? '')
    if (mark !== null) return mark.planKey
  }
  return null
}

type CellOf = (column: RequestColumn) => string
type Problem = NonNullable<ReturnedLine['problem']>

const nothing = { itemId: null, number: null, title: { en: null, ja: null }, problem: null, status: null, changed: [] } as const
const noMatter = { note: { en: null, ja: null }, figure: null, unit: null, report: {} } as const

function proposeLine(line: number, cell: CellOf, known: KnownItems, seen: ReadonlySet<number>): ProposedLine {
  const base = { ...nothing, ...noMatter, line }
  const isFilledIn = askedColumns.some((column) => column !== 'reported_by' && column !== 'reported_on' && cell(column) !== '')
  const refuse = (code: ReturnedProblem, column: RequestColumn, of: Partial<ProposedLine> = {}): ProposedLine => ({
    ...base,
    ...of,
    verdict: 'problem',
    problem: { code, column, typed: cell(column).slice(0, 200) },
  })
  const mark = readItemMark(cell('item'))
  if (mark !== null && mark.planKey !== known.planKey) return refuse('other-plan', 'item')
  const item = mark === null ? undefined : known.items.get(mark.itemId)
  if (mark === null || item === undefined)
    return isFilledIn || mark !== null ? refuse('unknown-item', 'item') : { ...base, verdict: 'empty' }
  const named = { itemId: mark.itemId, number: item.number, title: item.title }
  if (!isFilledIn) return { ...base, ...named, verdict: 'empty' }
  if (!item.isReportable) return refuse('not-a-leaf', 'item', named)
  if (seen.has(mark.itemId)) return refuse('twice', 'item', named)
  const read = readReport(cell, known)
  if ('code' in read) return refuse(read.code, read.column, named)
  if (read.status === undefined && item.report === null) return refuse('needs-status', 'status', named)
  const changed = changedColumns(read, item.report)
  return {
    ...base,
    ...named,
    verdict: item.report === null ? 'create' : changed.length === 0 ? 'same' : 'change',
    status: read.status ?? item.report?.status ?? null,
    changed,
    note: { en: read.noteEn ?? null, ja: read.noteJa ?? null },
    figure: read.figure ?? null,
    unit: read.unit ?? null,
    report: read,
  }
}

function readReport(
  cell: CellOf,
  known: KnownItems,
): ReturnedReport | { readonly code: Problem['code']; readonly column: AskedColumn } {
  const status = cell('status') === '' ? undefined : statusOf(cell('status'))
  if (status === null) return { code: 'unknown-status', column: 'status' }
  const figure = readFigure(cell('figure'))
  if (!figure.ok) return { code: figure.problem, column: 'figure' }
  const organization = cell('reported_by') === '' ? undefined : organizationOf(cell('reported_by'), known)
  if (organization === null) return { code: 'unknown-organization', column: 'reported_by' }
  const day = cell('reported_on') === '' ? null : parseDay(cell('reported_on'))
  if (day !== null && !day.ok) return { code: 'not-a-date', column: 'reported_on' }
  if (day !== null && known.earliestOn !== null && day.date < known.earliestOn)
    return { code: 'before-plan', column: 'reported_on' }
  if (day !== null && day.date > known.latestOn) return { code: 'after-meeting', column: 'reported_on' }
  const long = (['note_en', 'note_ja', 'evidence', 'unit'] as const).find((column) => cell(column).length > longest[column])
  if (long !== undefined) return { code: 'too-long', column: long }
  const unit = cell('unit') || (figure.unit ?? '')
  return {
    ...(status === undefined ? {} : { status }),
    ...(day === null ? {} : { on: day.date }),
    ...(cell('note_en') === '' ? {} : { noteEn: cell('note_en') }),
    ...(cell('note_ja') === '' ? {} : { noteJa: cell('note_ja') }),
    ...(figure.figure === null ? {} : { figure: figure.figure }),
    ...(unit === '' ? {} : { unit }),
    ...(organization === undefined ? {} : { organizationId: organization }),
    ...(cell('evidence') === '' ? {} : { evidence: cell('evidence') }),
  }
}

const longest = { note_en: 20_000, note_ja: 20_000, evidence: 2000, unit: 40 } as const

/** A status by its code, by its word on the screen or on paper in either language, or by its place from 1 to 5. */
export function statusOf(typed: string): ItemStatus | null {
  const folded = foldText(typed)
  const byPlace = /^[1-5]$/.test(folded) ? itemStatuses[Number(folded) - 1] : undefined
  return (
    byPlace ??
    itemStatuses.find((status) =>
      [
        status,
        ...(['en', 'ja'] as const).flatMap((of) => [vocabularyText[of].itemStatus[status], requestText[of].statuses[status]]),
      ].some((word) => foldText(word) === folded),
    ) ??
    null
  )
}

function organizationOf(typed: string, { organizations }: KnownItems): number | null {
  const folded = foldText(typed)
  return organizations.find(({ key, names }) => key === typed || names.some((name) => foldText(name) === folded))?.id ?? null
}

function changedColumns(read: ReturnedReport, before: KnownReport | null): readonly string[] {
  const pairs = [
    ['status', read.status, before?.status],
    ['reported_on', read.on, before?.on],
    ['note_en', read.noteEn, before?.note.en],
    ['note_ja', read.noteJa, before?.note.ja],
    ['figure', read.figure, before?.figure],
    ['unit', read.unit, before?.unit],
    ['reported_by', read.organizationId, before?.organizationId],
    ['evidence', read.evidence, before?.evidence],
  ] as const
  return pairs.flatMap(([column, now, was]) => (now !== undefined && now !== was ? [column] : []))
}
