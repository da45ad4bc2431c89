/** More comparisons than this are not worth a tidier mark: a paragraph of ten thousand characters rewritten is simply another one. */
const mostComparisons = 4_000_000

/**
 * The places of a longest common subsequence, as pairs (index in `one`, index in `other`), both growing. What the two begin
 * and end with alike is paired first; where the rest is too long to compare, none of it is.
 */
export function longestCommon(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const head = Array.from({ length: start }, (_, at) => [at, at] as const)
  const tail = Array.from({ length: end }, (_, at) => [one.length - end + at, other.length - end + at] as const)
  return [...head, ...middle(one.slice(start, one.length - end), other.slice(start, other.length - end), start), ...tail]
}

function middle(one: readonly string[], other: readonly string[], offset: number): readonly (readonly [number, number])[] {
  const [height, width] = [one.length, other.length]
  if (height === 0 || width === 0 || height * width > mostComparisons) return []
  // lengths[i][j], row by row: the longest common subsequence of what is left from i and j on.
  const lengths = new Uint16Array((height + 1) * (width + 1))
  const at = (i: number, j: number) => i * (width + 1) + j
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      lengths[at(i, j)] =
        one[i] === other[j]
          ? (lengths[at(i + 1, j + 1)] ?? 0) + 1
          : Math.max(lengths[at(i + 1, j)] ?? 0, lengths[at(i, j + 1)] ?? 0)
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < height && j < width; ) {
    if (one[i] === other[j]) pairs.push([offset + i++, offset + j++])
    else if ((lengths[at(i + 1, j)] ?? 0) >= (lengths[at(i, j + 1)] ?? 0)) i++
    else j++
  }
  return pairs
}
