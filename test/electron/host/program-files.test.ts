import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { alteredProgramFiles, writeProgramManifest } from '../../../electron/host/program-files.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-program-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of ['electron', 'renderer/assets', 'node_modules/addon']) mkdirSync(join(folder, path), { recursive: true })
  for (const path of [
    'package.json',
    'electron/main.cjs',
    'renderer/index.html',
    'renderer/assets/a.js',
    'node_modules/addon/a.node',
  ]) {
    writeFileSync(join(folder, path), path)
  }
  await writeProgramManifest(folder)
})

test('a program as it was packaged has nothing altered', async () => {
  expect(await alteredProgramFiles(folder)).toEqual([])
})

test.each(['electron/main.cjs', 'renderer/index.html', 'renderer/assets/a.js', 'node_modules/addon/a.node'])(
  'one byte more in %s is found',
  async (path) => {
    appendFileSync(join(folder, path), ' ')
    expect(await alteredProgramFiles(folder)).toEqual([path])
  },
)

test('a file that was put there is found', async () => {
  writeFileSync(join(folder, 'renderer', 'assets', 'b.js'), 'alert(1)')
  expect(await alteredProgramFiles(folder)).toEqual(['renderer/assets/b.js'])
})

test('a missing file of the program is found; what the packager leaves out of a package is not missed', async () => {
  rmSync(join(folder, 'renderer', 'assets', 'a.js'))
  rmSync(join(folder, 'node_modules', 'addon', 'a.node'))
  writeFileSync(join(folder, 'package.json'), '{}')
  expect(await alteredProgramFiles(folder)).toEqual(['renderer/assets/a.js'])
})

test('a program without its manifest is altered', async () => {
  rmSync(join(folder, 'program-files.json'))
  expect(await alteredProgramFiles(folder)).toEqual(['program-files.json'])
})
