import { keepFileText, listUnreadFiles } from '../../../db/search/file-texts.ts'
import type { RegisterFile } from '../../../db/sqlite/open-register.ts'
import { fileTextLimits, readerVersion, type ReadFileText } from '../../exchange/file-text/read-file-text.ts'
import { BesideEnded } from '../beside/beside-ended.ts'
import type { WorkBeside } from '../beside/work-beside.ts'
import { storedPath } from '../files/file-store.ts'

/** A file that takes longer is given up, in milliseconds. */
const longest = 60_000
/** Megabytes that reading a file may take. */
const mostMemory = 1024
const atOnce = 50

export interface FileTexts {
  /** Reads what was attached since, one file after another, beside all other work. Told after whatever may bring files in; never throws. */
  wake(): void
  /** Resolves when nothing is left to be read. */
  settled(): Promise<void>
  close(): Promise<void>
}

interface UnreadFile {
  readonly sha256: string
  readonly fileName: string
  readonly byteCount: number
}

/** Makes the text of attached files findable: each is read once, beside the program, and what was read is kept in the register. */
export function fileTexts({
  current,
  beside,
  log,
}: {
  readonly current: () => RegisterFile | null
  readonly beside: WorkBeside
  readonly log: (line: string) => void
}): FileTexts {
  const closing = new AbortController()
  let isAsked = false
  let work: Promise<void> = Promise.resolve()

  async function readAll(): Promise<void> {
    while (isAsked && !closing.signal.aborted) {
      isAsked = false
      const register = current()
      if (register === null || register.mode === 'read') continue
      for (let files = await listUnreadFiles(register.db, readerVersion, atOnce); files.length > 0; ) {
        if (!(await readSome(register, files))) return
        files = files.length < atOnce ? [] : await listUnreadFiles(register.db, readerVersion, atOnce)
      }
    }
  }

  /** False: the register was closed meanwhile. */
  async function readSome(register: RegisterFile, files: readonly UnreadFile[]): Promise<boolean> {
    const keep = async ({ sha256 }: UnreadFile, text: ReadFileText): Promise<void> => {
      if (closing.signal.aborted || current() !== register) return
      await keepFileText(register.db, sha256, text, readerVersion)
      if (text.state === 'failed') log(`text not read: ${sha256.slice(0, 12)}`)
    }
    let keeping: Promise<void> = Promise.resolve()
    const tooLarge = files.filter(({ byteCount }) => byteCount > fileTextLimits.bytes)
    for (const file of tooLarge) await keep(file, { state: 'too-large', text: null })
    let left = files.filter(({ byteCount }) => byteCount <= fileTextLimits.bytes)
    while (left.length > 0 && !closing.signal.aborted && current() === register) {
      const asked = left
      let count = 0
      const next = (text: ReadFileText): void => {
        const file = asked[count++]
        if (file === undefined) return
        keeping = keeping.then(() => keep(file, text))
        // Its trouble is told where it is awaited.
        keeping.catch(() => {})
      }
      const matter = asked.map(({ sha256, fileName }) => ({ path: storedPath(register.path, sha256), fileName }))
      try {
        await beside.do(
          { kind: 'read-texts', given: { files: matter } },
          { onProgress: next, signal: closing.signal, longestSilence: longest, mostMemory },
        )
      } catch (error) {
        if (!(error instanceof BesideEnded)) throw error
        // The file that was being read took too long or too much: the others are read without it.
        next({ state: 'failed', text: null })
      }
      await keeping
      left = asked.slice(count)
    }
    return !closing.signal.aborted && current() === register
  }

  return {
    wake() {
      const isWorking = isAsked
      isAsked = true
      if (isWorking || closing.signal.aborted) return
      work = work.then(readAll).catch((error: unknown) => {
        isAsked = false
        if (!closing.signal.aborted) log(`texts of files: ${error instanceof Error ? error.name : 'failed'}`)
      })
    },
    settled: () => work,
    async close() {
      closing.abort()
      await work
    },
  }
}
