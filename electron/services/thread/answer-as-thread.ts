import { parentPort, workerData } from 'node:worker_threads'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { doJob } from './do-job.ts'
import type { Job, ThreadWord } from './jobs.ts'

/** The thread's own side: does the one job it was started for. */
export function answerAsThread(): void {
  const say = (word: ThreadWord): void => parentPort?.postMessage(word)
  say({ said: 'ready' })
  doJob(workerData as Job).then(
    (data) => say({ said: 'done', data }),
    (error: unknown) => {
      if (error instanceof RegisterProblem) say({ said: 'problem', code: error.code, path: error.path, details: error.details })
      else say({ said: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    },
  )
}
