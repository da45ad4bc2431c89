/** A thread for one long reading (services/thread): it is given a job, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { runJob } from './services/thread/run-job.ts'
import type { Job, ThreadWord } from './services/thread/jobs.ts'

const say = (word: ThreadWord): void => parentPort?.postMessage(word)

say({ said: 'ready' })
void runJob(workerData as Job).then(say)
