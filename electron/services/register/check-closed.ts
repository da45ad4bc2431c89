import { hostname } from 'node:os'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import type { CheckFindings, CheckStep } from '../../../shared/domain/check-findings.ts'
import type { JobVoice } from '../beside/job-voice.ts'
import { checkRegister } from './check.ts'
import { readThrough } from './check-pages.ts'

/** Looks through a register on a connection of its own, whoever has it open. Throws `RegisterProblem`. */
export async function checkClosed(path: string, voice: JobVoice<CheckStep>): Promise<CheckFindings> {
  const owner = { program: 'Honbu', processId: process.pid, host: hostname(), since: new Date().toISOString() }
  await readThrough(path)
  // Its pages are looked at first of all, and more closely, by the check itself.
  const register = await openRegister(path, { mode: 'read', owner, checkBeside: () => Promise.resolve(null) })
  try {
    return await checkRegister(register, voice)
  } finally {
    await register.close()
  }
}
