import type { Transaction } from 'kysely'
import { commit } from '../../../db/history/commit.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { findSetting } from '../../../db/repositories/settings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { requireWriting } from './require-writing.ts'
import type { Session } from './session.ts'

/**
 * Runs a command as one transaction with its history; an import (`import.…`, `imports.…`) after a backup. Throws Refusal 'read-only' when the register is open
 * for reading, the trouble that stopped its writing, and whatever `act` throws, with nothing changed.
 */
export async function save<Result>(
  session: Session,
  command: string,
  act: (writer: Writer, tx: Transaction<RegisterSchema>) => Promise<Result>,
): Promise<Result> {
  const register = session.register()
  requireWriting(register)
  if (/^imports?\./.test(command)) await session.beforeImport?.()
  const note = { command, madeBy: await userName(session), madeAt: session.instant() }
  const { result } = await commit(register.db, note, act)
  return result
}

/**
 * How this user signs changes; null when they never said. Registers before the name was kept by computer hold one themselves: it signs until
 * something is said here.
 */
export async function userName(session: Session): Promise<string | null> {
  const own = session.signature?.get()
  if (own !== undefined) return own
  const name = await findSetting(session.register().db, 'user-name')
  return typeof name === 'string' && name !== '' ? name : null
}
