import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'

const executables: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/**
 * The Electron binary that is already on this machine, or null: in the folder that ELECTRON_OVERRIDE_DIST_PATH names (the electron package's
 * own variable), else where that package, in this folder, puts it. Never asks the package itself, which would begin to download.
 */
export function findElectron(electronPackage: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const executable = executables[process.platform] ?? 'electron'
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || join(electronPackage, 'dist')
  // The package's own copy is whole once it has noted the path of the executable.
  if (!env.ELECTRON_OVERRIDE_DIST_PATH && noteOf(electronPackage) !== executable) return null
  const path = join(folder, executable)
  try {
    accessSync(path, constants.X_OK)
    return path
  } catch {
    return null
  }
}

function noteOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'path.txt'), 'utf8')
  } catch {
    return null
  }
}

/** Chromium refuses to sandbox processes of root; everybody else keeps the sandbox. */
export const sandboxArguments = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
