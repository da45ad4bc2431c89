/** A failure in words: what happened, what was kept, what to do. Null where nothing more can be said. */
export interface Saying {
  readonly title: string
  readonly kept: string | null
  readonly advice: string | null
}

/** What the failure speaks of, as the contract's errors carry it. */
export type ErrorDetails = Readonly<Record<string, string | number | null>>
