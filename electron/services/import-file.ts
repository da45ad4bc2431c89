import { Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** TEMPORARY until the import is written. */
export const importFile = async (
  _session: Session,
  _source: { readonly fileName: string; readonly bytes: Uint8Array; readonly dryRun: boolean },
): Promise<{ readonly lines: readonly string[] }> => {
  throw new Refusal('not-allowed')
}
