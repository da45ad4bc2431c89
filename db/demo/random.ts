export interface Random {
  /** A whole number below a limit. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Numbers that look random and are the same at every run (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
  return { below, pick: (items) => nth(items, below(items.length)) }
}

/** An item of a list that is read in a circle. Throws for an empty list. */
export function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('The list is empty')
  return item
}
