import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findElectron } from '../../build/find-electron.ts'
import { packagedFuses, setFuses, wrongFuses } from '../../build/fuses.ts'
import { shareFolder } from './ordinary-user.ts'

describe.skipIf(inject('noDesktop') !== null || process.platform !== 'linux')('a packaged binary', () => {
  let folder: string
  let binary: string

  beforeAll(() => {
    const original = findElectron() ?? ''
    folder = mkdtempSync(join(tmpdir(), 'honbu-fuses-'))
    shareFolder(dirname(original), join(folder, 'dist'))
    binary = join(folder, 'dist', basename(original))
    // The one file that is written to must be a copy.
    rmSync(binary)
    copyFileSync(original, binary)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What the binary says when it is asked, by a variable anybody may set, to be Node. */
  const asNode = (): string =>
    spawnSync(binary, ['-p', '6 * 7'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
      timeout: 60_000,
    }).stdout.trim()

  test('is no Node on the side, once its fuses are set', async () => {
    expect(asNode()).toBe('42')
    expect((await wrongFuses(binary)).length).toBeGreaterThan(0)
    await setFuses(binary)
    expect(await wrongFuses(binary)).toEqual([])
    expect(asNode()).toBe('')
  })

  test('is packaged with everything shut that a fuse can shut', () => {
    expect(packagedFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
    })
  })
})
