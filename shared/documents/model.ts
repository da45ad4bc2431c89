import type { IsoDate } from '../domain/calendar.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { Logo } from './logo.ts'
import type { PaperText } from './paper-text.ts'
import { type Page, type PageName, pages } from './page.ts'
import type { SeatingPlan } from './seating-model.ts'
import type { LabelSheet, NamePlate } from './plate-model.ts'

/**
 * A paper as data: what it says, in which order and rank, and nothing of how it is drawn. `layout` makes the tree that
 * the preview, the printer and the PDF share; the Word, spreadsheet and plain-text writers read the same data.
 * Builders have chosen the words: no writer knows a language beyond what stands here.
 */
export interface PaperDocument {
  readonly kind: PaperKind
  readonly language: PaperLanguage
  readonly page: PageName
  /** Upper right corner, in this order: 案, 取扱注意, 資料１ … */
  readonly marks: readonly Mark[]
  /** Null for papers that are all matter, such as name plates. */
  readonly title: TitleBlock | null
  /** What a paper without a title is called, in a window's title and as a file. */
  readonly called?: string
  /** The day for which it holds, where one body has such a paper of every day: its file bears it. */
  readonly filedUnder?: IsoDate
  readonly blocks: readonly Block[]
  /** Left foot of every sheet. Writers add the page number themselves; `null` prints neither. */
  readonly footer: PaperText | null
  /** How the house sets its papers; left out: 明朝 and the ordinary margins. */
  readonly look?: PaperLook
  /** At the head of the first sheet; papers that are all matter have none. */
  readonly logo?: Logo
}

export const typefaces = ['mincho', 'gothic'] as const

export const marginWidths = ['narrow', 'ordinary', 'wide'] as const

export interface PaperLook {
  readonly typeface: (typeof typefaces)[number]
  readonly margins: (typeof marginWidths)[number]
}

export const ordinaryLook: PaperLook = { typeface: 'mincho', margins: 'ordinary' }

export const paperKinds = [
  'agenda',
  'run-sheet',
  'decision-record',
  'paper-list',
  'roster',
  'attendance-sheet',
  'roster-changes',
  'chronicle',
  'name-plates',
  'seating-plan',
  'address-list',
  'address-labels',
  'follow-up-report',
  'status-table',
  'matrix-sheet',
  'worklist',
  'item-matrix',
  'status-request',
] as const

export type PaperKind = (typeof paperKinds)[number]

/** `both`: Japanese leads, English stands under or beside it. */
export type PaperLanguage = Language | 'both'

/** Millimetres that a house's margins add on either side and at the foot; renderer/styles/paper.css adds the same. */
export const marginChange = { narrow: -6, ordinary: 0, wide: 6 } as const satisfies Record<PaperLook['margins'], number>

/** The sheet a paper is set on, with its house's margins; plates keep to the edge. */
export function pageOf({ page: name, look = ordinaryLook }: Pick<PaperDocument, 'page' | 'look'>): Page {
  const own: Page = pages[name]
  const by = own.margins.left === 0 ? 0 : marginChange[look.margins]
  const { top, right, bottom, left } = own.margins
  return { ...own, margins: { top: top + by, right: right + by, bottom: bottom + by, left: left + by } }
}

/** The language whose typography and numbering a paper follows. */
export function leadingLanguage(language: PaperLanguage): Language {
  return language === 'both' ? 'ja' : language
}

// ---- head ---------------------------------------------------------------------------------------------------------

export type MarkKind = 'draft' | 'issued' | 'results' | 'confidential' | 'paper-number'

export interface Mark {
  readonly kind: MarkKind
  readonly text: PaperText
}

export interface TitleBlock {
  /** The body with its ordinal; a joint session has a line for each body and one that says so. */
  readonly bodies: readonly PaperText[]
  /** The paper's own name: 議事次第, Agenda. */
  readonly name: PaperText
  /** A Japanese name is spaced out: short names that are words of office, never a plan's title. */
  readonly isSpread: boolean
  /** At the right above the matter: 平成17年6月10日現在. */
  readonly dated: PaperText | null
}

// ---- blocks -------------------------------------------------------------------------------------------------------

export type Block =
  | Heading
  | Paragraph
  | Definitions
  | NumberedList
  | Table
  | Roster
  | PaperList
  | Notes
  | Columns
  | NamePlate
  | SeatingPlan
  | LabelSheet
  | { readonly type: 'page-break' }
  | { readonly type: 'spacer'; readonly lines: 1 | 2 | 3 | 4 }

