import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HeldPlaces } from './held-places.ts'

/** How hard a scenario is tried: the small size stands in every test run, the full one in `npm run torture`. */
export type Size = 'small' | 'full'

/** What a scenario found: its figures in one line, or why it could not be tried here. */
export type Outcome = { readonly kind: 'held'; readonly line: string } | { readonly kind: 'skipped'; readonly why: string }

/** A fault and what must hold when it strikes. Throws `Broken` when it does not. */
export interface Scenario {
  /** The fault's number in the list of promises, R1 and so on. */
  readonly id: string
  readonly name: string
  /** Tried by `npm run torture` alone: a scenario like it stands for it in every test run. */
  readonly isOnlyFull?: boolean
  /** `held`: places that an earlier piece of the same run found to hold. */
  readonly run: (size: Size, held: HeldPlaces) => Promise<Outcome>
}

/** A promise that did not hold. */
export class Broken extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Broken'
  }
}

/** Throws `Broken` when something that must hold does not. */
export function hold(isSo: boolean, otherwise: () => string): void {
  if (!isSo) throw new Broken(otherwise())
}

/** Runs with a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-torture-'))
  try {
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Numbers from 0 to 1 in an order that a seed decides: a failure can be tried again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
