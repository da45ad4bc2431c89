import { readFile } from 'node:fs/promises'
import { findSource, isAttached } from '../../../db/repositories/provenance.ts'
import type { SourceView } from '../../../shared/contract/sources.ts'
import { decodeText } from '../../exchange/decode-text.ts'
import { storedPath } from '../files/file-store.ts'
import { hashFile } from '../files/hash-file.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/** A source with its text, where the file of that very content is attached to something. Errors: not-found. */
export async function sourceView(session: Session, id: number): Promise<SourceView> {
  const { db, path } = session.register()
  const source = await findSource(db, id)
  if (source === null) throw new Refusal('not-found', { what: 'source', id })
  const isHere = source.sha256 !== null && (await isAttached(db, source.sha256))
  return {
    ...source,
    text: isHere && source.sha256 !== null ? await textOf(storedPath(path, source.sha256), source.sha256) : null,
  }
}

/** Null: the file is lost, changed, or no text. */
async function textOf(path: string, sha256: string): Promise<string | null> {
  try {
    if ((await hashFile(path)) !== sha256) return null
    const decoded = decodeText(await readFile(path))
    return decoded.ok ? decoded.text : null
  } catch {
    return null
  }
}
