import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { RegisterProblem } from './register-problem.ts'

/** A register read from a copy of its own. */
export interface ReadingCopy {
  readonly path: string
  /** Takes the copy away. */
  readonly release: () => void
}

/** What SQLite keeps beside a register: what was saved last, or what undoes a write that was cut short. */
const logs = ['-wal', '-journal'] as const

/** Copies tried when somebody writes the register meanwhile. */
const tries = 3

/**
 * Copies a register, with its log, into a folder of the system's for passing files. SQLite keeps a log beside a register even to
 * read it, so one in a folder that takes no files (a CD, a share without the right to write) can be read from a copy only.
 * Throws `RegisterProblem` 'disk-full', 'register-in-use' (it changed with every try), or what the file system says.
 */
export function copyForReading(path: string): ReadingCopy {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-reading-'))
  const release = () => rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, basename(path))
  try {
    for (let left = tries; left > 0; left--) {
      const before = stateOf(path)
      copyFileSync(path, copy, constants.COPYFILE_FICLONE)
      for (const log of logs) {
        if (existsSync(path + log)) copyFileSync(path + log, copy + log)
        else rmSync(copy + log, { force: true })
      }
      if (stateOf(path) === before) return { path: copy, release }
    }
    throw new RegisterProblem('register-in-use', path)
  } catch (error) {
    release()
    throw error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? new RegisterProblem('disk-full', copy) : error
  }
}

/** Sizes and times of the register and its log: the same before and after a copy, the copy is of one moment. */
function stateOf(path: string): string {
  return ['', ...logs]
    .map((ending) => path + ending)
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => (found ? `${found.size} ${found.mtimeMs}` : 'none'))
    .join(', ')
}
