/** Room left between neighbours, so that a line can be put between two without touching the others. */
export const positionStep = 1024

/**
 * The position of a line put between two neighbours (null: there is none on that side); null when no whole number is left
 * between them and the siblings must be renumbered. Positions begin at 1.
 */
export function positionBetween(before: number | null, after: number | null): number | null {
  if (after === null) return (before ?? 0) + positionStep
  const middle = Math.floor(((before ?? 0) + after) / 2)
  return middle > (before ?? 0) && middle < after ? middle : null
}

/** Fresh positions for this many siblings. */
export const freshPositions = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (index + 1) * positionStep)
