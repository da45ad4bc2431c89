import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { doJob } from './do-job.ts'
import type { Job, ThreadWord } from './jobs.ts'

/** Does a job and puts how it went into the words of a thread; never throws. */
export async function runJob(job: Job): Promise<ThreadWord> {
  try {
    return { said: 'done', data: await doJob(job) }
  } catch (error) {
    if (error instanceof RegisterProblem) return { said: 'problem', code: error.code, path: error.path, details: error.details }
    return { said: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
