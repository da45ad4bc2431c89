import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportDone } from '../../../shared/contract/imports.ts'
import { keepFile, unfinishedPath } from '../files/file-store.ts'
import { writeRefusal } from '../files/file-refusal.ts'
import { importRegister } from '../import/import-register.ts'
import type { Session } from '../register/session.ts'
import type { JobPulse, WholeArchive } from './import-job.ts'
import { createHash } from 'node:crypto'
import { Refusal } from '../register/refusal.ts'

/**
 * Takes a whole exported register over into an empty one: every row under its own number, its history, and its files. Exporting again gives the same
 * bytes. Throws Refusal: not-allowed (not empty), import-problems, newer-register, damaged archive, read-only.
 */
export async function restoreArchive(session: Session, archive: WholeArchive, pulse: JobPulse): Promise<ImportDone> {
  const { path, mode } = session.register()
  if (mode === 'read') throw new Refusal('read-only')
  // Files first: those that no row names do no harm, a row without its file does.
  let done = 0
  const filesShare = archive.files.size === 0 ? 0 : 0.5
  for (const [sha256, read] of archive.files) {
    const content = await read()
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new Refusal('import-problems', { count: 1, what: 'files' })
    try {
      const unfinished = await unfinishedPath(path)
      await writeFile(unfinished, content, { mode: 0o600, flush: true })
      await keepFile(path, unfinished, { sha256, byteCount: content.length })
    } catch (error) {
      throw writeRefusal(error, basename(path))
    }
    done += 1
    await pulse.breathe((done / archive.files.size) * filesShare)
  }
  const lines = await importRegister(session, archive.json, false, (share) =>
    pulse.breathe(filesShare + share * (1 - filesShare)),
  )
  return { created: 1, changed: 0, learned: 0, left: 0, lines }
}
