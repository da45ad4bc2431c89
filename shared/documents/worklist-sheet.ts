import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { FollowUpState } from '../domain/vocabulary.ts'
import { type WorklistPaperText, worklistPaperText } from '../text/worklist-paper-text.ts'
import { type Block, type Cell, type Column, leadingLanguage, type PaperDocument, type PaperLanguage } from './model.ts'
import { paperDate, paperDateShort, type PaperInput } from './paper-date.ts'
import type { PaperText } from './paper-text.ts'
import { cell, same, say, sayFrom, wordsOf } from './words.ts'

export interface OwedMatter {
  readonly body: Bilingual
  readonly matter: Bilingual
  readonly why: Bilingual
  readonly dueOn: IsoDate | null
}

export interface FollowedPlanLine {
  readonly body: Bilingual
  readonly plan: Bilingual
  readonly adoptedOn: PartialDate | null
  readonly lastOn: IsoDate | null
  /** Ordinary meetings since the last look or, without one, since its birth. */
  readonly meetingsSince: number
  readonly dueOn: IsoDate | null
  readonly state: FollowUpState
}

export interface WorklistSheetInput extends PaperInput {
  readonly language: PaperLanguage
  /** Null: of all bodies. */
  readonly body: Bilingual | null
  readonly asOf: IsoDate
  /** The most urgent first. */
  readonly needs: readonly OwedMatter[]
  readonly plans: readonly FollowedPlanLine[]
  readonly footer: PaperText | null
}

/** What is owed, and every plan with its state: two tables on one wide sheet. */
export function worklistSheet(input: WorklistSheetInput): PaperDocument {
  const { language, body, needs, plans } = input
  const heading = (pick: (text: WorklistPaperText) => string): Block => ({
    type: 'heading',
    level: 1,
    number: null,
    text: sayFrom(worklistPaperText, language, pick),
  })
  const nothing = (pick: (text: WorklistPaperText) => string): Block => ({
    type: 'paragraph',
    text: sayFrom(worklistPaperText, language, pick),
    look: 'ordinary',
  })
  return {
    kind: 'worklist',
    language,
    page: 'a3-landscape',
    marks: [],
    title: {
      bodies: [body === null ? sayFrom(worklistPaperText, language, ({ everyBody }) => everyBody) : wordsOf(body, language)],
      name: sayFrom(worklistPaperText, language, ({ name }) => name),
      isSpread: false,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage, input.dateStyle))),
    },
    blocks: [
      heading((text) => text.needs),
      needs.length === 0 ? nothing((text) => text.nothingOwed) : table(needs, needColumns, input),
      heading((text) => text.plans),
      plans.length === 0 ? nothing((text) => text.noPlans) : table(plans, planColumns, input),
    ],
    footer: input.footer,
  }
}

/** A column: its head, its width, and what it says of a row. */
interface ColumnOf<Row> {
  readonly head: (text: WorklistPaperText) => string
  readonly width: Column['width']
  readonly align?: Column['align']
  readonly cellOf: (row: Row, input: WorklistSheetInput) => Cell
}

const dated = (date: PartialDate | null, { language, dateStyle }: WorklistSheetInput): Cell =>
  cell(date === null ? [] : say(language, (_, inLanguage) => paperDateShort(date, inLanguage, dateStyle)))

const ofBody = {
  head: (text: WorklistPaperText) => text.body,
  width: 40,
  cellOf: ({ body }: { readonly body: Bilingual }, { language }: WorklistSheetInput) => cell(wordsOf(body, language)),
} as const

const needColumns: readonly ColumnOf<OwedMatter>[] = [
  ofBody,
  { head: (text) => text.matter, width: 'rest', cellOf: ({ matter }, { language }) => cell(wordsOf(matter, language)) },
  { head: (text) => text.why, width: 120, cellOf: ({ why }, { language }) => cell(wordsOf(why, language)) },
  { head: (text) => text.dueOn, width: 28, cellOf: ({ dueOn }, input) => dated(dueOn, input) },
]

const planColumns: readonly ColumnOf<FollowedPlanLine>[] = [
  ofBody,
  { head: (text) => text.plan, width: 'rest', cellOf: ({ plan }, { language }) => cell(wordsOf(plan, language)) },
  { head: (text) => text.adoptedOn, width: 28, cellOf: ({ adoptedOn }, input) => dated(adoptedOn, input) },
  { head: (text) => text.lastOn, width: 40, cellOf: ({ lastOn }, input) => dated(lastOn, input) },
  {
    head: (text) => text.meetingsSince,
    width: 28,
    align: 'center',
    cellOf: ({ meetingsSince }, { language }) => cell(same(leadingLanguage(language), String(meetingsSince))),
  },
  { head: (text) => text.dueOn, width: 28, cellOf: ({ dueOn }, input) => dated(dueOn, input) },
  {
    head: (text) => text.state,
    width: 36,
    cellOf: ({ state }, { language }) =>
      cell(
        say(language, ({ matrix }) => matrix.states[state]),
        state === 'never-followed-up' || state === 'overdue' ? 'hole' : 'ordinary',
      ),
  },
]

function table<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[], input: WorklistSheetInput): Block {
  return {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: columns.map(({ head, width, align = 'start' }) => ({
      head: sayFrom(worklistPaperText, input.language, head),
      width,
      align,
      look: 'ordinary',
    })),
    rows: rows.map((row) => ({ type: 'row', depth: 0, cells: columns.map(({ cellOf }) => cellOf(row, input)) })),
  }
}
