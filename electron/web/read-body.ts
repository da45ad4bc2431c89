import type { IncomingMessage } from 'node:http'

/** The body of a request as text, or null when it is longer than `limit` bytes or is not UTF-8; reads no further than that. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const bytes = await readBytes(request, limit)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The body of a request as it is, or null when it is longer than `limit` bytes; reads no further than that. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let length = 0
  // Stopping early must not tear down the connection: the refusal is still to be sent on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
