import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { electronPackage } from './find-electron.ts'
import { projectFolder } from './project-folder.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the electron package would fetch its binary from, as its own downloader reads the environment. */
export interface ElectronSource {
  readonly version: string
  readonly fileName: string
  readonly address: string
  readonly host: string
}

const releases = 'https://github.com/electron/electron/releases/download/'

/** Throws when ELECTRON_MIRROR is not an address. */
export async function electronSource(env: Environment = process.env): Promise<ElectronSource> {
  const { version } = JSON.parse(await readFile(join(electronPackage, 'package.json'), 'utf8')) as { version: string }
  const setting = (name: string): string | undefined =>
    env[`npm_config_electron_${name}`] ||
    env[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ||
    env[`ELECTRON_${name.toUpperCase()}`]
  const folder = (setting('custom_dir') ?? `v${version}`).replace('{{ version }}', version)
  const fileName = setting('custom_filename') ?? `electron-v${version}-${process.platform}-${process.arch}.zip`
  const address = `${setting('mirror') ?? releases}${folder}/${fileName}`
  return { version, fileName, address, host: new URL(address).host }
}

/** An answer of any kind within `limit` milliseconds: names resolve, a connection is let through, somebody speaks HTTP. */
export async function isReachable({ address }: ElectronSource, limit: number): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limit) })
    return answer.status !== 404
  } catch {
    return false
  }
}

/** Whether an earlier download lies in the downloader's cache, so that no network is needed. */
export async function isCached({ fileName }: ElectronSource, env: Environment = process.env): Promise<boolean> {
  const folder = env.electron_config_cache || cacheFolder(env)
  const entries = await readdir(folder, { recursive: true, encoding: 'utf8' }).catch(() => [])
  return entries.some((entry) => entry.endsWith(fileName))
}

function cacheFolder(env: Environment): string {
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', 'electron')
    case 'win32':
      return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache')
    default:
      return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron')
  }
}

/** A download that does not grow for this long has failed, in milliseconds. */
const stalledAfter = 20_000
const lookEvery = 1_000

/**
 * Runs the electron package's own installer (download, checksum, unpacking) and tells how many bytes have come. False when it
 * fails or stalls; it is then stopped and leaves nothing half-done behind.
 */
export async function installElectron(onBytes: (bytes: number) => void): Promise<boolean> {
  const folder = join(projectFolder, 'out', '.electron-download')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // The installer downloads into the temporary folder: with one of its own, its progress can be seen.
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' }
  const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], { env, stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) => {
    installer.once('error', () => resolve(false))
    installer.once('exit', (code) => resolve(code === 0))
  })
  let bytes = 0
  let grownAt = performance.now()
  let isUnpacking = false
  const look = async (): Promise<void> => {
    const now = await sizeOf(folder)
    isUnpacking ||= now < bytes
    if (now > bytes) {
      grownAt = performance.now()
      onBytes(now)
    }
    bytes = now
    if (!isUnpacking && performance.now() - grownAt > stalledAfter) installer.kill()
  }
  const timer = setInterval(() => void look(), lookEvery)
  const done = await ended
  clearInterval(timer)
  await rm(folder, { recursive: true, force: true })
  return done
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
