import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { serveLoopback } from '../../../electron/web/serve-loopback.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-web-'))
const app = await createHonbuApp({ host: 'web', dataFolder: folder, now: () => new Date(), log: () => {} })
const patience = { head: 100, whole: 200, next: 100 }
const host = await serveLoopback({ app, files: new Map(), port: 0, route: null, log: () => {}, patience })
const { port, host: authority, hash } = new URL(host.address)
const own = `Host: ${authority}\r\nX-Honbu-Token: ${hash.slice('#token='.length)}\r\nContent-Type: application/json`
afterAll(async () => {
  await host.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What is answered on a connection until the program ends it. */
const answered = (sent: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    let text = ''
    socket.on('data', (data) => (text += data.toString()))
    socket.on('error', () => {})
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''))
    socket.write(sent)
  })

describe('the loopback host does not wait for ever', () => {
  it.each([
    ['the rest of a head', `GET / HTTP/1.1\r\n${own}\r\nX-Slow: `],
    ['the rest of a body', `POST /call HTTP/1.1\r\n${own}\r\nContent-Length: 100\r\n\r\n{`],
    ['a first word', 'G'],
  ])('for %s', async (_what, sent) => {
    expect(await answered(sent)).toMatch(/^HTTP\/1\.1 408 /)
  })
})
