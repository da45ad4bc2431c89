import { listAttachments } from '../../../db/repositories/attachments.ts'
import { fileTextStatesOf } from '../../../db/search/file-texts.ts'
import type { PaperOwner, PaperText } from '../../../shared/contract/attachments.ts'
import type { Session } from '../register/session.ts'

/** What search can read of the files of a meeting's or plan's papers. */
export async function paperTexts(session: Session, of: PaperOwner): Promise<{ readonly texts: readonly PaperText[] }> {
  const { db } = session.register()
  const files = (await listAttachments(db, of)).flatMap(({ id, file }) => (file === null ? [] : [{ id, sha256: file.sha256 }]))
  const states = await fileTextStatesOf(
    db,
    files.map(({ sha256 }) => sha256),
  )
  return { texts: files.map(({ id, sha256 }) => ({ id, state: states.get(sha256) ?? null })) }
}
