import type { IsoDate } from '../domain/calendar.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { Logo } from './logo.ts'

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
  'item-matrix',
  'status-request',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** `both`: Japanese leads, English stands under or beside it. */
export type PaperLanguage = Language | 'both'

/** Millimetres. */
export interface Page {
  readonly size: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
  readonly width: number
  readonly height: number
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

/** The sheets in use. renderer/styles/paper.css draws them by name; the writers that need figures read them here. */
export const pages = {
  a4: page('A4', 'portrait', 25, 24, 20),
  'a4-landscape': page('A4', 'landscape', 18, 20, 16),
  'a3-landscape': page('A3', 'landscape', 20, 24, 18),
  plate: page('A4', 'landscape', 0, 0, 0),
  labels: page('A4', 'portrait', 0, 0, 0),
} as const satisfies Record<string, Page>
export type PageName = keyof typeof pages

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

// ---- words --------------------------------------------------------------------------------------------------------

/** Words in one language, as they print; a line feed breaks the line in heads of narrow columns. */
export interface Words {
  readonly language: Language
  readonly text: string
  /** The words say that this language is missing; they are a mark, not the matter itself. */
  readonly isMissing: boolean
}

/** One text of a paper: none, one language, or two with the leading one first. */
export type PaperText = readonly Words[]

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

/** One A4 sheet, folded across the middle so that both sides read alike. */
export interface NamePlate {
  readonly type: 'name-plate'
  readonly faces: readonly [PlateFace, PlateFace]
}

export interface PlateFace {
  readonly lines: readonly PlateLine[]
}

/** Sizes in points; the style sheet knows these and no others. */
export const plateSizes = [168, 144, 120, 104, 88, 76, 64, 54, 46, 40, 34, 29, 25, 21, 18] as const
export type PlateSize = (typeof plateSizes)[number]

export interface PlateLine {
  readonly role: 'name' | 'post'
  readonly language: Language
  readonly text: string
  readonly size: PlateSize
}

/** Who sits where, as one sees the room from the door. */
export interface SeatingPlan {
  readonly type: 'seating'
  /** Equally wide. */
  readonly columns: number
  readonly rowHeight: SeatingHeight
  readonly size: SeatingSize
  /** Cells that reach over several columns or rows stand where they begin. */
  readonly rows: readonly (readonly SeatingCell[])[]
}

/** Millimetres, from a closed list; the largest that lets the room stand on one sheet. */
export const seatingHeights = [34, 32, 30, 28, 26, 24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5] as const
export type SeatingHeight = (typeof seatingHeights)[number]

/** Points; the largest in which every place holds its words. */
export const seatingSizes = [18, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5] as const
export type SeatingSize = (typeof seatingSizes)[number]

export type SeatingCell = SeatingPlace | SeatingSpace

export interface SeatingPlace {
  readonly type: 'place'
  /** By honour, from 1. */
  readonly place: number
  /** Who sits there, so that a screen can point at them; prints nothing. */
  readonly key: string
  readonly lines: readonly SeatingLine[]
}

export interface SeatingLine {
  readonly role: 'organization' | 'post' | 'name' | 'note'
  readonly text: PaperText
}

/** The table, or a part of the room where nobody sits. */
export interface SeatingSpace {
  readonly type: 'table' | 'empty'
  /** Of a table: コの字 is open towards the door, ロの字 has nothing in its middle. Left out: one board. */
  readonly form?: 'open' | 'hollow'
  readonly columns: number
  readonly rows: number
  readonly text: PaperText
}

/** Sheets of labels to stick on envelopes, by how many are on one; millimetres. Labels touch but for the gap between columns. */
export const labelSheets = {
  12: { columns: 2, rows: 6, width: 86.4, height: 42.3, top: 21.6, left: 18.6, gap: 0 },
  21: { columns: 3, rows: 7, width: 63.5, height: 38.1, top: 15.15, left: 7.25, gap: 2.5 },
  24: { columns: 3, rows: 8, width: 66, height: 33.9, top: 12.9, left: 6, gap: 0 },
} as const
export type LabelsPerSheet = keyof typeof labelSheets

/** One sheet of labels, filled row by row. */
export interface LabelSheet {
  readonly type: 'label-sheet'
  readonly perSheet: LabelsPerSheet
  /** Null: used before, stays blank. */
  readonly labels: readonly (AddressLabel | null)[]
}

export interface AddressLabel {
  /** Smaller where the label has much to say. */
  readonly look: 'ordinary' | 'close' | 'dense' | 'densest'
  readonly lines: readonly { readonly role: 'address' | 'organization' | 'post' | 'name'; readonly text: PaperText }[]
}

function page(size: Page['size'], orientation: Page['orientation'], top: number, side: number, bottom: number): Page {
  const [short, long] = size === 'A4' ? ([210, 297] as const) : ([297, 420] as const)
  return {
    size,
    orientation,
    width: orientation === 'portrait' ? short : long,
    height: orientation === 'portrait' ? long : short,
    margins: { top, right: side, bottom, left: side },
  }
}
