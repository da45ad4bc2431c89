import { basename } from 'node:path'
import { findAttachment } from '../../../db/repositories/attachments.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { filesFolderName, storedPath, verifyFile } from './file-store.ts'

/** A file of the register as a host shows it; the path never leaves the host. */
export interface AttachedFile {
  readonly path: string
  /** As it was called where it came from: may be any text without folders. */
  readonly name: string
  readonly mediaType: string
  readonly byteCount: number
}

/** The file of a paper, read through and found sound. Throws Refusal: not-found, file-missing, file-changed. */
export async function attachedFile(session: Session, id: number): Promise<AttachedFile> {
  const register = session.register()
  const file = (await findAttachment(register.db, id))?.file
  if (!file) throw new Refusal('not-found', { what: 'file', id })
  const state = await verifyFile(register.path, file)
  if (state !== 'present') {
    throw new Refusal(state === 'missing' ? 'file-missing' : 'file-changed', {
      file: file.name,
      folder: filesFolderName(register.path),
    })
  }
  return {
    path: storedPath(register.path, file.sha256),
    name: basename(file.name),
    mediaType: file.mediaType,
    byteCount: file.byteCount,
  }
}
