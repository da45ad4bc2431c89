import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { errorCodes } from '../../../shared/contract/transport.ts'
import { tableLimits } from '../../../shared/domain/table-problem.ts'
import { binaryFormatOf } from '../../exchange/binary-format.ts'
import { TableProblem } from '../../exchange/tables/table-problem.ts'
import { Refusal } from '../register/refusal.ts'
import type { ImportMatter, JobPulse } from './import-job.ts'
import { readPortably, withFiles } from './read-portably.ts'
import type { FileForReader, MatterRead, ReaderMessage } from './reader-messages.ts'

export interface FileRead {
  readonly matter: ImportMatter
  readonly sha256: string
}

/** Up to this size, a text is read within milliseconds; a thread of its own takes longer to begin. */
const smallText = 256 * 1024
/** Megabytes that reading a file may take; beyond it the file is refused. */
const mostMemory = 1536
/** Milliseconds between two looks at whether somebody asked to stop. */
const lookEvery = 100

/**
 * Reads a file of this machine: what is small at once, anything large and all that is packed in a thread of its own. Throws Refusal and TableProblem as `readMatter`, and
 * 'cancelled' when it was stopped, 'file-unreadable' when it is gone.
 */
export async function readFileApart(file: FileForReader, pulse: JobPulse, memory: number = mostMemory): Promise<FileRead> {
  const { size, head } = await beginningOf(file)
  const read =
    size <= smallText && binaryFormatOf(head) !== 'zip'
      ? await readPortably(file, await contentOf(file), pulse.breathe)
      : await readInThread(file, pulse, memory)
  return { matter: withFiles(read), sha256: read.sha256 }
}

async function readInThread(file: FileForReader, pulse: JobPulse, memory: number): Promise<MatterRead> {
  const worker = new Worker(readerPath(), { workerData: file, resourceLimits: { maxOldGenerationSizeMb: memory } })
  let share = 0
  try {
    return await new Promise((resolve, reject) => {
      const watch = setInterval(() => void pulse.breathe(share).catch(reject), lookEvery)
      worker.once('exit', () => clearInterval(watch))
      worker.once('error', (error) => reject(isOutOfMemory(error) ? new TableProblem('too-much-memory') : error))
      worker.on('message', (message: ReaderMessage) => {
        if (message.is === 'progress') share = message.share
        else if (message.is === 'read') resolve(message.read)
        else reject(refusedBy(message))
      })
    })
  } finally {
    await worker.terminate()
  }
}

/** The reader beside the program that was built, or among its sources. */
function readerPath(here: string = import.meta.dirname): string {
  const built = join(here, 'reader.cjs')
  // A thread is not begun from within an archive.
  return existsSync(built) ? built.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked') : join(here, '..', '..', 'reader.ts')
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function refusedBy({ by, code, details }: Extract<ReaderMessage, { is: 'refused' }>): Error {
  const limit = by === 'table' ? tableLimits.find((one) => one === code) : undefined
  if (limit !== undefined) return new TableProblem(limit, details)
  return new Refusal(errorCodes.find((one) => one === code) ?? 'unexpected', details)
}

/** How long a file is, and its first bytes. Throws Refusal: file-unreadable. */
export async function beginningOf({
  path,
  fileName,
}: Pick<FileForReader, 'path' | 'fileName'>): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  return reading(fileName, async () => {
    const handle = await open(path, 'r')
    try {
      const head = new Uint8Array(64)
      const { bytesRead } = await handle.read(head, 0, head.length, 0)
      return { size: (await handle.stat()).size, head: head.subarray(0, bytesRead) }
    } finally {
      await handle.close()
    }
  })
}

async function contentOf({ path, fileName }: FileForReader): Promise<Uint8Array> {
  return reading(fileName, async () => {
    const handle = await open(path, 'r')
    try {
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  })
}

async function reading<Result>(fileName: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch {
    throw new Refusal('file-unreadable', { file: fileName })
  }
}
