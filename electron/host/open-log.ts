import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A log this long is put aside as honbu.log.1; one old log is kept. */
const fullAt = 1_000_000
/** How much of the log's end is read for showing it, in characters. */
const shownEnd = 20_000

const logPath = (dataFolder: string): string => join(dataFolder, 'honbu.log')

/**
 * Writes lines with their instant to honbu.log in the data folder; the user's own folder is written ~, because its name is often theirs. A log that
 * cannot be written never stops the program.
 */
export function openLog(dataFolder: string, now: () => Date): (line: string) => void {
  const path = logPath(dataFolder)
  const home = homedir()
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  } catch {
    // The next line says the same thing by not being there.
  }
  return (line) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > fullAt) renameSync(path, `${path}.1`)
      const told = line.replaceAll('\n', ' | ').replaceAll(home, '~')
      appendFileSync(path, `${now().toISOString()} ${told}\n`, { mode: 0o600 })
    } catch {
      // A full or read-only disk is reported where data is written, not here.
    }
  }
}

/** The last lines of the log, oldest first; none when it cannot be read. */
export function lastLogLines(dataFolder: string): readonly string[] {
  try {
    return readFileSync(logPath(dataFolder), 'utf8')
      .slice(-shownEnd)
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
  } catch {
    return []
  }
}
