import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { backupReasons } from '../../../shared/domain/backups-to-keep.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What is written down beside a backup once it has been read through; a file without it is no backup. */
export const manifestSchema = z.object({
  format: z.literal('honbu-backup'),
  /** The register's file name. */
  register: z.string(),
  /** An instant, ISO 8601 in UTC, and the same on the office's clock. */
  madeAt: z.string(),
  localTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  reason: z.enum(backupReasons),
  program: z.string(),
  schemaVersion: z.int(),
  byteCount: z.int(),
  sha256: hash,
  /** Rows by table. */
  counts: z.record(z.string(), z.int()),
  /** The last command; its hash stands for the whole history before it. */
  last: z.object({ id: z.int(), hash: hash.nullable() }).nullable(),
  /** False when SQLite, or the history, found something wrong with it: it is kept, and never pushes a sound one out. */
  isSound: z.boolean(),
  /** Whether every row was held against its history. */
  isThorough: z.boolean(),
  /** Attached files taken along, by content. */
  files: z.array(z.object({ sha256: hash, byteCount: z.int() })),
  /** Attached files that were missing or changed already. */
  missingFiles: z.int(),
  /** The public key it is sealed for, and its attached files with it; left out: it is not sealed, and opens like any register. */
  sealedFor: z.string().max(400).optional(),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Null when it cannot be read or is none. */
export async function readManifest(path: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
