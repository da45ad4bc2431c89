/**
 * A yearly series as an index with the base year at 100, one decimal, halves away from zero, as statistics offices print it.
 * Empty when the base year has no value or the value is zero; years without a value stay without.
 */
export function indexSeries(
  values: readonly { readonly year: number; readonly value: number }[],
  baseYear: number | null,
): ReadonlyMap<number, number> {
  const base = values.find((one) => one.year === baseYear)?.value
  if (base === undefined || base === 0) return new Map()
  return new Map(values.map(({ year, value }) => [year, roundToTenth((value / base) * 100)]))
}

/** Rounds to one decimal; a nudge keeps binary fractions such as 144.95 on the side where people see them. */
function roundToTenth(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10
}
