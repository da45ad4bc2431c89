import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** How the user of this computer signs changes, kept in the data folder: colleagues who share a register sign each with their own name. */
export interface Signature {
  /** Null: unsigned, and meant so; undefined: never asked on this computer. */
  get(): string | null | undefined
  set(name: string | null): void
}

const stored = z.strictObject({ name: z.string().nullable() })

export function signatureOf(dataFolder: string): Signature {
  const file = join(dataFolder, 'signature.json')
  return {
    get() {
      try {
        const { name } = stored.parse(JSON.parse(readFileSync(file, 'utf8')))
        return name === '' ? null : name
      } catch {
        return undefined
      }
    },
    set(name) {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify({ name }, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    },
  }
}
