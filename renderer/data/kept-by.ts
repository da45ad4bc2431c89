/** Which change in the history keeps what was given to a desk; null until it is kept, and where nothing was to be. */
export interface Kept {
  change: number | null
}

interface KeepingDesk {
  readonly state: () => { readonly pending: readonly { readonly kept: Kept }[] }
  readonly settled: () => Promise<void>
}

/** Asked right after something was given to a desk: the change that keeps it, once it is kept. */
export function keptBy(desk: KeepingDesk): () => Promise<number | null> {
  const kept = desk.state().pending.at(-1)?.kept
  return async () => {
    await desk.settled()
    return kept?.change ?? null
  }
}
