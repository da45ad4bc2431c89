import type { PaperText } from './paper-text.ts'

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
