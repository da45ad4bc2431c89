import { loadavg } from 'node:os'

/** One line of the report. */
export interface Line {
  /** `P11 meetings.get`. */
  readonly what: string
  /** In words, of the same run; null: the goal is a figure of its own. */
  readonly floor: string | null
  readonly measured: string
  /** Measured to floor; null where the goal is a figure of its own. */
  readonly ratio: number | null
  /** Null: told for its own sake, no goal is set. */
  readonly isMet: boolean | null
}

export interface Goal {
  readonly id: string
  readonly promise: string
  /** Yields lines as they are found. */
  run(bench: Bench): AsyncIterable<Line>
}

export interface Bench {
  /** A demo register of so many bodies and years, made once and kept in the bench's folder. */
  readonly register: (size: Size) => Promise<string>
  /** A folder of this run's own, gone at its end. */
  readonly folder: string
  /** The sizes asked for, the smallest first. */
  readonly sizes: readonly Size[]
  /** How often what is compared by the clock is done, one beside the other in turn. */
  readonly pairs: number
}

/** 1 ×: 2,000 agenda items; 50 ×: 100,000; 1000 ×: 2,000,000 and all else in proportion. */
export const sizes = {
  1: { name: '1x', bodies: 2, years: 10 },
  50: { name: '50x', bodies: 20, years: 50 },
  1000: { name: '1000x', bodies: 200, years: 100 },
} as const
export type Size = (typeof sizes)[keyof typeof sizes]

export const say = ({ what, floor, measured, ratio, isMet }: Line): string =>
  [
    what.padEnd(34),
    (floor === null ? '' : `floor ${floor}`).padEnd(26),
    measured.padEnd(34),
    (ratio === null ? '' : `${ratio.toFixed(2)} x`).padEnd(9),
    isMet === null ? '' : isMet ? 'met' : 'missed',
    `(load ${(loadavg()[0] ?? 0).toFixed(0)})`,
  ].join('  ')

/** Processor milliseconds of this process that an act takes: others on the machine do not count in it. */
export async function cpuOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const ms = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} us` : `${value.toFixed(1)} ms`)
