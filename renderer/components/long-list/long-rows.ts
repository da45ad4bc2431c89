/** The rows of a list that is too long to be in the page, or in memory, as a whole. */
export interface LongRows<Item> {
  readonly count: number
  /** Known for every row, whether it has come or not. */
  readonly idAt: (at: number) => string
  /** Undefined: it has not come yet. */
  readonly itemAt: (at: number) => Item | undefined
  /** Where the row of this id stands; -1: nowhere. */
  readonly atOf: (id: string) => number
  /** A place at which nothing stands: it takes no room, and keys pass over it. Never the first. */
  readonly isEmpty?: (at: number) => boolean
  /** Told which rows are shown, so that those that have not come can be fetched. */
  readonly onShow?: (from: number, to: number) => void
}

/** Lists of more rows than these are shown in part. */
export const mostRowsWhole = 200

export function longRowsOf<Item>(items: readonly Item[], idOf: (item: Item) => string): LongRows<Item> {
  let places: ReadonlyMap<string, number> | null = null
  return {
    count: items.length,
    idAt: (at) => {
      const item = items[at]
      return item === undefined ? '' : idOf(item)
    },
    itemAt: (at) => items[at],
    atOf: (id) => {
      places ??= new Map(items.map((item, at) => [idOf(item), at]))
      return places.get(id) ?? -1
    },
  }
}

/** The rows that are in the page, in order: those shown, and those kept though they were scrolled away. One list, so that none is made anew as it passes over. */
export function placesInPage(
  { from, to }: { readonly from: number; readonly to: number },
  kept: readonly number[],
): readonly number[] {
  const shown = Array.from({ length: to - from }, (_, index) => from + index)
  return [...kept.filter((at) => at < from), ...shown, ...kept.filter((at) => at >= to)].toSorted((one, other) => one - other)
}
