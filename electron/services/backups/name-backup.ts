import { existsSync } from 'node:fs'
import { chmod, rename, writeFile } from 'node:fs/promises'
import { bringFolderToDisk } from '../../../db/sqlite/copy-register.ts'
import { backupPath, manifestPath } from './backup-folder.ts'
import { syncFile } from './copy-files.ts'
import type { Manifest } from './manifest.ts'

/** The file takes its name first; what makes it a backup, its manifest, comes last. */
export async function nameBackup(folder: string, id: string, draft: string, manifest: Manifest): Promise<void> {
  // Opened by mistake it is read and not worked in.
  await chmod(draft, 0o400)
  await rename(draft, backupPath(folder, id))
  const written = `${manifestPath(folder, id)}.part`
  await writeFile(written, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  await syncFile(written)
  await rename(written, manifestPath(folder, id))
  bringFolderToDisk(folder)
}

/** The wanted name, or the first `…-2` and so on that is free. */
export function freeId(folder: string, wanted: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!existsSync(backupPath(folder, id)) && !existsSync(manifestPath(folder, id))) return id
  }
}
