import { parentPort, Worker, workerData } from 'node:worker_threads'
import { threadEntry } from '../thread/thread-entry.ts'
import { checkFile } from '../../../db/sqlite/check-file.ts'

/** What the thread answers. */
type Answer = { readonly found: string | null }

/** Reads a register's file through in a thread of its own, so that nobody waits for it. Rejects when it could not be read to its end. */
export function checkBeside(path: string, here: string = import.meta.dirname): Promise<string | null> {
  const entry = threadEntry('checker', here)
  if (entry === null) return Promise.reject(new Error('The checker is not part of this program'))
  return new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: { path } })
    // A program that is closed does not wait for it either.
    thread.unref()
    thread.once('message', ({ found }: Answer) => resolve(found))
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The check of the file was cut short')))
  })
}

/** The thread's own side: checks the one file it was started for. */
export function answerAsChecker(): void {
  const { path } = workerData as { readonly path: string }
  parentPort?.postMessage({ found: checkFile(path) } satisfies Answer)
}
