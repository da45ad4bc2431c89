import { breathe } from './breathe.ts'

/**
 * A long list in pieces, with a breath between two of them. Within a transaction what others ask of the register meanwhile waits for its end.
 */
export async function* inPieces<Row>(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[], void, undefined> {
  for (let start = 0; start < rows.length; start += size) {
    if (start > 0) await breathe()
    yield start === 0 && rows.length <= size ? rows : rows.slice(start, start + size)
  }
}
