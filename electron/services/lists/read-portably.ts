import { createHash } from 'node:crypto'
import { archiveLimits } from '../../exchange/tables/limits.ts'
import { readZip } from '../../exchange/zip/read-zip.ts'
import type { ImportMatter } from './import-job.ts'
import { archivedFiles, readMatter } from './read-matter.ts'
import type { FileForReader, MatterRead } from './matter-read.ts'

/** Reads the bytes of a file, in whichever thread. Throws as `readMatter`. */
export async function readPortably(
  { path: _path, ...file }: FileForReader,
  bytes: Uint8Array,
  breathe: (share: number) => Promise<void>,
): Promise<MatterRead> {
  const matter = await readMatter({ ...file, bytes }, breathe)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (!('archive' in matter)) return { sha256, matter }
  const { archive } = matter
  return {
    sha256,
    matter: { ...matter, archive: archive === null ? null : { json: archive.json, zip: archive.files.size > 0 ? bytes : null } },
  }
}

/** The same with its files at hand again. */
export function withFiles({ matter }: MatterRead): ImportMatter {
  if (!('archive' in matter)) return matter
  const { archive } = matter
  if (archive === null) return { ...matter, archive }
  const files = archive.zip === null ? new Map<string, never>() : archivedFiles(readZip(archive.zip, archiveLimits))
  return { ...matter, archive: { json: archive.json, files } }
}
