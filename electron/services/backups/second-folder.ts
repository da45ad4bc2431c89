import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const storedPlaces = z.record(z.string(), z.string()).catch({})

/** Where the backups of each register go a second time, on this machine: kept in the data folder, because paths mean nothing elsewhere. */
export interface SecondFolders {
  of(registerPath: string): string | null
  /** Null: none any more. */
  choose(registerPath: string, folder: string | null): void
}

export function secondFolders(dataFolder: string): SecondFolders {
  const file = join(dataFolder, 'second-backups.json')
  const read = (): Readonly<Record<string, string>> => {
    try {
      return storedPlaces.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return {}
    }
  }
  return {
    of: (registerPath) => read()[registerPath] ?? null,
    choose(registerPath, folder) {
      const others = Object.fromEntries(Object.entries(read()).filter(([path]) => path !== registerPath))
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify(folder === null ? others : { ...others, [registerPath]: folder }, null, 2), {
        mode: 0o600,
      })
      renameSync(draft, file)
    },
  }
}
