import { setImmediate } from 'node:timers/promises'

/**
 * A long list in pieces, with a moment between two of them in which others are heard: windows, clocks, whoever asks how far the work is. What
 * they ask of the register waits for the end of the transaction.
 */
export async function* inPieces<Row>(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[], void, undefined> {
  for (let start = 0; start < rows.length; start += size) {
    if (start > 0) await setImmediate()
    yield start === 0 && rows.length <= size ? rows : rows.slice(start, start + size)
  }
}
