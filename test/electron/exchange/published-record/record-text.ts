import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The published record where it lies beside the checkout (../shared/record/); null elsewhere, and tests that need it are skipped. */
export const recordBytes: Uint8Array | null = find()

function find(): Uint8Array | null {
  const folder = join(import.meta.dirname, '../../../../../shared/record')
  try {
    const name = readdirSync(folder).find((entry) => entry.endsWith('.txt'))
    return name === undefined ? null : readFileSync(join(folder, name))
  } catch {
    return null
  }
}
