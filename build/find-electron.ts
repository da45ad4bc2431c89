import { join } from 'node:path'
import { findElectron as findIn } from '../electron/host/find-electron.ts'
import { projectFolder } from './project-folder.ts'

export { sandboxArguments } from '../electron/host/find-electron.ts'

export const electronPackage = join(projectFolder, 'node_modules', 'electron')

/** The Electron binary that is already on this machine, or null. */
export const findElectron = (env: Readonly<Record<string, string | undefined>> = process.env): string | null =>
  findIn(electronPackage, env)
