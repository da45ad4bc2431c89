import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { maxPartBytes } from '../../shared/contract/file-limits.ts'
import { openWebApp, type WebApp } from './web-app.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

describe('files over the loopback host', () => {
  let program: WebApp
  let port: number
  let token: string
  let meetingId: number

  beforeAll(async () => {
    program = await openWebApp()
    port = Number(new URL(program.address).port)
    token = new URL(program.address).hash.slice('#token='.length)
    await give('register.createDefault', { content: 'published-record' })
    meetingId = ((await give('meetings.create', { body: 'firearms', on: '2006-04-28' })) as { readonly id: number }).id
  })
  afterAll(() => program?.close())

  /** One request with exactly these headers; the path goes out as it stands here, unlike with fetch. */
  function send(
    method: string,
    path: string,
    headers: OutgoingHttpHeaders = {},
    body: Uint8Array | string = '',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }
  const jsonOf = ({ body }: Answer) =>
    JSON.parse(body.toString()) as { readonly ok: boolean; readonly data: unknown; readonly error: { readonly code: string } }
  async function give(path: string, input: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json', 'x-honbu-token': token }
    const answer = jsonOf(await send('POST', '/call', headers, JSON.stringify({ type: 'mutation', path, input })))
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`)
    return answer.data
  }
  const begin = async (fileName: string, byteCount: number) =>
    ((await give('attachments.begin', { fileName, byteCount })) as { readonly upload: string }).upload
  const part = (upload: string, offset: number | string, bytes: Uint8Array, headers: OutgoingHttpHeaders = {}) =>
    send(
      'POST',
      `/file-part?upload=${upload}&offset=${offset}`,
      { 'content-type': 'application/octet-stream', 'x-honbu-token': token, ...headers },
      bytes,
    )
  const fetchFile = (id: number | string, headers: OutgoingHttpHeaders = {}) =>
    send('GET', `/attachment?${id}`, { 'x-honbu-token': token, ...headers })
  async function attach(fileName: string, bytes: Buffer): Promise<number> {
    const upload = await begin(fileName, bytes.length)
    for (let offset = 0; offset < bytes.length; offset += maxPartBytes) {
      await part(upload, offset, bytes.subarray(offset, offset + maxPartBytes))
    }
    const added = await give('attachments.add', { of: { kind: 'meeting', id: meetingId }, uploads: [upload] })
    return (added as { readonly ids: readonly number[] }).ids[0] ?? 0
  }

  test('a file of several parts comes back byte for byte, to be saved and never to be shown', async () => {
    const bytes = randomBytes(2 * maxPartBytes + 12_345)
    const answer = await fetchFile(await attach('議事次第.html', bytes))
    expect({ status: answer.status, isSame: answer.body.equals(bytes) }).toEqual({ status: 200, isSame: true })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-honbu-file-name': encodeURIComponent('議事次第.html'),
    })
  })

  test.each([
    ['without the token', { 'x-honbu-token': '' }, 401],
    ['with another token', { 'x-honbu-token': 'x'.repeat(43) }, 401],
    ['by a foreign name that leads here', { host: 'rebound.example' }, 421],
    ['from a page of another site', { origin: 'https://example.org' }, 403],
    ['that another site caused', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('neither takes nor gives a file %s', async (_what, headers, expected) => {
    const id = await attach('a.txt', Buffer.from('a'))
    const upload = await begin('b.txt', 1)
    const answers = [await part(upload, 0, Buffer.from('b'), headers), await fetchFile(id, headers)]
    expect(answers.map(({ status }) => status)).toEqual([expected, expected])
    // What was refused has not been taken: the part is still to come.
    expect(jsonOf(await part(upload, 0, Buffer.from('b')))).toEqual({ ok: true, data: { received: 1 } })
  })

  test.each([
    ['that is a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['that says it is text', { 'content-type': 'text/plain' }, 415],
  ])('refuses a part %s', async (_what, headers, expected) => {
    expect((await part(await begin('a.txt', 1), 0, Buffer.from('a'), headers)).status).toBe(expected)
  })

  test.each([
    ['of another form', '..%2F..%2Fetc%2Fpasswd', 0],
    ['that climbs', '../../../../../../../etc/passwd/xxxxxxxxxx', 0],
    ['empty', '', 0],
  ])('refuses a part for an upload %s', async (_what, upload, offset) => {
    expect((await part(upload, offset, Buffer.from('a'))).status).toBe(400)
  })

  test.each(['-1', '1.5', '1e9', '', '99999999999999'])('refuses a part that begins at %j', async (offset) => {
    expect((await part(await begin('a.txt', 1), offset, Buffer.from('a'))).status).toBe(400)
  })

  test('reads no further than a part may be long', async () => {
    const upload = await begin('a.bin', 2 * maxPartBytes)
    expect((await part(upload, 0, Buffer.alloc(maxPartBytes + 1))).status).toBe(413)
  })

  test('takes no more of a file than was announced, and leaves nothing of it', async () => {
    const upload = await begin('a.txt', 3)
    expect(jsonOf(await part(upload, 0, Buffer.from('abcd'))).error.code).toBe('invalid-input')
    expect(jsonOf(await part(upload, 0, Buffer.from('abc'))).error.code).toBe('not-found')
    const names = await readdir(join(program.home, 'register.honbu-files'))
    expect(names).not.toContain(createHash('sha256').update('abc').digest('hex'))
  })

  test.each([
    ['POST', '/attachment?1', 405],
    ['HEAD', '/attachment?1', 405],
    ['GET', '/file-part?upload=x&offset=0', 405],
    ['GET', '/attachment?../../etc/passwd', 400],
    ['GET', '/attachment?-1', 400],
    ['GET', '/attachment?1%00', 400],
    ['GET', '/attachment', 400],
    ['GET', '/attachment/1', 404],
    ['GET', '/register.honbu-files/', 404],
  ])('%s %s is answered with %i', async (method, path, expected) => {
    expect((await send(method, path, { 'x-honbu-token': token })).status).toBe(expected)
  })

  test('tells that a paper has no file, or is none', async () => {
    expect(jsonOf(await fetchFile(999_999)).error.code).toBe('not-found')
  })

  test.skipIf(inject('noBrowser') !== null)(
    'a browser adds a file through its dialog and saves it again, the policy strict as ever',
    async () => {
      const page = await program.openPage()
      await page.evaluate((id) => {
        location.hash = `/meetings/${id}`
      }, meetingId)
      const bytes = randomBytes(maxPartBytes + 1)
      const path = join(program.home, 'Situation_report.pdf')
      await writeFile(path, bytes)
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Add files' }).click()
      await (await chosen).setFiles(path)
      const open = page.getByRole('button', { name: 'Open Situation_report.pdf' })
      await open.waitFor()
      const saved = page.waitForEvent('download')
      await open.click()
      const download = await saved
      expect(download.suggestedFilename()).toBe('Situation_report.pdf')
      expect((await readFile(await download.path())).equals(bytes)).toBe(true)
      expect(program.violations).toEqual([])
      await page.context().close()
    },
  )

  test.skipIf(inject('noBrowser') !== null)(
    'a file chosen after long thought arrives, though the browser has cleared its memory meanwhile',
    async () => {
      const page = await program.openPage()
      await page.evaluate((id) => {
        location.hash = `/meetings/${id}`
      }, meetingId)
      const path = join(program.home, 'Long_considered.txt')
      await writeFile(path, 'A paper')
      const add = page.getByRole('button', { name: 'Add files' })
      await add.waitFor()
      // Below Playwright, whose own chooser would hold the field in memory.
      const session = await page.context().newCDPSession(page)
      await session.send('DOM.enable')
      await session.send('Page.enable')
      await session.send('Page.setInterceptFileChooserDialog', { enabled: true })
      const opened = new Promise<{ readonly backendNodeId?: number }>((resolve) =>
        session.once('Page.fileChooserOpened', resolve),
      )
      await add.click()
      const { backendNodeId } = await opened
      await session.send('HeapProfiler.collectGarbage')
      await session.send('DOM.setFileInputFiles', { files: [path], ...(backendNodeId !== undefined && { backendNodeId }) })
      await page.getByRole('button', { name: 'Open Long_considered.txt' }).waitFor()
      expect(await page.locator('input[type=file]').count()).toBe(0)
      await page.context().close()
    },
  )
})
