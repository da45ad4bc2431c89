import { decodeText } from '../../exchange/decode-text.ts'
import type { ImportReport, ImportSource } from './import-source.ts'
import { decodeDetails, decodeSentence } from './words.ts'
import { importPublished } from './import-published.ts'
import { importRegister } from './import-register.ts'
import { looksLikeRegister } from './parse-register.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/**
 * Takes a file in, all or nothing: a whole exported register, or a text in the published form, in any usual encoding. Throws Refusal,
 * with nothing changed: unreadable-text (`why`, and in words as `lines`), nothing-found, import-problems, not-allowed,
 * newer-register, read-only.
 */
export async function importFile(session: Session, source: ImportSource): Promise<ImportReport> {
  const decoded = decodeText(source.bytes)
  if (!decoded.ok) {
    const { problem } = decoded
    const lines = decodeSentence(problem, source.language)
    throw new Refusal('unreadable-text', { file: source.fileName, why: problem.code, ...decodeDetails(problem), lines })
  }
  const { text, encoding } = decoded
  if (looksLikeRegister(text)) return { lines: await importRegister(session, text, source.dryRun) }
  return importPublished(session, { ...source, text, encoding })
}
