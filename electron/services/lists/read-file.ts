import { open } from 'node:fs/promises'
import { binaryFormatOf } from '../../exchange/binary-format.ts'
import { TableProblem } from '../../exchange/tables/table-problem.ts'
import { BesideEnded } from '../beside/beside-ended.ts'
import type { WorkBeside } from '../beside/work-beside.ts'
import { Refusal } from '../register/refusal.ts'
import type { ImportMatter, JobPulse } from './import-job.ts'
import type { FileForReader, MatterRead } from './matter-read.ts'
import { readImport } from './read-import.ts'
import { withFiles } from './read-portably.ts'

export interface FileRead {
  readonly matter: ImportMatter
  readonly sha256: string
}

/** Up to this size, a text is read within milliseconds; anything beside the program takes longer to begin. */
const smallText = 256 * 1024
/** Megabytes that reading a file may take; beyond it the file is refused. */
const usualMemory = 1536
/** Milliseconds between two looks at whether somebody asked to stop. */
const lookEvery = 100

/**
 * Reads a file of this machine: what is small at once, anything large and all that is packed beside the program. Throws Refusal and TableProblem as `readMatter`, and
 * 'cancelled' when it was stopped, 'file-unreadable' when it is gone.
 */
export async function readFileApart(
  beside: WorkBeside,
  file: FileForReader,
  pulse: JobPulse,
  mostMemory: number = usualMemory,
): Promise<FileRead> {
  const { size, head } = await beginningOf(file)
  const isSmall = size <= smallText && binaryFormatOf(head) !== 'zip'
  const read = isSmall
    ? await readImport(file, { say: () => {}, pause: () => pulse.breathe(0) })
    : await readBeside(beside, file, pulse, mostMemory)
  return { matter: withFiles(read), sha256: read.sha256 }
}

async function readBeside(beside: WorkBeside, file: FileForReader, pulse: JobPulse, mostMemory: number): Promise<MatterRead> {
  const stop = new AbortController()
  let share = 0
  const watch = setInterval(() => void pulse.breathe(share).catch((reason: unknown) => stop.abort(reason)), lookEvery)
  try {
    return await beside.do(
      { kind: 'read-import', given: file },
      { mostMemory, signal: stop.signal, onProgress: (known) => (share = known) },
    )
  } catch (error) {
    throw error instanceof BesideEnded && error.why === 'out-of-memory' ? new TableProblem('too-much-memory') : error
  } finally {
    clearInterval(watch)
  }
}

/** How long a file is, and its first bytes. Throws Refusal: file-unreadable. */
export async function beginningOf({
  path,
  fileName,
}: Pick<FileForReader, 'path' | 'fileName'>): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  try {
    const handle = await open(path, 'r')
    try {
      const head = new Uint8Array(64)
      const { bytesRead } = await handle.read(head, 0, head.length, 0)
      return { size: (await handle.stat()).size, head: head.subarray(0, bytesRead) }
    } finally {
      await handle.close()
    }
  } catch {
    throw new Refusal('file-unreadable', { file: fileName })
  }
}
