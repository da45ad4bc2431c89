import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'

/** Displays by environment variable are Linux's; elsewhere there always is one. */
describe.skipIf(process.platform !== 'linux')('npm start', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'honbu-start-'))
    mkdirSync(join(folder, 'no-electron'))
    mkdirSync(join(folder, 'broken-electron'))
    writeFileSync(join(folder, 'broken-electron', 'electron'), '#!/bin/sh\nexit 127\n')
    chmodSync(join(folder, 'broken-electron', 'electron'), 0o755)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs it until it has given an address, asks it to end, and answers with its lines, the token blotted out, and its exit code. */
  function start(
    env: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): Promise<{ lines: readonly string[]; code: number | null }> {
    // No search path: nothing can open the browser of whoever runs this test.
    const alone = {
      HOME: folder,
      HONBU_HOME: join(folder, 'home'),
      PATH: '',
      LANG: 'C',
      electron_config_cache: join(folder, 'cache'),
    }
    const program = spawn(process.execPath, [join(projectFolder, 'build', 'start.ts'), ...args], { env: { ...alone, ...env } })
    return new Promise((resolve) => {
      let said = ''
      const listen = (chunk: Buffer): void => {
        said += chunk.toString()
        if (said.includes('Ctrl+C')) program.kill('SIGTERM')
      }
      program.stdout.on('data', listen)
      program.stderr.on('data', listen)
      program.once('close', (code) => {
        const plain = said.replace(/127\.0\.0\.1:\d+\/#token=[\w-]{43}/, '127.0.0.1:PORT/#token=TOKEN')
        resolve({ lines: plain.trim().split('\n'), code })
      })
    })
  }

  const served = 'Honbu is at http://127.0.0.1:PORT/#token=TOKEN'
  const howToEnd = 'The address is for you alone and holds until the program ends. Ctrl+C ends it.'

  test('serves the browser when asked to, and says no more than the address', async () => {
    expect(await start({}, '--web')).toEqual({ lines: [served, howToEnd], code: 0 })
  })

  test('begins where it is told', async () => {
    const { lines } = await start({}, '--web', '--gallery')
    expect(lines[0]).toBe(`${served}&route=/gallery`)
  })

  test('says in one line that there is no display', async () => {
    expect(await start({})).toEqual({
      lines: ['There is no display here, so Honbu opens in the browser instead of a window of its own.', served, howToEnd],
      code: 0,
    })
  })

  test('says in one line that Electron cannot be fetched', async () => {
    const env = {
      DISPLAY: ':0',
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'no-electron'),
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
    }
    expect((await start(env)).lines).toEqual([
      'Electron is not installed and 127.0.0.1:1 cannot be reached to fetch it, so Honbu opens in the browser instead of a window of its own.',
      served,
      howToEnd,
    ])
  })

  test('goes on in the browser when the window cannot be opened', async () => {
    const env = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'broken-electron') }
    expect((await start(env)).lines).toEqual([
      'The desktop window could not be opened on this system, so Honbu opens in the browser instead of a window of its own.',
      served,
      howToEnd,
    ])
  })

  test('speaks Japanese in a Japanese terminal', async () => {
    const { lines } = await start({ LANG: 'ja_JP.UTF-8' })
    expect(lines[0]).toBe('画面に接続されていないため、専用ウインドウの代わりにブラウザーで開きます。')
  })
})
