import type { SealKeys } from '../lock/seal-keys.ts'
import { type ByContent, sealFilesByContent } from './copy-files.ts'

/** Attached files that are to lie sealed in a folder of backups. */
export interface SealFiles {
  /** The register's folder of attached files. */
  readonly from: string
  /** The backups' folder of them. */
  readonly to: string
  readonly files: ByContent
  readonly keys: SealKeys
}

/** Seals what the folder lacks; answers with those that could not be had whole. Throws `RegisterProblem`. */
export const sealFiles = ({ from, to, files, keys }: SealFiles): Promise<readonly string[]> =>
  sealFilesByContent(from, to, files, keys)