export interface Heading {
  readonly type: 'heading'
  /** Under the paper's title: 1 sections, 2 their parts. */
  readonly level: 1 | 2
  readonly number: string | null
  readonly text: PaperText
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: PaperText
  readonly look: 'ordinary' | 'small' | 'end'
}

/** Labels spread to one width with values behind them: 日時, 場所. */
export interface Definitions {
  readonly type: 'definitions'
  readonly rows: readonly { readonly label: PaperText; readonly values: readonly DefinitionValue[] }[]
}

export interface DefinitionValue {
  readonly text: PaperText
  /** Not settled yet: prints over a dotted line to write on. */
  readonly isOpen: boolean
}

export interface NumberedList {
  readonly type: 'numbered'
  readonly items: readonly NumberedItem[]
}

export interface NumberedItem {
  /** Ties the printed line to what it shows, for the preview (`data-anchor`); null where nothing stands behind it. */
  readonly anchor: string | null
  /** As printed, never part of the text; null for headings and unnumbered lines, whose own lines indent no further. */
  readonly number: string | null
  readonly text: PaperText
  /** Behind the text in brackets of its own language: presenter, outcome. */
  readonly asides: readonly PaperText[]
  readonly items: readonly NumberedItem[]
}

/** Millimetres from a closed list, so that a style sheet alone can draw them; `rest` shares what is left. */
export const columnWidths = [8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 48, 56, 64, 72, 80, 96, 120] as const

export type ColumnWidth = (typeof columnWidths)[number] | 'rest'

export interface Column {
  readonly head: PaperText
  readonly width: ColumnWidth
  readonly align: 'start' | 'center' | 'end'
  /** `signature` is left blank to write in; `aside` is set smaller: remarks, the other language. */
  readonly look: 'ordinary' | 'signature' | 'aside'
}

export interface Cell {
  readonly text: PaperText
  /** `hole`: something is missing here and must survive a photocopy. `alive` and `silent` draw a plan's life line. */
  readonly look: 'ordinary' | 'strong' | 'hole' | 'alive' | 'silent'
  /** A sign of the matrix grammar before the text (◆ ○ ●), or null. */
  readonly sign: string | null
}

/** The head repeats on every sheet; a row is never split. */
export interface Table {
  readonly type: 'table'
  readonly caption: PaperText | null
  readonly columns: readonly Column[]
  readonly look: 'ruled' | 'grid'
  /** A few rows that are never parted by a new sheet. */
  readonly isWhole?: boolean
  /** Rows to be signed stand closer. */
  readonly isClose?: boolean
  readonly rows: readonly TableRow[]
}

export type TableRow =
  | { readonly type: 'row'; readonly depth: 0 | 1 | 2 | 3; readonly cells: readonly Cell[] }
  /** A heading across the table; stays with the row after it. */
  | { readonly type: 'heading'; readonly number: string | null; readonly text: PaperText }

/** Seats by role and ministry. The role is printed once and rules its group; a ministry stays with its posts. */
export interface Roster {
  readonly type: 'roster'
  /** The last seats stay with what follows, so that its notes never stand on a sheet alone. */
  readonly keepsToNext: boolean
  /** Rows to be signed stand closer. */
  readonly isClose?: boolean
  /** Beside the role. Heads are printed when any column has one. */
  readonly columns: readonly Column[]
  readonly groups: readonly RosterGroup[]
}

export interface RosterGroup {
  readonly role: PaperText
  readonly sections: readonly RosterSection[]
}

export interface RosterSection {
  /** The ministry over its posts; null where a post names it itself. */
  readonly heading: PaperText | null
  readonly rows: readonly (readonly Cell[])[]
  /** The seat of each row, so that a screen can point at it; prints nothing. */
  readonly seatIds: readonly number[]
}

/** 配布資料: numbered papers under a heading. */
export interface PaperList {
  readonly type: 'papers'
  readonly heading: PaperText
  readonly papers: readonly { readonly label: PaperText; readonly title: PaperText }[]
}

/** Remarks under the matter, each with the mark by which it is cited: ※1. */
export interface Notes {
  readonly type: 'notes'
  readonly notes: readonly { readonly mark: string; readonly text: PaperText }[]
}

export interface Columns {
  readonly type: 'columns'
  readonly count: 2 | 3
  readonly blocks: readonly Exclude<Block, Columns>[]
}
