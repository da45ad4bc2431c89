/** Each series has a sign of its own, so that lines are told apart without colour. After six the signs begin again, filled. */
export function SeriesSign({ at, x = 6, y = 6, isFilled = false }: SeriesSignProps) {
  const d = shapes[at % shapes.length] ?? shapes[0]
  return <path d={d} transform={`translate(${x} ${y})`} data-filled={isFilled !== at >= shapes.length || undefined} />
}

export interface SeriesSignProps {
  /** The series' place in its group. */
  readonly at: number
  readonly x?: number
  readonly y?: number
  readonly isFilled?: boolean
}

/** Drawn round their middle: circle, square, triangle, diamond, cross, star. */
const shapes = [
  'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z',
  'M-3.2 -3.2h6.4v6.4h-6.4z',
  'M0 -4.2l4.2 6.8h-8.4z',
  'M0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z',
  'M-3.2 -3.2l6.4 6.4m0 -6.4l-6.4 6.4',
  'M0 -4v8M-3.5 -2l7 4M3.5 -2l-7 4',
] as const
