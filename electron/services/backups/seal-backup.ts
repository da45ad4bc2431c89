import { stat } from 'node:fs/promises'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { hashFile } from '../files/hash-file.ts'
import { sealFile } from '../lock/seal-file.ts'
import type { SealKeys } from '../lock/seal-keys.ts'

/** A backup that lies open and is to be sealed into another file. */
export interface SealBackup {
  readonly from: string
  readonly to: string
  /** What it was when it was made. */
  readonly sha256: string
  readonly keys: SealKeys
}

export interface SealedBackup {
  readonly byteCount: number
  readonly sha256: string
}

/** Throws `RegisterProblem` 'backup-damaged' when it is not what was written then, and what the file system throws. */
export async function sealBackup({ from, to, sha256, keys }: SealBackup): Promise<SealedBackup> {
  if ((await hashFile(from)) !== sha256) throw new RegisterProblem('backup-damaged', from)
  await sealFile(from, to, keys)
  return { byteCount: (await stat(to)).size, sha256: await hashFile(to) }
}
