/**
 * Where one is in a list that may be taller than a browser can lay out (Chromium ends at 33.5 million pixels): a strip of bounded height is
 * scrolled, and its positions are stretched over the list. All in pixels from the list's first row.
 */
export interface Stretch {
  /** The tallest strip. */
  readonly tallest: number
  /** As much at either end is scrolled one to one, so that the first and the last rows are met as in any list. */
  readonly even: number
}

export const usualStretch: Stretch = { tallest: 12_000_000, even: 1_000_000 }

/** The strip's height for rows of this height in all. */
export const stripOf = (height: number, { tallest }: Stretch = usualStretch): number => Math.min(height, tallest)

/** What of the list stands at a position of the strip. */
export function listAt(strip: number, height: number, stretch: Stretch = usualStretch): number {
  const whole = stripOf(height, stretch)
  if (strip <= stretch.even || whole === height) return strip
  if (strip >= whole - stretch.even) return height - (whole - strip)
  return stretch.even + (strip - stretch.even) * rate(height, stretch)
}

/** Where on the strip a place of the list stands; the reverse of `listAt`. */
export function stripAt(place: number, height: number, stretch: Stretch = usualStretch): number {
  const whole = stripOf(height, stretch)
  if (place <= stretch.even || whole === height) return place
  if (place >= height - stretch.even) return whole - (height - place)
  return stretch.even + (place - stretch.even) / rate(height, stretch)
}

/** Pixels of the list for one of the strip, between the ends. */
const rate = (height: number, { tallest, even }: Stretch): number => (height - 2 * even) / (tallest - 2 * even)

/** What is at the upper edge of the view: of the list, and where the strip is scrolled to. They part while one scrolls by steps. */
export interface ScrollPlace {
  readonly list: number
  readonly strip: number
}

/** After the strip was scrolled: a step moves the list by as many pixels, a leap (by the scroll bar) leads to its share of the list. */
export function afterScroll(
  before: ScrollPlace,
  strip: number,
  { height, view }: { readonly height: number; readonly view: number },
  stretch: Stretch = usualStretch,
): ScrollPlace {
  const step = strip - before.strip
  return { strip, list: Math.abs(step) > 3 * view ? listAt(strip, height, stretch) : before.list + step }
}

/** Whether the strip has to be put right at once, for want of room to go on; else that waits until one stops scrolling. */
export function isOutOfRoom(
  { list, strip }: ScrollPlace,
  { height, view }: { readonly height: number; readonly view: number },
  stretch: Stretch = usualStretch,
): boolean {
  const [above, below] = [list, height - list]
  const stripBelow = stripOf(height, stretch) - strip
  // Less strip than list, or list at its end and strip left.
  const isShort = strip < Math.min(above, 2 * view) || stripBelow < Math.min(below, 3 * view)
  const isLong = (above < 0 && strip > above) || (below < view && stripBelow > below)
  return Math.abs(strip - stripAt(list, height, stretch)) >= 1 && (isShort || isLong)
}
