import type { ImportReport, ImportSource } from './import-file.ts'
import { Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** TEMPORARY until the import of the published form is written. */
export const importPublished = async (
  _session: Session,
  source: ImportSource & { readonly text: string },
): Promise<ImportReport> => {
  throw new Refusal('nothing-found', { file: source.fileName })
}
