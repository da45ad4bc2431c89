import { utilityProcess } from 'electron'
import { join } from 'node:path'
import type { BesideWord } from '../services/beside/beside-words.ts'
import { type WorkBeside, workBeside } from '../services/beside/work-beside.ts'

/** Work in processes of their own, one for each job: Electron's own process ends when a second thread of it loads the native part of SQLite. */
export const besideProcesses = (): WorkBeside =>
  workBeside((job) => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'beside.cjs'), [], {
      serviceName: 'Honbu work beside',
      stdio: 'ignore',
    })
    child.postMessage(job)
    return {
      onWord: (listen) => void child.on('message', (word: BesideWord) => listen(word)),
      onEnd: (listen) => void child.once('exit', () => listen('cut-short')),
      end: () => {
        child.removeAllListeners()
        child.kill()
      },
    }
  })
