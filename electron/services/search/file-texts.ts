import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { keepFileText, listUnreadFiles } from '../../../db/search/file-texts.ts'
import type { RegisterFile } from '../../../db/sqlite/open-register.ts'
import { fileTextLimits, readerVersion, type ReadFileText } from '../../exchange/file-text/read-file-text.ts'
import type { FileToRead } from '../../exchange/file-text/text-worker.ts'
import { storedPath } from '../files/file-store.ts'

/** A file that takes longer is given up, in milliseconds. */
const longest = 60_000
const atOnce = 50

export interface FileTexts {
  /** Reads what was attached since, one file after another, beside all other work. Told after whatever may bring files in; never throws. */
  wake(): void
  /** Resolves when nothing is left to be read. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Makes the text of attached files findable: each is read once, on a thread of its own, and what was read is kept in the register. */
export function fileTexts(options: {
  readonly current: () => RegisterFile | null
  readonly log: (line: string) => void
}): FileTexts {
  let worker: Worker | null = null
  let isAsked = false
  let isClosed = false
  let work: Promise<void> = Promise.resolve()

  async function readAll(): Promise<void> {
    while (isAsked && !isClosed) {
      isAsked = false
      const register = options.current()
      if (register === null || register.mode === 'read') continue
      for (let files = await listUnreadFiles(register.db, readerVersion, atOnce); files.length > 0; ) {
        for (const { sha256, fileName, byteCount } of files) {
          const answer = await readOne({ path: storedPath(register.path, sha256), fileName }, byteCount)
          if (isClosed || options.current() !== register) return
          await keepFileText(register.db, sha256, answer, readerVersion)
          if (answer.state === 'failed') options.log(`text not read: ${sha256.slice(0, 12)}`)
        }
        files = files.length < atOnce ? [] : await listUnreadFiles(register.db, readerVersion, atOnce)
      }
    }
    await stopWorker()
  }

  async function readOne(file: FileToRead, byteCount: number): Promise<ReadFileText> {
    if (byteCount > fileTextLimits.bytes) return { state: 'too-large', text: null }
    if (!existsSync(file.path)) return { state: 'failed', text: null }
    const reader = (worker ??= new Worker(workerPath(), { resourceLimits: { maxOldGenerationSizeMb: 1024 } }))
    const answer = await answerOf(reader, file)
    if (answer !== null) return answer
    await stopWorker()
    return { state: 'failed', text: null }
  }

  async function stopWorker(): Promise<void> {
    const stopping = worker
    worker = null
    await stopping?.terminate()
  }

  return {
    wake() {
      const isWorking = isAsked
      isAsked = true
      if (isWorking || isClosed) return
      work = work.then(readAll).catch((error: unknown) => {
        isAsked = false
        options.log(`texts of files: ${error instanceof Error ? error.name : 'failed'}`)
      })
    },
    settled: () => work,
    async close() {
      isClosed = true
      await stopWorker()
      await work
    },
  }
}

/** Null: the thread ended, or took too long. */
function answerOf(reader: Worker, file: FileToRead): Promise<ReadFileText | null> {
  return new Promise((resolve) => {
    const settle = (answer: ReadFileText | null) => {
      clearTimeout(giveUp)
      reader.off('message', settle).off('error', fail).off('exit', fail)
      resolve(answer)
    }
    const fail = () => settle(null)
    const giveUp = setTimeout(fail, longest)
    reader.on('message', settle).on('error', fail).on('exit', fail)
    reader.postMessage(file)
  })
}

/** Beside the bundle, unpacked where the program lies in an archive; beside its source otherwise. */
function workerPath(here: string = import.meta.dirname): string {
  const source = join(here, '..', '..', 'exchange', 'file-text', 'text-worker.ts')
  if (existsSync(source)) return source
  return join(here.replace(/app\.asar(?=[\\/]|$)/, 'app.asar.unpacked'), 'text-worker.cjs')
}
