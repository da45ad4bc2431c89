import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BesideWord } from './beside-words.ts'
import { type WorkBeside, workBeside } from './work-beside.ts'

/** Work on threads of plain Node. Never inside Electron, whose process ends when a second thread loads the native part of SQLite. */
export const besideThreads = (): WorkBeside =>
  workBeside((job, { mostMemory }) => {
    if (process.versions['electron'] !== undefined) throw new Error('Electron has no threads for SQLite: give it processes')
    const thread = new Worker(entry(), {
      ...(mostMemory === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: mostMemory } }),
      stdout: false,
      stderr: false,
    })
    // A program that ends does not wait for it; while somebody waits for its answer, something else keeps the program going.
    thread.postMessage(job)
    return {
      onWord: (listen) => void thread.on('message', (word: BesideWord) => listen(word)),
      onEnd: (listen) =>
        void thread
          .once('error', (error) => listen(isOutOfMemory(error) ? 'out-of-memory' : 'cut-short'))
          .once('exit', () => listen('cut-short')),
      end: () => {
        thread.removeAllListeners()
        thread.on('error', () => {})
        void thread.terminate()
      },
    }
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Beside the bundle, outside a package's archive, in which no thread begins; or among the sources. */
function entry(here: string = import.meta.dirname): string {
  const built = join(here, 'beside.cjs').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
  return existsSync(built) ? built : join(here, '..', '..', 'beside.ts')
}
