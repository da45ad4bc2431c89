/**
 * Reads a file that is to be imported in a thread of its own: whatever stands in it, the window goes on answering, and what takes too much memory
 * takes only this thread with it.
 */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { TableProblem } from './exchange/tables/table-problem.ts'
import { readPortably } from './services/lists/read-portably.ts'
import type { FileForReader, ReaderMessage } from './services/lists/reader-messages.ts'
import { Refusal } from './services/register/refusal.ts'

/** Milliseconds between two words on how far it is. */
const sayEvery = 100
let said = performance.now()

const say = (message: ReaderMessage, transfer: readonly ArrayBuffer[] = []) => parentPort?.postMessage(message, transfer)

async function read(file: FileForReader): Promise<void> {
  try {
    const result = await readPortably(file, await readFile(file.path), async (share) => {
      if (performance.now() - said < sayEvery) return
      said = performance.now()
      say({ is: 'progress', share })
    })
    const zip = 'archive' in result.matter ? (result.matter.archive?.zip?.buffer ?? null) : null
    say({ is: 'read', read: result }, zip instanceof ArrayBuffer ? [zip] : [])
  } catch (error) {
    const by = error instanceof Refusal ? 'refusal' : error instanceof TableProblem ? 'table' : null
    if (by === null) throw error
    const { code, details } = error as Refusal | TableProblem
    say({ is: 'refused', by, code, details })
  }
}

void read(workerData as FileForReader)
