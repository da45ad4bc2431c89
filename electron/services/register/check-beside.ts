import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { checkFile } from '../../../db/sqlite/check-file.ts'

/** What the checker (electron/checker.ts) answers with: what is wrong with the file's pages; null: nothing. */
export interface CheckerAnswer {
  readonly found: string | null
}

/** Reads a register's file through in a thread of its own, under plain Node. Rejects when it could not be read to its end. */
export function checkInThread(path: string, here: string = import.meta.dirname): Promise<string | null> {
  const entry = [join(here, 'checker.cjs'), join(here, '..', '..', 'checker.ts')].find((one) => existsSync(one))
  if (entry === undefined) return Promise.reject(new Error('The checker is not part of this program'))
  return new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: { path } })
    // A program that is closed does not wait for it either.
    thread.unref()
    thread.once('message', ({ found }: CheckerAnswer) => resolve(found))
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The check of the file was cut short')))
  })
}

/** The checker's own side, as a thread of plain Node or as a process beside Electron: checks the one file it was started for. */
export function answerAsChecker(): void {
  const beside = (process as { readonly parentPort?: { postMessage(answer: CheckerAnswer): void } }).parentPort
  const path = beside === undefined ? (workerData as { readonly path: string }).path : (process.argv.at(-1) ?? '')
  const answer: CheckerAnswer = { found: checkFile(path) }
  if (beside === undefined) parentPort?.postMessage(answer)
  else beside.postMessage(answer)
}
