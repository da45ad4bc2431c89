import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveSetting } from '../../../db/repositories/settings.ts'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import { registerSession } from '../../../electron/services/register/register-session.ts'

const now = () => new Date('2006-03-01T00:00:00Z')

describe('who signs the changes', () => {
  let folder: string
  let path: string
  const open: HonbuApp[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'honbu-signature-'))
    path = join(folder, 'register.honbu')
  })
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** The program of one computer, on the shared register. */
  async function computer(name: string): Promise<HonbuApp> {
    const app = await createHonbuApp({ host: 'cli', dataFolder: join(folder, name), registerPath: path, now, log: () => {} })
    open.push(app)
    return app
  }
  const call = async (app: HonbuApp, type: 'query' | 'mutation', path: string, input: unknown): Promise<unknown> => {
    const answer = await app.call({ type, path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`)
    return answer.data
  }
  const sign = (app: HonbuApp, userName: string | null) => call(app, 'mutation', 'settings.update', { userName })
  async function signedAs(app: HonbuApp, on: string): Promise<string | null> {
    await call(app, 'mutation', 'meetings.create', { body: 'drugs', on })
    const { changes } = (await call(app, 'query', 'history.list', {})) as { changes: readonly { madeBy: string | null }[] }
    return changes[0]?.madeBy ?? null
  }
  const close = async (app: HonbuApp) => {
    open.splice(open.indexOf(app), 1)
    await app.close()
  }

  test('everyone on their own computer with their own name, though the register is one', async () => {
    const first = await computer('sato')
    await first.createRegister(path, 'published-record')
    await sign(first, 'Sato')
    expect(await signedAs(first, '2006-06-09')).toBe('Sato')
    await close(first)

    const second = await computer('suzuki')
    expect(await signedAs(second, '2006-07-10')).toBeNull()
    await sign(second, 'Suzuki')
    expect(await signedAs(second, '2006-08-10')).toBe('Suzuki')
    await close(second)

    expect(await signedAs(await computer('sato'), '2006-09-11')).toBe('Sato')
  })

  test('a name that an older register holds signs until one is said, and does not travel on then', async () => {
    const made = await computer('sato')
    await made.createRegister(path, 'published-record')
    await close(made)
    const session = registerSession({ program: 'Honbu', now })
    await session.open(path, 'write')
    await saveSetting(session.register().db, 'user-name', 'Tanaka')
    await session.close()

    const first = await computer('sato')
    expect(await signedAs(first, '2006-06-09')).toBe('Tanaka')
    await sign(first, null)
    expect(await signedAs(first, '2006-07-10')).toBeNull()
    await close(first)
    expect(await signedAs(await computer('suzuki'), '2006-08-10')).toBeNull()
  })

  test('a file of signatures that cannot be read is as none', async () => {
    const first = await computer('sato')
    await first.createRegister(path, 'published-record')
    await sign(first, 'Sato')
    await writeFile(join(folder, 'sato', 'signature.json'), '{"name":')
    expect(await signedAs(first, '2006-06-09')).toBeNull()
    await sign(first, 'Sato')
    expect(await signedAs(first, '2006-07-10')).toBe('Sato')
  })
})
