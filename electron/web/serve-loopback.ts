import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HonbuApp } from '../api/honbu-app.ts'
import type { PageFile, PageFiles } from '../host/page-files.ts'
import { answerHeaders, fileHeaders } from '../host/page-headers.ts'
import { answerAttachment } from './answer-attachment.ts'
import { answerCall } from './answer-call.ts'
import { answerExport } from './answer-export.ts'
import { answerFilePart } from './answer-file-part.ts'
import { guardRequest } from './guard-request.ts'
import { isSameSecret, makeRunToken } from './run-token.ts'

export interface LoopbackHost {
  /** The address with the run's token in its fragment, which no browser sends anywhere. For the person at this terminal only. */
  readonly address: string
  /** An address that leads there once, for handing to a browser: other users can read the arguments of a command. */
  readonly addressForOnce: () => string
  /** Answers nothing more and drops what is open. The app itself is closed by whoever made it. */
  readonly close: () => Promise<void>
}

export interface LoopbackOptions {
  readonly app: HonbuApp
  readonly files: PageFiles
  /** 0: any free port. */
  readonly port: number
  /** The page's route to begin at; null: where it would begin by itself. */
  readonly route: string | null
  readonly log: (line: string) => void
  /** How long is waited for who sends slowly, or nothing. */
  readonly patience?: Patience
}

/** In milliseconds: for the head of a request, for all of it, for the next one. */
export interface Patience {
  readonly head: number
  readonly whole: number
  readonly next: number
}

const usualPatience: Patience = { head: 5_000, whole: 10_000, next: 5_000 }
const maxConnections = 64

/** Serves the page and its calls on 127.0.0.1, to whoever holds this run's token. Rejects when the port is taken. */
export async function serveLoopback({
  app,
  files,
  port,
  route,
  log,
  patience = usualPatience,
}: LoopbackOptions): Promise<LoopbackHost> {
  const token = makeRunToken()
  const fragment = `#token=${token}${route === null ? '' : `&route=${route}`}`
  let oneTimeCode: string | null = null
  let authority = ''

  // Node looks for who is late every half minute unless it is told otherwise.
  const server = createServer({ connectionsCheckingInterval: patience.head / 5 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.destroy()
    })
  })
  server.headersTimeout = patience.head
  server.requestTimeout = patience.whole
  server.keepAliveTimeout = patience.next
  server.maxConnections = maxConnections
  await listen(server, port)
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = guardRequest(request.headers, authority)
    if (refusal) return sendText(response, refusal.status, refusal.reason)
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    if (path === '/call') {
      const { status, answer: body } = await answerCall(request, token, app)
      return sendJson(response, status, body, status === 405 ? { allow: 'POST' } : {})
    }
    if (path === '/file-part') {
      const { status, answer: body } = await answerFilePart(request, query, token, app)
      return sendJson(response, status, body, status === 405 ? { allow: 'POST' } : {})
    }
    if (path === '/attachment') {
      const { status, answer: body } = await answerAttachment(request, response, query, token, app)
      return body === null ? undefined : sendJson(response, status, body, status === 405 ? { allow: 'GET' } : {})
    }
    if (path === '/export') {
      const { status, answer: body } = await answerExport(request, response, query, token, app)
      return body === null ? undefined : sendJson(response, status, body, status === 405 ? { allow: 'GET' } : {})
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' })
    }
    if (path === '/open') return openOnce(response, query)
    const file = files.get(path)
    if (!file) return sendText(response, 404, 'There is nothing here.')
    return sendFile(request, response, file)
  }

  function openOnce(response: ServerResponse, query: string): void {
    const isRight = oneTimeCode !== null && isSameSecret(query, oneTimeCode)
    oneTimeCode = null
    if (!isRight) return sendText(response, 404, 'This link has been used. Open the address that the program printed.')
    sendText(response, 303, '', { location: `/${fragment}` })
  }

  return {
    address: `http://${authority}/${fragment}`,
    addressForOnce: () => {
      oneTimeCode = makeRunToken()
      return `http://${authority}/open?${oneTimeCode}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

type Headers = Readonly<Record<string, string>>

/** How long a refused sender may go on before the connection is cut, in milliseconds: time enough to read the refusal. */
const lingering = 200

/** A refusal ends the connection, so that nobody has to read the rest of what was sent. */
function send(response: ServerResponse, status: number, headers: Headers, body: string): void {
  const isRefused = status >= 400
  const ending: Headers = isRefused ? { connection: 'close' } : {}
  response.writeHead(status, { ...answerHeaders('web'), 'cache-control': 'no-store', ...ending, ...headers })
  response.end(body)
  if (isRefused) setTimeout(() => response.req.destroy(), lingering).unref()
}

const sendText = (response: ServerResponse, status: number, text: string, headers: Headers = {}): void =>
  send(response, status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, text)

const sendJson = (response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void =>
  send(response, status, { 'content-type': 'application/json; charset=utf-8', ...headers }, JSON.stringify(body))

function sendFile(request: IncomingMessage, response: ServerResponse, file: PageFile): Promise<void> {
  response.writeHead(200, fileHeaders('web', file))
  if (request.method === 'HEAD') {
    response.end()
    return Promise.resolve()
  }
  return new Promise((resolve, reject) => {
    createReadStream(file.path).once('error', reject).pipe(response).once('close', resolve)
  })
}
