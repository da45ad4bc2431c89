import type { IncomingMessage } from 'node:http'
import { filePartSchema } from '../../shared/contract/attachments.ts'
import { maxPartBytes } from '../../shared/contract/file-limits.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { hasToken, type HttpAnswer, noToken, refused } from './http-answer.ts'
import { readBytes } from './read-body.ts'

/** `POST /file-part?upload=…&offset=…`: the next bytes of a file announced by `attachments.begin`, with the run's token. */
export async function answerFilePart(request: IncomingMessage, query: string, token: string, app: HonbuApp): Promise<HttpAnswer> {
  if (request.method !== 'POST') return refused(405, 'invalid-input', 'A part of a file is sent by POST.')
  if (!hasToken(request, token)) return noToken
  // A form of another site cannot send this type without asking first.
  if (request.headers['content-type'] !== 'application/octet-stream') {
    return refused(415, 'invalid-input', 'A part of a file is application/octet-stream.')
  }
  const asked = new URLSearchParams(query)
  const bytes = await readBytes(request, maxPartBytes)
  if (bytes === null) return refused(413, 'invalid-input', `A part of a file has at most ${maxPartBytes} bytes.`)
  const offset = asked.get('offset') ?? ''
  const part = filePartSchema.safeParse({
    upload: asked.get('upload'),
    offset: /^\d{1,12}$/.test(offset) ? Number(offset) : null,
    bytes,
  })
  if (!part.success) return refused(400, 'invalid-input', 'A part names its file and where in it it begins.')
  return { status: 200, answer: await app.receivePart(part.data) }
}
