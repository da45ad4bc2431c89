import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** In which folder this user's papers and exports are proposed to be saved, kept in the data folder: a path means nothing elsewhere. */
export interface ExportFolder {
  /** Null: none was chosen, or it is gone (a stick pulled out, a share away); the system's documents folder then. */
  get(): string | null
  /** Null: the system's own again. */
  choose(folder: string | null): void
}

const stored = z.strictObject({ folder: z.string() })

export function exportFolder(dataFolder: string): ExportFolder {
  const file = join(dataFolder, 'export-folder.json')
  return {
    get() {
      try {
        const { folder } = stored.parse(JSON.parse(readFileSync(file, 'utf8')))
        return statSync(folder).isDirectory() ? folder : null
      } catch {
        return null
      }
    },
    choose(folder) {
      if (folder === null) return rmSync(file, { force: true })
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify({ folder }, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    },
  }
}
