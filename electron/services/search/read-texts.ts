import { readFile } from 'node:fs/promises'
import { readFileText, type ReadFileText } from '../../exchange/file-text/read-file-text.ts'
import type { FileToRead } from '../beside/jobs.ts'

/** Reads files one after another and says the text of each. */
export async function readTexts(files: readonly FileToRead[], say: (text: ReadFileText) => void): Promise<null> {
  for (const { path, fileName } of files) say(await readOne(path, fileName))
  return null
}

async function readOne(path: string, fileName: string): Promise<ReadFileText> {
  try {
    return await readFileText(await readFile(path), fileName)
  } catch {
    return { state: 'failed', text: null }
  }
}
