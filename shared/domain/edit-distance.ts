/**
 * How many letters must be inserted, dropped, replaced or swapped with their neighbour to turn one word into the other
 * (optimal string alignment). For words, not for texts: its cost is the product of their lengths.
 */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? 0
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const distances = [at(1, 0) + 1, (current[column - 1] ?? 0) + 1, at(1, 1) + (isSame ? 0 : 1)]
      current.push(Math.min(...distances, isSwapped ? at(2, 2) + 1 : Infinity))
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}
