import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import { Refusal } from './refusal.ts'

/** Throws what stopped all writing (`RegisterProblem`), else Refusal 'read-only' when the register is open for reading only. */
export function requireWriting(register: OpenRegister): void {
  if (register.trouble) throw register.trouble
  if (register.mode === 'read') throw new Refusal('read-only')
}
