import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** Bytes read at a time; by the stream's own 64 KiB a large file takes half as long again. */
const atOnce = 256 * 1024

/** The SHA-256 of a file's content, lower-case hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: atOnce }) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}
