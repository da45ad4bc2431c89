import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import type { Sealing } from '../lock/program-lock.ts'
import { unsealFile } from '../lock/seal-file.ts'
import { backupFolder } from './backup-folder.ts'
import type { FoundBackup } from './find-backups.ts'

/**
 * Works on a backup's register: on the file itself, or, of a sealed one, on what it holds, for as long as the work lasts, in the folder of the register's own
 * backups. Throws Refusal 'backup-locked' (its passphrase was not given yet), `RegisterProblem` 'backup-damaged'.
 */
export async function withOpenBackup<Result>(
  backup: FoundBackup,
  registerPath: string,
  { keyFor }: Sealing,
  act: (path: string) => Promise<Result>,
): Promise<Result> {
  if (backup.sealedFor === undefined) return act(backup.path)
  const folder = backupFolder(registerPath)
  const plain = join(folder, `${randomUUID()}.part`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await unsealFile(backup.path, plain, keyFor)
    return await act(plain)
  } catch (error) {
    throw RegisterProblem.of(error, backup.path) ?? error
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(plain + ending, { force: true }).catch(() => {})
  }
}
