import { statSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RegisterFile } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import type { CheckFindings } from '../../../shared/domain/check-findings.ts'
import { checkRegister } from '../register/check.ts'
import { onThread, worthThread } from './on-thread.ts'

/**
 * Looks through an open register on a thread of its own. In the program itself, in steps, where it is small, where the file can be read through one connection only (a share, a
 * copy, after trouble), and where the thread met trouble: the program's own connection must learn of it and stop writing.
 */
export async function checkOnThread(register: RegisterFile): Promise<CheckFindings> {
  const here = (): Promise<CheckFindings> => checkRegister(register, () => nextTurn())
  if (register.mode === 'read' || register.isOnNetwork || statSync(register.path).size < worthThread) return here()
  try {
    return (await onThread({ kind: 'check', path: register.path })) ?? (await here())
  } catch (error) {
    if (error instanceof RegisterProblem) return here()
    throw error
  }
}
