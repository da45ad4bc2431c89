import type { IncomingMessage } from 'node:http'
import { maxCallLength, readCallRequest } from '../../shared/contract/read-call-request.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { readBody } from './read-body.ts'
import { hasToken, type HttpAnswer, noToken, refused } from './http-answer.ts'

/**
 * `POST /call`: a CallRequest as JSON with the run's token in `x-honbu-token`, answered by a CallAnswer.
 * A call that was understood is answered 200 even when it failed; what failed stands in the answer.
 */
export async function answerCall(request: IncomingMessage, token: string, app: HonbuApp): Promise<HttpAnswer> {
  if (request.method !== 'POST') return refused(405, 'invalid-input', 'A call is made by POST.')
  if (!hasToken(request, token)) return noToken
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'invalid-input', 'A call is application/json.')
  }
  const body = await readBody(request, maxCallLength)
  if (body === null) return refused(413, 'invalid-input', `A call is UTF-8 text of at most ${maxCallLength} bytes.`)
  const read = readCallRequest(body)
  if (!read.ok) return { status: 400, answer: read }
  return { status: 200, answer: await app.call(read.request) }
}
