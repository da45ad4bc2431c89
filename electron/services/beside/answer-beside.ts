import { parentPort } from 'node:worker_threads'
import { type BesideWord, failureOf } from './beside-words.ts'
import { doJob } from './do-job.ts'
import type { BesideJob } from './jobs.ts'

/** Where a job comes from and its words go: the same in a thread of Node and in a process beside Electron. */
interface Port {
  postMessage(word: BesideWord): void
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** The own side of work beside the program: takes one job, does it, and says how it went. Whoever gave the job ends this. */
export function answerBeside(): void {
  const ofProcess = (process as { readonly parentPort?: Port }).parentPort
  const port: Port | null = ofProcess ?? parentPort
  const say = (word: BesideWord): void => port?.postMessage(word)
  // A process wraps what it is sent, a thread does not.
  const unwrap = (message: unknown): unknown => (ofProcess === undefined ? message : (message as { readonly data: unknown }).data)
  port?.on('message', (message) => {
    doJob(unwrap(message) as BesideJob, { say: (data) => say({ said: 'progress', data }), pause: () => Promise.resolve() }).then(
      (data) => say({ said: 'done', data }),
      (error: unknown) => say({ said: 'failed', failure: failureOf(error) }),
    )
  })
}
