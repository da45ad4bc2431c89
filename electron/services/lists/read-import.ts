import { readFile } from 'node:fs/promises'
import type { JobVoice } from '../beside/job-voice.ts'
import { Refusal } from '../register/refusal.ts'
import { readPortably } from './read-portably.ts'
import type { FileForReader, MatterRead } from './matter-read.ts'

/** Milliseconds between two words on how far it is. */
const sayEvery = 100

/** Reads a file that is to be imported: whatever stands in it, it holds up nobody. Throws Refusal and `TableProblem`. */
export async function readImport(file: FileForReader, { say, pause }: JobVoice<number>): Promise<MatterRead> {
  let said = performance.now()
  const bytes = await readFile(file.path).catch(() => {
    throw new Refusal('file-unreadable', { file: file.fileName })
  })
  return readPortably(file, bytes, async (share) => {
    await pause()
    if (performance.now() - said < sayEvery) return
    said = performance.now()
    say(share)
  })
}
