import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFolder } from './project-folder.ts'

/**
 * What an Electron must find in its environment when it brings a SQLite addon of its own (one too old for the program's does): it takes it in its first
 * process only, and work is done beside that too. Empty for every other, packages among them, whose fuses let nothing in this way.
 */
export function addonEnvironment(electron: string): { readonly NODE_OPTIONS?: string } {
  const own = join(dirname(electron), 'resources', 'app', 'node_modules', 'better-sqlite3')
  return existsSync(own)
    ? { NODE_OPTIONS: `--require "${join(projectFolder, 'build', 'own-addon.cjs').replaceAll('\\', '/')}"` }
    : {}
}
