import { fitText, textRoom } from './text-room.ts'

/** A bar as far as it is in view, on a plot so many px wide. */
export interface BarRoom {
  readonly from: number
  readonly to: number
  readonly width: number
  /** What the sign at the bar's beginning takes. */
  readonly lead: number
}

export interface PlacedText {
  readonly text: string
  /** The left edge. */
  readonly x: number
}

export interface PlacedLabel {
  readonly label: PlacedText
  readonly note: PlacedText | null
}

const size = 12
const pad = 10
const gap = 8

/**
 * Where a bar's name and the note behind it stand: inside the bar, after it or before it, whichever holds both whole; else
 * the name alone, with the note on another side; at last the name shortened where there is most room. Nothing leaves the
 * plot, and name and note never cover each other.
 */
export function placeLabel(bar: BarRoom, label: string, note: string | null): PlacedLabel {
  const labelRoom = textRoom(label, size)
  const noteRoom = note === null ? 0 : textRoom(note, size)
  const both = note === null ? labelRoom : labelRoom + gap + noteRoom
  const inside = { x: bar.from + bar.lead, room: bar.to - bar.from - bar.lead - pad }
  const after = { x: bar.to + pad, room: bar.width - bar.to - pad }
  const before = { x: pad / 2, room: bar.from - pad * 1.5 }

  const noteAt = (x: number): PlacedText | null => (note === null ? null : { text: note, x })
  for (const side of [inside, after]) {
    if (side.room >= both) return { label: { text: label, x: side.x }, note: noteAt(side.x + labelRoom + gap) }
  }
  if (before.room >= both) {
    const x = before.x + before.room - both
    return { label: { text: label, x }, note: noteAt(x + labelRoom + gap) }
  }

  const endOfBefore = before.x + before.room - labelRoom
  const noteInside = inside.room >= noteRoom ? noteAt(inside.x) : null
  const noteAfter = after.room >= noteRoom ? noteAt(after.x) : null
  if (inside.room >= labelRoom) return { label: { text: label, x: inside.x }, note: noteAfter }
  if (before.room >= labelRoom) return { label: { text: label, x: endOfBefore }, note: noteInside ?? noteAfter }
  if (after.room >= labelRoom) return { label: { text: label, x: after.x }, note: noteInside }

  const widest = [inside, after, before].reduce((best, side) => (side.room > best.room ? side : best))
  return { label: { text: fitText(label, widest.room, size), x: widest.x }, note: null }
}
