/** Where in a source something stands. */
export type PlaceInSource =
  | { readonly kind: 'lines'; readonly from: number; readonly to: number }
  /** A page by the name its publisher gave it: E1401041. */
  | { readonly kind: 'page'; readonly name: string }
  /** As it was written. */
  | { readonly kind: 'as-written'; readonly text: string }

/** Reads a place as registers keep it: lines of a text (L54, L54-55), a page's name, or whatever else people write. */
export function readPlaceInSource(locator: string): PlaceInSource {
  const text = locator.trim()
  const { from, to } = /^L(?<from>\d{1,7})(?:[-–]L?(?<to>\d{1,7}))?$/.exec(text)?.groups ?? {}
  if (from !== undefined && Number(from) > 0) {
    const last = Number(to ?? from)
    if (last >= Number(from)) return { kind: 'lines', from: Number(from), to: last }
  }
  return /^[A-Za-z]+(?:_?\d+)+$/.test(text) ? { kind: 'page', name: text } : { kind: 'as-written', text }
}

/** The lines of a text as places count them, from 1; of whichever end of line. */
export const linesOfText = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)
