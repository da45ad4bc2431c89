/** A thread for one long reading (services/thread): it is given a job, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { RegisterProblem } from '../db/sqlite/register-problem.ts'
import { doJob } from './services/thread/do-job.ts'
import type { Job, ThreadWord } from './services/thread/jobs.ts'

const say = (word: ThreadWord): void => parentPort?.postMessage(word)

say({ said: 'ready' })
doJob(workerData as Job).then(
  (data) => say({ said: 'done', data }),
  (error: unknown) => {
    if (error instanceof RegisterProblem) say({ said: 'problem', code: error.code, path: error.path, details: error.details })
    else say({ said: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  },
)
