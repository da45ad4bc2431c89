import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { FollowUpState } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import { type MatrixAct, matrixActs } from '../text/matrix-paper-text.ts'
import {
  type Block,
  type Cell,
  type Column,
  type Columns,
  leadingLanguage,
  type Notes,
  type PaperDocument,
  type PaperLanguage,
  type Table,
} from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, paperDateShort, type PaperInput } from './paper-date.ts'
import { cell, say, wordsOf } from './words.ts'

export interface MatrixSheetInput extends PaperInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly asOf: IsoDate
  readonly meetings: readonly { readonly ordinal: number | null; readonly date: IsoDate }[]
  readonly rows: readonly MatrixRow[]
  readonly footer: PaperText | null
}

export interface MatrixRow {
  readonly plan: Bilingual
  /** 1 for the years of an annual series under its name. */
  readonly depth: 0 | 1
  readonly adoptedOn: PartialDate | null
  /** Null for a row that only heads others. */
  readonly state: FollowUpState | null
  /** Items of the plan past their deadline. */
  readonly lateItems: number
  /** One for each meeting, in their order. */
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly acts: readonly MatrixAct[]
  /** The plan's life across a meeting that did nothing: in force, or in force and passed over in silence. */
  readonly line: 'alive' | 'silent' | null
}

/** Diamond: birth; circle: a look back; filled: a full act; hollow: a report. Every sign has its letter beside it. */
export const matrixSigns: Readonly<Record<MatrixAct, string>> = {
  adopted: '◆',
  'adoption-reported': '◇',
  'adoption-unconfirmed': '◇',
  progress: '○',
  'follow-up': '●',
  final: '◎',
  mentioned: '・',
  due: '△',
  missing: '×',
  'passed-over': '…',
  explained: '□',
  reason: '※',
}

const meetingsPerSheet = 14

/** Plans by meetings on one wide sheet; more meetings than it holds go on on the next. Throws RangeError for a row of another length. */
export function matrixSheet(input: MatrixSheetInput): PaperDocument {
  const { language } = input
  const odd = input.rows.find(({ cells }) => cells.length !== input.meetings.length)
  if (odd !== undefined) throw new RangeError(`A row of ${odd.cells.length} cells for ${input.meetings.length} meetings`)
  return {
    kind: 'matrix-sheet',
    language,
    page: 'a3-landscape',
    marks: [],
    title: {
      bodies: [wordsOf(input.body, language)],
      name: say(language, (text) => text.matrix.name),
      isSpread: false,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage, input.dateStyle))),
    },
    blocks: [...sheets(input), legend(input)],
    footer: input.footer,
  }
}

function sheets(input: MatrixSheetInput): readonly Block[] {
  const tables: Block[] = []
  for (let from = 0; from === 0 || from < input.meetings.length; from += meetingsPerSheet) {
    if (from > 0) tables.push({ type: 'page-break' })
    tables.push(sheet(input, from, Math.min(from + meetingsPerSheet, input.meetings.length)))
  }
  return tables
}

function sheet({ language, dateStyle, meetings, rows }: MatrixSheetInput, from: number, to: number): Table {
  const dated = (date: PartialDate) => say(language, (_, inLanguage) => paperDateShort(date, inLanguage, dateStyle))
  const column = (head: PaperText, width: Column['width'], align: Column['align']): Column => ({
    head,
    width,
    align,
    look: 'ordinary',
  })
  return {
    type: 'table',
    caption: null,
    look: 'grid',
    columns: [
      column(
        say(language, (text) => text.matrix.plan),
        'rest',
        'start',
      ),
      column(
        say(language, (text) => text.matrix.adoptedOn),
        28,
        'start',
      ),
      ...meetings.slice(from, to).map(({ ordinal, date }) =>
        column(
          say(language, (text, inLanguage) => `${text.matrix.meeting(ordinal)}\n${paperDateShort(date, inLanguage, dateStyle)}`),
          to - from > 12 ? 16 : 20,
          'center',
        ),
      ),
      column(
        say(language, (text) => text.matrix.state),
        36,
        'start',
      ),
    ],
    rows: rows.map((row) => ({
      type: 'row',
      depth: row.depth,
      cells: [
        cell(wordsOf(row.plan, language)),
        cell(row.adoptedOn === null ? [] : dated(row.adoptedOn)),
        ...row.cells.slice(from, to).map((one) => actCell(one, language)),
        stateCell(row, language),
      ],
    })),
  }
}

function actCell({ acts, line }: MatrixCell, language: PaperLanguage): Cell {
  if (acts.length === 0) return cell([], line ?? 'ordinary')
  const letters = say(leadingLanguage(language), ({ matrix }) => acts.map((act) => matrix.letters[act]).join(' '))
  return cell(letters, acts.includes('missing') ? 'hole' : 'ordinary', acts.map((act) => matrixSigns[act]).join(' '))
}

function stateCell({ state, lateItems }: MatrixRow, language: PaperLanguage): Cell {
  if (state === null) return cell([])
  const isHole = state === 'never-followed-up' || state === 'overdue' || lateItems > 0
  return cell(
    say(language, ({ matrix }) =>
      lateItems === 0 ? matrix.states[state] : `${matrix.states[state]}\n${matrix.itemsLate(lateItems)}`,
    ),
    isHole ? 'hole' : 'ordinary',
  )
}

const lineSigns = { alive: '――', silent: '……' } as const

/** Only the signs and lines that stand on the sheet; in columns, so that it finds room under the table. */
function legend({ rows, language }: MatrixSheetInput): Columns {
  const leading = leadingLanguage(language)
  const cells = rows.flatMap((row) => row.cells)
  const acts = matrixActs.filter((act) => cells.some((one) => one.acts.includes(act)))
  const lines = (['alive', 'silent'] as const).filter((line) => cells.some((one) => one.acts.length === 0 && one.line === line))
  const notes: Notes['notes'] = [
    ...acts.map((act) => ({
      mark: `${matrixSigns[act]} ${documentsText[leading].matrix.letters[act]}`,
      text: say(language, ({ matrix }) => matrix.acts[act]),
    })),
    ...lines.map((line) => ({ mark: lineSigns[line], text: say(language, ({ matrix }) => matrix.lines[line]) })),
  ]
  return { type: 'columns', count: 3, blocks: [{ type: 'notes', notes }] }
}
