import { rename, stat } from 'node:fs/promises'
import { type Examined, examineCopy } from '../../../db/sqlite/examine-copy.ts'
import { hashFile } from '../files/hash-file.ts'
import { sealFile } from '../lock/seal-file.ts'
import type { SealKeys } from '../lock/seal-keys.ts'

/** A copy of a register that is to be a backup. */
export interface ProveCopy {
  readonly path: string
  /** Holds every row against its history too. */
  readonly isThorough: boolean
  /** Seals it in its place once it has been read through; null: it stays open. */
  readonly seal: SealKeys | null
}

export interface ProvenCopy {
  readonly found: Examined
  /** Of the file as it is to be kept, sealed or not. */
  readonly byteCount: number
  readonly sha256: string
}

/** Reads a copy through, seals it if asked, and hashes it. Throws `RegisterProblem` and what the file system throws. */
export async function proveCopy({ path, isThorough, seal }: ProveCopy, pause: () => Promise<void>): Promise<ProvenCopy> {
  const found = await examineCopy(path, { isThorough, pause })
  // What was read through is what is sealed: it cannot be read again without the passphrase.
  if (seal !== null) {
    await sealFile(path, `${path}.sealed`, seal)
    await rename(`${path}.sealed`, path)
  }
  return { found, byteCount: (await stat(path)).size, sha256: await hashFile(path) }
}
