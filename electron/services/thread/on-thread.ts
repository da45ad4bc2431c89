import { Worker } from 'node:worker_threads'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { threadEntry } from './thread-entry.ts'
import type { Job, JobAnswers, ThreadWord } from './jobs.ts'

/** Files below this are read in less time than a thread takes to come up, in bytes. */
export const worthThread = 8_000_000

/**
 * Does a job on a thread of its own, so that the window answers meanwhile. Null where no thread can be had: the caller does it itself then. Throws
 * `RegisterProblem` as the job does.
 */
export function onThread<Kind extends Job['kind']>(job: Job & { readonly kind: Kind }): Promise<JobAnswers[Kind] | null> {
  const program = threadEntry('thread')
  // Electron's own process ends when a second thread of it loads the native part of SQLite.
  if (program === null || process.versions['electron'] !== undefined) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: job, stdout: false, stderr: false })
    let isReady = false
    const end = (act: () => void): void => {
      worker.removeAllListeners()
      worker.on('error', () => {})
      void worker.terminate()
      act()
    }
    worker.on('message', (word: ThreadWord) => {
      switch (word.said) {
        case 'ready':
          isReady = true
          return
        case 'done':
          return end(() => resolve(word.data as JobAnswers[Kind]))
        case 'problem':
          return end(() => reject(new RegisterProblem(word.code, word.path, word.details)))
        case 'bug':
          return end(() => reject(new Error(word.stack)))
      }
    })
    // A thread that never came up has done nothing yet.
    const fail = (error: Error): void => end(() => (isReady ? reject(error) : resolve(null)))
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`The thread ended with ${code}`)))
  })
}
