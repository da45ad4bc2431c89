/** How the line of one series is drawn, so that it is told apart without colour. */
export interface SeriesStyle {
  /** The marker's path, drawn round its middle. */
  readonly path: string
  /** Lengths of dashes and gaps; empty: a whole line. */
  readonly dashes: readonly number[]
  /** From the seventh series on the markers begin again, filled. */
  readonly isFilled: boolean
}

/** Circle, square, triangle, diamond, cross, star. */
const paths = [
  'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z',
  'M-3.2 -3.2h6.4v6.4h-6.4z',
  'M0 -4.2l4.2 6.8h-8.4z',
  'M0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z',
  'M-3.2 -3.2l6.4 6.4m0 -6.4l-6.4 6.4',
  'M0 -4v8M-3.5 -2l7 4M3.5 -2l-7 4',
] as const

const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4], [12, 3, 2, 3, 2, 3], [1, 4]]

/** The style of the series at this place of its group. */
export const seriesStyle = (place: number): SeriesStyle => ({
  path: paths[place % paths.length] ?? paths[0],
  dashes: dashes[place % dashes.length] ?? [],
  isFilled: place >= paths.length,
})
