import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportRequestSchema } from '../../shared/contract/exports.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { answerHeaders } from '../host/page-headers.ts'
import { hasToken, type HttpAnswer, noToken, refused } from './http-answer.ts'

/**
 * `GET /export?REQUEST` (an ExportRequest as JSON) with the run's token: a file of the register as bytes to be saved. What cannot be made is a
 * CallAnswer; null when the file was sent. What fails while it is sent cuts the connection, so that no half file passes for a whole one.
 */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
  token: string,
  app: HonbuApp,
): Promise<HttpAnswer | { readonly status: 200; readonly answer: null }> {
  if (request.method !== 'GET') return refused(405, 'invalid-input', 'A file is fetched by GET.')
  if (!hasToken(request, token)) return noToken
  const asked = exportRequestSchema.safeParse(readJson(query))
  if (!asked.success) return refused(400, 'invalid-input', 'There is no such file of a register.')
  const made = await app.makeExport(asked.data)
  if (!made.ok) return { status: 200, answer: made }
  const parts = made.data.parts[Symbol.asyncIterator]()
  let first: IteratorResult<Uint8Array>
  try {
    // What cannot be made at all is told before anything is sent.
    first = await parts.next()
  } catch (thrown) {
    return { status: 200, answer: app.explain(thrown) }
  }
  response.writeHead(200, {
    ...answerHeaders('web'),
    'cache-control': 'no-store',
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-honbu-file-name': encodeURIComponent(`${made.data.fileName}.${made.data.ending}`.toWellFormed()),
  })
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next = first; next.done !== true; next = await parts.next()) yield next.value
  }
  await pipeline(Readable.from(all()), response)
  return { status: 200, answer: null }
}

function readJson(query: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(query))
  } catch {
    return null
  }
}
