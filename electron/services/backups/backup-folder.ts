import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from '../files/file-refusal.ts'
import { type Manifest, readManifest } from './manifest.ts'

/** A backup with its place. */
export interface Backup extends Manifest {
  /** Its file's name without ending, which tells when it was made and why. */
  readonly id: string
  readonly path: string
}

const backupName = /^\d{8}T\d{6}Z-[a-z-]+(-\d+)?$/

/** The folder of a register's backups, beside it. */
export const backupFolder = (registerPath: string): string => `${registerPath}-backups`

/** The register's own folder inside a second one, which may serve several registers. */
export const secondBackupFolder = (folder: string, registerPath: string): string =>
  join(folder, `${basename(registerPath)}-backups`)

/** Where backups keep attached files, each once under its hash. */
export const backedUpFiles = (folder: string): string => join(folder, 'files')

export const backupPath = (folder: string, id: string): string => join(folder, `${id}.honbu`)
export const manifestPath = (folder: string, id: string): string => join(folder, `${id}.json`)

/** `20061129T142005Z-clock`: sorts by time, and every system takes it. */
export const backupId = (instant: string, reason: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${reason}`

/** The backups in a folder, newest first. A folder that is not there has none. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  })
  const here = new Set(names)
  const found: Backup[] = []
  for (const name of names) {
    const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : ''
    if (!backupName.test(id) || !here.has(`${id}.honbu`)) continue
    const manifest = await readManifest(join(folder, name))
    if (manifest) found.push({ ...manifest, id, path: backupPath(folder, id) })
  }
  return found.toSorted((one, other) =>
    one.madeAt === other.madeAt ? (one.id < other.id ? 1 : -1) : one.madeAt < other.madeAt ? 1 : -1,
  )
}
