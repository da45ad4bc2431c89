import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { readFileText, type ReadFileText } from './read-file-text.ts'

/** One file to be read, by its path; answered by a `ReadFileText`. */
export interface FileToRead {
  readonly path: string
  readonly fileName: string
}

// A thread of its own: a large file holds nobody up, and a harmful one ends nothing but this thread.
parentPort?.on('message', ({ path, fileName }: FileToRead) => {
  void read(path, fileName).then((answer) => parentPort?.postMessage(answer))
})

async function read(path: string, fileName: string): Promise<ReadFileText> {
  try {
    return await readFileText(await readFile(path), fileName)
  } catch {
    return { state: 'failed', text: null }
  }
}
