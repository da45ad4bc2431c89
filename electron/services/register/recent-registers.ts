import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

/** Registers opened on this machine, newest first, kept in the data folder. A list that cannot be read is an empty list. */
export interface RecentRegisters {
  list(): readonly { readonly id: string; readonly path: string; readonly fileName: string; readonly folder: string }[]
  remember(path: string): void
}

const longest = 10
const storedList = z.array(z.string()).catch([])

export function recentRegisters(dataFolder: string): RecentRegisters {
  const file = join(dataFolder, 'recent-registers.json')

  function paths(): readonly string[] {
    try {
      return storedList.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return []
    }
  }

  return {
    list: () =>
      paths()
        .filter((path) => existsSync(path))
        .map((path) => ({ id: idOf(path), path, fileName: basename(path), folder: dirname(path) })),
    remember(path) {
      const next = [path, ...paths().filter((one) => one !== path)].slice(0, longest)
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify(next, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    },
  }
}

/** A name for a path that tells nothing about it. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)
