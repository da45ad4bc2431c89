/** A line with what tells how deep it lies. */
export interface LaidLine {
  /** How far it is indented, in any unit. */
  readonly indent: number
  /** How its number is written (`line-number.ts`); null: it has none. */
  readonly sign: string | null
}

/**
 * How deep each line lies, from 0: what is indented further lies below what stands before it; at the same indentation, a number of a kind
 * not seen before lies below the others (1, then (1), then ①), and one seen before returns to its level. Lines without a number go to
 * the first level of their indentation; bullets are never above numbers.
 */
export function depthsOf(lines: readonly LaidLine[]): readonly number[] {
  const levels: { readonly indent: number; sign: string | null }[] = []
  return lines.map(({ indent, sign }) => {
    while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop()
    const first = levels.findIndex((level) => level.indent === indent)
    if (first < 0) {
      levels.push({ indent, sign })
      return levels.length - 1
    }
    if (sign === null) {
      levels.length = first + 1
      return first
    }
    const known = levels.findIndex((level, at) => at >= first && level.sign === sign)
    if (known >= 0) {
      levels.length = known + 1
      return known
    }
    while (levels.length > first + 1 && levels.at(-1)?.sign === 'bullet') levels.pop()
    const top = levels.at(-1)
    // A first line without a number, or a bullet before the numbers, is on their level.
    if (top !== undefined && (top.sign === null || top.sign === 'bullet')) top.sign = sign
    else levels.push({ indent, sign })
    return levels.length - 1
  })
}
