import { seriesStyle } from '../../../shared/documents/series-sign.ts'

export interface SeriesSignProps {
  /** The series' place in its group. */
  readonly at: number
  readonly x?: number
  readonly y?: number
  readonly isFilled?: boolean
}

/** Each series has a sign of its own, so that lines are told apart without colour. */
export function SeriesSign({ at, x = 6, y = 6, isFilled = false }: SeriesSignProps) {
  const style = seriesStyle(at)
  return <path d={style.path} transform={`translate(${x} ${y})`} data-filled={isFilled !== style.isFilled || undefined} />
}
