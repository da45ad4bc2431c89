/** Rows whose heights are summed up together. */
const perBlock = 128

interface Block {
  sum: number
  /** Of its heights, those that are none: nothing stands there. */
  empty: number
  readonly heights: Map<number, number>
}

/**
 * How tall the rows of a long list are, in pixels: those that were shown as measured, the others as tall as rows are on average. Costs
 * what was measured, never what the list is long. Changes as rows are measured.
 */
export class RowHeights {
  #count: number
  #usual: number
  #hasUsual = false
  readonly #blocks = new Map<number, Block>()

  /** @param usual how tall a row is taken to be until one was measured. */
  constructor(count: number, usual: number) {
    this.#count = count
    this.#usual = usual
  }

  get count(): number {
    return this.#count
  }

  /** Of all rows. */
  get total(): number {
    return this.offsetOf(this.#count)
  }

  /** Rows came or went; what was measured stays at its place until it is measured anew. */
  setCount(count: number): void {
    if (count < this.#count) {
      for (const [at, block] of this.#blocks) {
        for (const [row, height] of block.heights) {
          if (row < count) continue
          block.heights.delete(row)
          block.sum -= height
          if (height === 0) block.empty--
        }
        if (block.heights.size === 0) this.#blocks.delete(at)
      }
    }
    this.#count = count
  }

  /** True when it was not known so before. */
  measure(row: number, height: number): boolean {
    const at = Math.floor(row / perBlock)
    const block = this.#blocks.get(at) ?? { sum: 0, empty: 0, heights: new Map<number, number>() }
    this.#blocks.set(at, block)
    const before = block.heights.get(row)
    if (before !== undefined && Math.abs(before - height) < 0.5) return false
    block.heights.set(row, height)
    block.sum += height - (before ?? 0)
    block.empty += Number(height === 0) - Number(before === 0)
    return true
  }

  /** Takes rows that were not measured to be as tall as the average of the others: the first ones at once, later ones when it is asked for. */
  settleUsual(isAsked: boolean): void {
    if (this.#hasUsual && !isAsked) return
    let [count, sum] = [0, 0]
    for (const block of this.#blocks.values()) {
      count += block.heights.size - block.empty
      sum += block.sum
    }
    if (count === 0) return
    const average = sum / count
    if (this.#hasUsual && Math.abs(average - this.#usual) < this.#usual / 50) return
    this.#hasUsual = true
    this.#usual = average
  }

  heightOf(row: number): number {
    return this.#blocks.get(Math.floor(row / perBlock))?.heights.get(row) ?? this.#usual
  }

  /** Where a row begins. */
  offsetOf(row: number): number {
    const own = Math.floor(row / perBlock)
    let offset = row * this.#usual
    for (const [at, { sum, heights }] of this.#blocks) {
      if (at < own) offset += sum - heights.size * this.#usual
      else if (at === own) for (const [of, height] of heights) if (of < row) offset += height - this.#usual
    }
    return offset
  }

  /** The row that stands at a place; the first or last where none does. */
  rowAt(place: number): number {
    let [low, high] = [0, Math.max(0, this.#count - 1)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.offsetOf(middle) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
