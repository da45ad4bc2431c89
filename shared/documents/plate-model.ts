import type { Language } from '../domain/vocabulary.ts'
import type { PaperText } from './paper-text.ts'

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
