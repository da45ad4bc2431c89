import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Registers opened on this machine, newest first, kept in the data folder. A list that cannot be read is an empty list. */
export interface RecentRegisters {
  list(): readonly RecentRegister[]
  /** `key`: what links know the register by; null: nothing. `openedAt`: an instant, ISO 8601 in UTC. */
  remember(path: string, key: string | null, openedAt: string): void
}

export interface RecentRegister {
  readonly id: string
  readonly path: string
  readonly fileName: string
  readonly folder: string
  readonly key: string | null
  /** When it was last opened (ISO 8601, UTC); null: by a version that did not write it down. */
  readonly openedAt: string | null
  /** Bytes. */
  readonly size: number
}

const longest = 10
export function recentRegisters(dataFolder: string): RecentRegisters {
  const file = join(dataFolder, 'recent-registers.json')

  function stored(): readonly Stored[] {
    try {
      const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
      return Array.isArray(list) ? list.flatMap(storedIn).slice(0, longest) : []
    } catch {
      return []
    }
  }

  return {
    list: () =>
      stored().flatMap((one) => {
        const size = statSync(one.path, { throwIfNoEntry: false })?.size
        if (size === undefined) return []
        return [{ ...one, id: idOf(one.path), fileName: basename(one.path), folder: dirname(one.path), size }]
      }),
    remember(path, key, openedAt) {
      const next = [{ path, key, openedAt }, ...stored().filter((one) => one.path !== path)].slice(0, longest)
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify(next, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    },
  }
}

type Stored = Pick<RecentRegister, 'path' | 'key' | 'openedAt'>

/** Older versions kept the paths alone. By hand: the list is read before the first window, which is not to wait for a library. */
function storedIn(one: unknown): readonly Stored[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  if (typeof one === 'string') return [{ path: one, key: null, openedAt: null }]
  const { path, key, openedAt } = (one ?? {}) as Readonly<Record<string, unknown>>
  return typeof path === 'string' ? [{ path, key: text(key), openedAt: text(openedAt) }] : []
}

/** A name for a path that tells nothing about it. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)
