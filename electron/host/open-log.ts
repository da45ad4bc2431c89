import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log this long is put aside as honbu.log.1 at the next start; one old log is kept. */
const fullAt = 1_000_000

/** Writes lines with their instant to honbu.log in the data folder. A log that cannot be written never stops the program. */
export function openLog(dataFolder: string, now: () => Date): (line: string) => void {
  const path = join(dataFolder, 'honbu.log')
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > fullAt) renameSync(path, `${path}.1`)
  } catch {
    // The next line says the same thing by not being there.
  }
  return (line) => {
    try {
      appendFileSync(path, `${now().toISOString()} ${line.replaceAll('\n', ' | ')}\n`, { mode: 0o600 })
    } catch {
      // A full or read-only disk is reported where data is written, not here.
    }
  }
}
