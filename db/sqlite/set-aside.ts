import { constants, copyFileSync, existsSync } from 'node:fs'
import { bringToDisk } from './copy-register.ts'
import { takeLease, type LeaseOwner } from './lease.ts'
import { RegisterProblem } from './register-problem.ts'
import { replaceRegister } from './replace-register.ts'

/** Copies a register that cannot be read, with its log, byte by byte to another name. Answers with that name. Throws `RegisterProblem`. */
export function setAside(path: string, stamp: string): string {
  const stem = path.endsWith('.honbu') ? path.slice(0, -'.honbu'.length) : path
  try {
    for (let number = 1; ; number++) {
      const place = `${stem} damaged ${stamp}${number === 1 ? '' : `-${number}`}.honbu`
      if (existsSync(place)) continue
      for (const ending of ['', '-wal']) {
        if (!existsSync(path + ending)) continue
        copyFileSync(path + ending, place + ending, constants.COPYFILE_EXCL)
        bringToDisk(place + ending)
      }
      return place
    }
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? new RegisterProblem('folder-not-writable', path)
  }
}

/** Puts another file in the place of a register that nobody has open, under its lease. Throws `RegisterProblem`, with the register as it was. */
export function replaceUnderLease(path: string, replacement: string, owner: LeaseOwner): void {
  const lease = takeLease(path, owner)
  try {
    replaceRegister(path, replacement)
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? error
  } finally {
    lease.release()
  }
}
