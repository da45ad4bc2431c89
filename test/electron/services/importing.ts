import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importFile } from '../../../electron/services/import/import-file.ts'
import type { ImportReport, ImportSource } from '../../../electron/services/import/import-source.ts'
import { type RegisterContent, createRegisterFile } from '../../../electron/services/register/registers.ts'
import { type RegisterSession, registerSession } from '../../../electron/services/register/register-session.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { folderForTest } from '../../db/register-on-disk.ts'

/** A session on a new register of its own, on 23 November 2026; closed when the test is over. */
export async function sessionOn(content: RegisterContent): Promise<RegisterSession> {
  const session = registerSession({ program: 'Honbu test', now: () => new Date('2026-11-23T01:00:00Z') })
  await createRegisterFile(session, join(folderForTest(), 'test.honbu'), content)
  onTestFinished(() => session.close())
  return session
}

/** Imports a text, as UTF-8 unless bytes are given, reporting in English. */
export function importing(
  session: Session,
  text: string | Uint8Array,
  options: Partial<Pick<ImportSource, 'dryRun' | 'language' | 'fileName'>> = {},
): Promise<ImportReport> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return importFile(session, { fileName: 'notes.txt', dryRun: false, language: 'en', ...options, bytes })
}
