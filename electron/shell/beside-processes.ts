import { app, utilityProcess } from 'electron'
import { join } from 'node:path'
import type { BesideWord } from '../services/beside/beside-words.ts'
import { type WorkBeside, workBeside } from '../services/beside/work-beside.ts'

/** Milliseconds between two looks at how much memory a process takes. */
const lookEvery = 250

/** Work in processes of their own, one for each job: Electron's own process ends when a second thread of it loads the native part of SQLite. */
export const besideProcesses = (): WorkBeside =>
  workBeside((job, { mostMemory }) => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'beside.cjs'), [], {
      serviceName: 'Honbu work beside',
      stdio: 'ignore',
    })
    child.postMessage(job)
    let watch: NodeJS.Timeout | undefined
    return {
      onWord: (listen) => void child.on('message', (word: BesideWord) => listen(word)),
      onEnd: (listen) => {
        child.once('exit', () => listen('cut-short'))
        // Electron gives such a process no limit of its own: it would take four gigabytes and then end without a word.
        if (mostMemory === null) return
        watch = setInterval(() => {
          if (megabytesOf(child.pid) > mostMemory) listen('out-of-memory')
        }, lookEvery)
      },
      end: () => {
        clearInterval(watch)
        child.removeAllListeners()
        child.kill()
      },
    }
  })

/** What a process of this program takes of the memory; 0 before it is there. */
function megabytesOf(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((one) => one.pid === pid)
  return (metric?.memory.workingSetSize ?? 0) / 1024
}
