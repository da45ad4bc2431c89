import { readdir, readFile } from 'node:fs/promises'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { maxCallLength } from '../../shared/contract/read-call-request.ts'
import { openWebApp, type WebApp } from './web-app.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

describe('the loopback host', () => {
  let program: WebApp
  let port: number
  let token: string

  beforeAll(async () => {
    program = await openWebApp()
    port = Number(new URL(program.address).port)
    token = new URL(program.address).hash.slice('#token='.length)
  })
  afterAll(() => program?.close())

  const status = { type: 'query', path: 'register.status', input: {} }

  /** One request with exactly these headers; the path goes out as it stands here, unlike with fetch. */
  function send(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }
  const call = (headers: OutgoingHttpHeaders, body: string = JSON.stringify(status)): Promise<Answer> =>
    send('POST', '/call', { 'content-type': 'application/json', 'x-honbu-token': token, ...headers }, body)

  test('answers a call that carries the token', async () => {
    const answer = await call({})
    expect({ status: answer.status, ok: (JSON.parse(answer.body) as { ok: boolean }).ok }).toEqual({ status: 200, ok: true })
  })

  test.each([
    ['without a token', { 'x-honbu-token': '' }, 401, 'unauthorized'],
    ['with another token', { 'x-honbu-token': 'x'.repeat(43) }, 401, 'unauthorized'],
    ['that is a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'invalid-input'],
    ['that is plain text', { 'content-type': 'text/plain' }, 415, 'invalid-input'],
  ])('refuses a call %s', async (_what, headers, expected, code) => {
    const answer = await call(headers)
    expect({ status: answer.status, answer: JSON.parse(answer.body) as unknown }).toMatchObject({
      status: expected,
      answer: { ok: false, error: { code } },
    })
  })

  test.each([
    ['by another name of this machine', () => ({ host: `localhost:${port}` }), 421],
    ['by a foreign name that leads here', () => ({ host: 'rebound.example' }), 421],
    ['for another port', () => ({ host: '127.0.0.1:1' }), 421],
    ['from a page of another site', () => ({ origin: 'https://example.org' }), 403],
    ['from a page of another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['from a page without an origin', () => ({ origin: 'null' }), 403],
    ['that another site caused', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['that another port of this machine caused', () => ({ 'sec-fetch-site': 'same-site' }), 403],
  ])('refuses whatever is asked %s', async (_what, headers, expected) => {
    const answers = await Promise.all([call(headers()), send('GET', '/', headers()), send('GET', '/open?x', headers())])
    expect(answers.map((answer) => answer.status)).toEqual([expected, expected, expected])
  })

  test.each([
    ['is not JSON', '{', 400],
    ['has no path', '{"type":"query"}', 400],
    ['has more than a call has', '{"type":"query","path":"a.b","admin":true}', 400],
    ['is nested without end', `{"type":"query","path":"a.b","input":${'['.repeat(100_000)}`, 400],
    ['is too long', JSON.stringify({ ...status, input: 'x'.repeat(maxCallLength) }), 413],
  ])('refuses a call that %s', async (_what, body, expected) => {
    const answer = await call({}, body)
    expect({ status: answer.status, answer: JSON.parse(answer.body) as unknown }).toMatchObject({
      status: expected,
      answer: { ok: false, error: { code: 'invalid-input' } },
    })
  })

  test('reads no further than the limit when the length is not told', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nX-Honbu-Token: ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const said = await new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (data) => (text += data.toString()))
      socket.on('error', () => resolve(text))
      socket.on('close', () => resolve(text))
      const more = (): void => {
        // Whoever goes on after the answer is cut off, and may lose the answer with it.
        if (!socket.writable || text !== '') return
        socket.write(chunk, () => setTimeout(more, 5))
      }
      more()
    })
    expect(said).toMatch(/^HTTP\/1\.1 413 /)
  })

  test.each([
    ['GET', '/', 200],
    ['HEAD', '/', 200],
    ['GET', '/index.html', 200],
    ['GET', '/index.html?x=1', 200],
    ['POST', '/', 405],
    ['PUT', '/index.html', 405],
    ['OPTIONS', '/', 405],
    ['GET', '/call', 405],
    ['OPTIONS', '/call', 405],
    ['GET', '/../package.json', 404],
    ['GET', '/%2e%2e/package.json', 404],
    ['GET', '/..%2f..%2fpackage.json', 404],
    ['GET', '/..\\..\\package.json', 404],
    ['GET', '/assets/../../electron/main.cjs', 404],
    ['GET', '//etc/hostname', 404],
    ['GET', '/etc/hostname', 404],
    ['GET', '/index.html%00.png', 404],
    ['GET', '/__proto__', 404],
    ['GET', '/open', 404],
    ['GET', 'http://example.org/', 404],
  ])('%s %s is answered with %i', async (method, path, expected) => {
    expect((await send(method, path)).status).toBe(expected)
  })

  test('gives every answer the headers that close the page', async () => {
    const answers = await Promise.all([send('GET', '/'), send('GET', '/nothing'), call({}), call({ 'x-honbu-token': '' })])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; /),
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })

  test('listens on 127.0.0.1 alone', async () => {
    const reached = await new Promise((resolve) => {
      const socket = connect(port, '::1')
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    expect(reached).toBe(false)
  })

  test('writes its token nowhere', async () => {
    const files = await readdir(program.home, { recursive: true, withFileTypes: true })
    const contents = await Promise.all(
      files.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
    )
    expect(contents.filter((content) => content.includes(token))).toEqual([])
  })

  test.skipIf(inject('noBrowser') !== null)('opens in a browser, where no inline script runs', async () => {
    const page = await program.openPage()
    expect(program.violations).toEqual([])
    const violations: string[] = []
    await page.exposeFunction('violated', (directive: string) => violations.push(directive))
    // Only what the test is about is rewritten: parts of the program that come later may still be on their way when the page is closed.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const answer = await route.fetch()
      return route.fulfill({ response: answer, body: withInlineScript(await answer.text()) })
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        void (globalThis as unknown as { violated(directive: string): Promise<void> }).violated(event.effectiveDirective)
      })
    })
    await page.reload()
    await page.locator('body').dispatchEvent('click')
    await expect.poll(() => violations.toSorted()).toEqual(['script-src-attr', 'script-src-elem'])
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false)
    expect(program.violations.length).toBeGreaterThan(0)
    await page.context().close()
  })

  test('ends at once when asked, with a page still connected', async () => {
    const socket = connect(port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.on('error', () => {})
    expect(await program.stop()).toBe(0)
    socket.destroy()
  })
})

const withInlineScript = (html: string): string => html.replace('<body>', '<body onclick="taken=1"><script>taken = 1</script>')
