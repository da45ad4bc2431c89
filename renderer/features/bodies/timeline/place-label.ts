import { fitText, textRoom } from './text-room.ts'

/** A bar as far as it is in view, on a plot so many px wide. */
export interface BarRoom {
  readonly from: number
  readonly to: number
  readonly width: number
  /** What the sign at the bar's beginning takes. */
  readonly lead: number
}

export type Side = 'inside' | 'after' | 'before'

/** A line of text and the note that follows it, if one does. */
export interface PlacedText {
  readonly side: Side
  /** The left edge; before a bar the right one. */
  readonly x: number
  readonly text: string
  readonly note: string | null
}

const size = 12
const pad = 10
export const noteGap = 8

/**
 * Where a bar's name and the note behind it stand: inside the bar, after it or before it, whichever holds both whole; else
 * the note on another side than the name; at last the name shortened where there is most room. Nothing leaves the plot, and
 * name and note never cover each other.
 */
export function placeLabel(bar: BarRoom, text: string, note: string | null): readonly PlacedText[] {
  const textWidth = textRoom(text, size)
  const noteWidth = note === null ? 0 : textRoom(note, size)
  const both = note === null ? textWidth : textWidth + noteGap + noteWidth
  const room: Readonly<Record<Side, number>> = {
    inside: bar.to - bar.from - bar.lead - pad,
    after: bar.width - bar.to - pad,
    before: bar.from - pad * 1.5,
  }
  const x: Readonly<Record<Side, number>> = { inside: bar.from + bar.lead, after: bar.to + pad, before: bar.from - pad }
  const fits = (width: number) => (side: Side) => room[side] >= width

  const whole = (['inside', 'after', 'before'] as const).find(fits(both))
  if (whole !== undefined) return [{ side: whole, x: x[whole], text, note }]
  const side = (['inside', 'before', 'after'] as const).find(fits(textWidth))
  if (side === undefined) {
    const widest = (['inside', 'after', 'before'] as const).reduce((best, one) => (room[one] > room[best] ? one : best))
    const shortened = fitText(text, room[widest], size)
    return shortened === '' ? [] : [{ side: widest, x: x[widest], text: shortened, note: null }]
  }
  const elsewhere = (['after', 'inside', 'before'] as const).find((one) => one !== side && fits(noteWidth)(one))
  const placed: PlacedText = { side, x: x[side], text, note: null }
  return note === null || elsewhere === undefined ? [placed] : [placed, { side: elsewhere, x: x[elsewhere], text: '', note }]
}
