import { hostname } from 'node:os'
import { examineCopy } from '../../../db/sqlite/examine-copy.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { checkRegister } from '../register/check.ts'
import type { Job, JobAnswers } from './jobs.ts'

/** Does a job where it is called: on a thread, or in the program itself where there can be none. Throws `RegisterProblem`. */
export async function doJob(job: Job, pause?: () => Promise<void>): Promise<JobAnswers[Job['kind']]> {
  switch (job.kind) {
    case 'check': {
      const owner = { program: 'Honbu', processId: process.pid, host: hostname(), since: new Date().toISOString() }
      const register = await openRegister(job.path, { mode: 'read', owner })
      try {
        return await checkRegister(register, pause)
      } finally {
        await register.close()
      }
    }
    case 'examine':
      return examineCopy(job.path, { isThorough: job.isThorough, pause: pause ?? (() => Promise.resolve()) })
  }
}
