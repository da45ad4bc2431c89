import type { Transaction } from 'kysely'
import { commit } from '../../../db/history/commit.ts'
import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findSetting } from '../../../db/repositories/settings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { Stay } from '../../../shared/domain/stay.ts'
import { requireWriting } from './require-writing.ts'
import type { Session } from './session.ts'

/** The last stay in a field from which something was saved, of each open register. */
const stays = new WeakMap<Database, { readonly key: string; readonly stay: Stay }>()

/**
 * Runs a command as one transaction with its history, `stay` naming the stay in a field that it comes from, if any: its saves are one step for undo. An import (`import.…`, `imports.…`) after a backup. Throws Refusal 'read-only' when the register is open
 * for reading, the trouble that stopped its writing, and whatever `act` throws, with nothing changed.
 */
export async function save<Result>(
  session: Session,
  command: string,
  act: (writer: Writer, tx: Transaction<RegisterSchema>) => Promise<Result>,
  stay: string | null = null,
): Promise<Result> {
  const register = session.register()
  requireWriting(register)
  if (/^imports?\./.test(command)) await session.beforeImport?.()
  const note = { command, madeBy: await userName(session), madeAt: session.instant() }
  if (stay === null) {
    const { result, changeSetId } = await commit(register.db, note, act)
    if (changeSetId !== null) session.changed?.(changeSetId)
    return result
  }
  // Of one area: the first save of a stay adds the line that the next ones change.
  const key = JSON.stringify([stay, command.split('.')[0], note.madeBy])
  const last = stays.get(register.db)
  const saved = await commit(register.db, { ...note, stay: last?.key === key ? last.stay : null }, act)
  if (saved.changeSetId !== null) session.changed?.(saved.changeSetId)
  if (saved.stay) stays.set(register.db, { key, stay: saved.stay })
  return saved.result
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
