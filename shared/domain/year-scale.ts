/** Years from–to, both inclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Every year in which some series has a value, in order. */
export function yearsOf(series: readonly { readonly values: readonly { readonly year: number }[] }[]): readonly number[] {
  return [...new Set(series.flatMap((one) => one.values.map((value) => value.year)))].toSorted((a, b) => a - b)
}

/** The stretches between the first and the last of these years that have none. */
export function gapsOf(years: readonly number[]): readonly Span[] {
  return years.flatMap((year, at) => {
    const next = years[at + 1]
    return next === undefined || next === year + 1 ? [] : [{ from: year + 1, to: next - 1 }]
  })
}

/** Values in runs of years without a gap: a line is drawn within a run and never from one to the next. */
export function runsOf<Value extends { readonly year: number }>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>((runs, value) => {
    const last = runs.at(-1)
    const previous = last?.at(-1)
    return last !== undefined && previous !== undefined && previous.year + 1 === value.year
      ? [...runs.slice(0, -1), [...last, value]]
      : [...runs, [value]]
  }, [])
}

/** Round ticks that enclose all figures, at most seven; `from` is always enclosed too. */
export function ticksOf(figures: readonly number[], from: number): readonly number[] {
  const [low, high] = [Math.min(from, ...figures), Math.max(from, ...figures)]
  const rough = Math.max(high - low, 1e-9) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  return Array.from({ length: last - first + 1 }, (_, at) => roundOff((first + at) * step))
}

/** Places for labels that want to stand at `wanted`: in the same order, at least `apart` from one another, moved as little as need be. */
export function spread(wanted: readonly number[], apart: number, lowest: number): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const places = new Map<number, number>()
  let previous = Number.NEGATIVE_INFINITY
  for (const at of order) {
    previous = Math.max(wanted[at] ?? 0, previous + apart)
    places.set(at, previous)
  }
  // What was pushed over the edge is pushed back from there.
  let limit = lowest
  for (const at of order.toReversed()) {
    const place = Math.min(places.get(at) ?? 0, limit)
    places.set(at, place)
    limit = place - apart
  }
  return wanted.map((_, at) => places.get(at) ?? 0)
}

/** Whether the printed index is another than the computed one. */
export function differs({
  index,
  printedIndex,
}: {
  readonly index: number | null
  readonly printedIndex: number | null
}): boolean {
  return index !== null && printedIndex !== null && Math.abs(index - printedIndex) > 1e-6
}

const roundOff = (value: number) => Number(value.toPrecision(12))
