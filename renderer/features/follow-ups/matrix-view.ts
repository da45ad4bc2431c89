import type { PlanRef } from '../../../shared/contract/common.ts'
import type { MatrixHead } from '../../../shared/contract/follow-ups.ts'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import type { FiscalYearChain, FiscalYearLink } from '../../../shared/domain/fiscal-year-chain.ts'
import type { FollowUpFinding } from '../../../shared/domain/follow-up-state.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Life, Mark, MatrixCell, MatrixColumn } from '../../../shared/domain/matrix.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { GlyphSign } from '../../components/glyph.tsx'
import { followUpLooks, type StatusTone } from '../../components/status.tsx'
import type { FollowUpSubject } from '../../data/placed-look.ts'
import type { WholeMatrix } from './whole-matrix.ts'

/** A cell as it is drawn: its signs, and the line of life through its left and right half. */
export interface ViewCell {
  readonly meetingId: number
  readonly marks: readonly Mark[]
  readonly signs: readonly GlyphSign[]
  readonly life: Life
  readonly left: boolean
  readonly right: boolean
  readonly tone: 'missing' | 'explained' | 'due' | null
  readonly itemIds: readonly number[]
}

export type SeriesHead = Extract<MatrixHead, { readonly kind: 'series' }>

/** A year of a series with its cells that show something. */
export interface YearCells {
  readonly link: FiscalYearLink
  readonly cells: readonly MatrixCell[]
}

/** What a row is about, for the inspector. */
export type RowMatter =
  | { readonly kind: 'plan'; readonly finding: FollowUpFinding; readonly plan: PlanRef }
  | { readonly kind: 'series'; readonly head: SeriesHead; readonly years: readonly YearCells[] }
  | { readonly kind: 'year'; readonly link: FiscalYearLink; readonly chain: FiscalYearChain; readonly plan: PlanRef | null }

export interface ViewRow {
  readonly id: string
  /** The series row under which a year stands. */
  readonly parentId: string | null
  readonly name: Name | string
  readonly note: string | null
  readonly status: { readonly sign: GlyphSign; readonly tone: StatusTone; readonly text: string } | null
  /** Items of the plan past their deadline. */
  readonly lateItems: number
  /** Those that show something, in the order of the meetings. */
  readonly cells: readonly ViewCell[]
  readonly cellsByMeeting: ReadonlyMap<number, ViewCell>
  readonly href: string | null
  /** What is put on an agenda for it; null for a whole series. */
  readonly subject: FollowUpSubject | null
  readonly matter: RowMatter
}

export interface MatrixView {
  readonly columns: readonly MatrixColumn[]
  /** All rows, years after their series whether or not they are folded away. */
  readonly rows: readonly ViewRow[]
}

const signs: Readonly<Record<Mark, GlyphSign>> = {
  adopted: 'adopted',
  'adoption-reported': 'adoption-reported',
  'adoption-to-be-confirmed': 'adoption-unconfirmed',
  progress: 'progress',
  'follow-up': 'follow-up',
  final: 'final',
  'missing-follow-up': 'missing',
  'missing-progress': 'missing',
  'missing-adoption': 'missing-adoption',
  'passed-over': 'silent',
  explained: 'excused',
  reason: 'explained',
  due: 'due',
}

/** The sign of a mark in the register's grammar. */
export const signOf = (mark: Mark): GlyphSign => signs[mark]

/** The marks of what should have come and did not. */
export const isMissing = (mark: Mark) =>
  mark === 'missing-follow-up' || mark === 'missing-progress' || mark === 'missing-adoption'

/** What colours a cell: an open hole, one whose reason is known, or what is due. */
export function toneOf(marks: readonly Mark[]): ViewCell['tone'] {
  if (marks.some(isMissing)) return 'missing'
  if (marks.includes('explained')) return 'explained'
  return marks.includes('due') ? 'due' : null
}

/** The matrix as its page shows it, in the page's language. */
export function matrixView(screen: WholeMatrix, language: Language): MatrixView {
  const cells = cellsByRow(screen)
  const columnOf = new Map(screen.meetings.map(({ meetingId }, at) => [meetingId, at]))
  const view = (of: readonly MatrixCell[], livesOn: boolean) => {
    const seen = viewCells(of, { columnOf, livesOn })
    return { cells: seen, cellsByMeeting: new Map(seen.map((cell) => [cell.meetingId, cell])) }
  }
  const hasOneSeries = screen.rows.filter((row) => row.kind === 'series').length === 1
  const rows = screen.rows.flatMap((row): readonly ViewRow[] => {
    switch (row.kind) {
      case 'plan': {
        const { plan, finding, lateItems } = row
        return [
          {
            id: `plan/${plan.key}`,
            parentId: null,
            name: plan.name,
            note: null,
            status: statusOf(finding, language),
            lateItems,
            ...view(cells.get(`plan ${plan.id}`) ?? [], finding.conclusion === null),
            href: `/plans/${plan.key}`,
            subject: { kind: 'plan', plan: plan.key },
            matter: { kind: 'plan', finding, plan },
          },
        ]
      }
      case 'series':
        return seriesRows(row, { cells, view, isOnly: hasOneSeries, language })
    }
  })
  return { columns: screen.meetings, rows }
}

