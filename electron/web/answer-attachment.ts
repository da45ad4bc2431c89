import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { HonbuApp } from '../api/honbu-app.ts'
import { answerHeaders } from '../host/page-headers.ts'
import { hasToken, type HttpAnswer, noToken, refused } from './http-answer.ts'

/**
 * `GET /attachment?ID` with the run's token: the file of a paper as bytes to be saved, whatever it is; its name stands in a header.
 * What cannot be given is a CallAnswer; null when the file was sent.
 */
export async function answerAttachment(
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
  token: string,
  app: HonbuApp,
): Promise<HttpAnswer | { readonly status: 200; readonly answer: null }> {
  if (request.method !== 'GET') return refused(405, 'invalid-input', 'A file is fetched by GET.')
  if (!hasToken(request, token)) return noToken
  const id = /^[1-9]\d{0,14}$/.test(query) ? Number(query) : null
  if (id === null) return refused(400, 'invalid-input', 'A file is asked for by the number of its paper.')
  const file = await app.attachedFile(id)
  if (!file.ok) return { status: 200, answer: file }
  response.writeHead(200, {
    ...answerHeaders('web'),
    'cache-control': 'no-store',
    // Never shown as a page, whatever it says it is.
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'content-length': file.data.byteCount,
    'x-honbu-file-name': encodeURIComponent(file.data.name.toWellFormed()),
  })
  await pipeline(createReadStream(file.data.path), response)
  return { status: 200, answer: null }
}
