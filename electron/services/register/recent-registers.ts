import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

/** Registers opened on this machine, newest first, kept in the data folder. A list that cannot be read is an empty list. */
export interface RecentRegisters {
  list(): readonly RecentRegister[]
  /** `key`: what links know the register by; null: nothing. */
  remember(path: string, key: string | null): void
}

export interface RecentRegister {
  readonly id: string
  readonly path: string
  readonly fileName: string
  readonly folder: string
  readonly key: string | null
}

const longest = 10
/** Older versions kept the paths alone. */
const storedList = z
  .array(
    z.union([z.string().transform((path) => ({ path, key: null })), z.object({ path: z.string(), key: z.string().nullable() })]),
  )
  .catch([])

export function recentRegisters(dataFolder: string): RecentRegisters {
  const file = join(dataFolder, 'recent-registers.json')

  function stored(): z.infer<typeof storedList> {
    try {
      return storedList.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return []
    }
  }

  return {
    list: () =>
      stored()
        .filter(({ path }) => existsSync(path))
        .map(({ path, key }) => ({ id: idOf(path), path, fileName: basename(path), folder: dirname(path), key })),
    remember(path, key) {
      const next = [{ path, key }, ...stored().filter((one) => one.path !== path)].slice(0, longest)
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify(next, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    },
  }
}

/** A name for a path that tells nothing about it. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)