/** What is seen of each row, in the order of the meetings. */
function cellsByRow({ meetings }: WholeMatrix): ReadonlyMap<string, readonly MatrixCell[]> {
  const cells = new Map<string, MatrixCell[]>()
  for (const spot of meetings.flatMap(({ spots }) => spots)) {
    const key = spot.planId === null ? `series ${spot.seriesId} ${spot.fiscalYear ?? 'folded'}` : `plan ${spot.planId}`
    const own = cells.get(key)
    if (own === undefined) cells.set(key, [spot])
    else own.push(spot)
  }
  return cells
}

interface SeriesTools {
  readonly cells: ReadonlyMap<string, readonly MatrixCell[]>
  readonly view: (of: readonly MatrixCell[], livesOn: boolean) => Pick<ViewRow, 'cells' | 'cellsByMeeting'>
  /** The body has no other series. */
  readonly isOnly: boolean
  readonly language: Language
}

function seriesRows(head: SeriesHead, { cells, view, isOnly, language }: SeriesTools): readonly ViewRow[] {
  const { series, chain } = head
  const years = chain.links.map((link) => ({ link, cells: cells.get(`series ${series.id} ${link.fiscalYear}`) ?? [] }))
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined || last === undefined) return []
  const words = matrixText[language]
  const year = (of: number) => formatFiscalYear(of, language, 'title')
  const [from, to] = [year(first.link.fiscalYear), year(last.link.fiscalYear)]
  const title = series.name[language] ?? series.name.ja ?? series.name.en ?? ''
  const broken = chain.breaks.length
  const id = `series/${series.key}`
  return [
    {
      id,
      parentId: null,
      name: isOnly ? words.annualPlans(from, to) : words.seriesYears(title, from, to),
      note: null,
      status:
        broken > 0
          ? { sign: 'broken', tone: 'alert', text: words.broken(broken) }
          : head.ended !== null
            ? { sign: 'done', tone: 'none', text: vocabularyText[language].followUpState.concluded.toLocaleLowerCase('en') }
            : { sign: 'done', tone: 'done', text: words.complete },
      lateItems: 0,
      ...view(
        cells.get(`series ${series.id} folded`) ?? [],
        years.some(({ link }) => link.state === 'open' || link.state === 'broken'),
      ),
      href: null,
      subject: null,
      matter: { kind: 'series', head, years },
    },
    ...years.map(({ link, cells: seen }): ViewRow => {
      const plan = head.plans.find((candidate) => candidate.id === link.planId)
      return {
        id: `year/${series.key}/${link.fiscalYear}`,
        parentId: id,
        name: words.year(year(link.fiscalYear)),
        note:
          link.state === 'plan-not-recorded'
            ? words.planNotRecorded
            : link.state === 'excused' && link.explanation !== null
              ? explanationText[language].excused
              : null,
        status: null,
        lateItems: 0,
        ...view(seen, link.state === 'open' || link.state === 'broken'),
        href: plan === undefined ? null : `/plans/${plan.key}`,
        subject: { kind: 'year', series: series.key, fiscalYear: link.fiscalYear },
        matter: { kind: 'year', link, chain, plan: plan ?? null },
      }
    }),
  ]
}

interface Columns {
  readonly columnOf: ReadonlyMap<number, number>
  /** The plan lives on after the last column. */
  readonly livesOn: boolean
}

/** A line runs into a cell from the one before it, and from the edge where the plan was born before the first column. */
function viewCells(cells: readonly MatrixCell[], { columnOf, livesOn }: Columns): readonly ViewCell[] {
  return cells.map((cell, index) => {
    const at = columnOf.get(cell.meetingId) ?? 0
    const isAlive = cell.life !== 'none'
    const livesAt = (other: MatrixCell | undefined, column: number) =>
      other !== undefined && columnOf.get(other.meetingId) === column && other.life !== 'none'
    const isBirth = cell.marks.some((mark) => mark.startsWith('adopt') || mark === 'missing-adoption')
    const isLast = at === columnOf.size - 1
    return {
      meetingId: cell.meetingId,
      marks: cell.marks,
      signs: [...new Set(cell.marks.map(signOf))],
      life: cell.life,
      left: isAlive && (livesAt(cells[index - 1], at - 1) || !isBirth),
      right: isAlive && (isLast ? livesOn : livesAt(cells[index + 1], at + 1)),
      tone: toneOf(cell.marks),
      itemIds: cell.itemIds,
    }
  })
}

/** What is seen where a row meets a meeting: often nothing. */
export function cellAt({ cellsByMeeting }: ViewRow, meetingId: number): ViewCell {
  const nothing = { marks: [], signs: [], life: 'none', left: false, right: false, tone: null, itemIds: [] } as const
  return cellsByMeeting.get(meetingId) ?? { meetingId, ...nothing }
}

/** Short, for a narrow column: the day only where it is near. */
function statusOf({ state, dueOn, overdueDays }: FollowUpFinding, language: Language): ViewRow['status'] {
  const words = matrixText[language]
  const looks = followUpLooks[state]
  switch (state) {
    case 'never-followed-up':
      return { ...looks, text: words.never }
    case 'due':
      return { ...looks, text: words.dueBy(dueOn === null ? '' : formatDay(dueOn, language, 'month-day')) }
    case 'overdue':
      return { ...looks, text: words.overdueBy(needsText[language].span(overdueDays)) }
    case 'not-yet-due': {
      const month = dueOn === null ? null : partialDate(dueOn.slice(0, 7))
      return {
        ...looks,
        text: words.nextBy(month === null ? '' : formatDay(month, language, language === 'ja' ? 'era-short' : 'short')),
      }
    }
    case 'explained':
    case 'concluded':
      return { ...looks, text: vocabularyText[language].followUpState[state].toLocaleLowerCase('en') }
  }
}
