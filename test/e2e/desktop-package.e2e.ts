import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sandboxArguments } from '../../build/find-electron.ts'
import { projectFolder } from '../../build/project-folder.ts'
import { type Display, openDisplay } from './display.ts'

const run = promisify(execFile)

// The program of this system alone can be packaged here; only Linux names its folder so.
describe.skipIf(inject('noDesktop') !== null || process.platform !== 'linux')('the packaged program', () => {
  let folder: string
  let display: Display | null

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'honbu-package-'))
    display = await openDisplay()
    await run(process.execPath, [join(projectFolder, 'build', 'package.ts'), '--output', join(folder, 'package')])
  }, 120_000)
  afterAll(async () => {
    display?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('starts by itself, opens the record, prints a PDF and ends well, with every fuse closed', async () => {
    const program = join(folder, 'package', 'linux-unpacked', 'honbu')
    const proof = join(folder, 'proof')
    const { stdout } = await run(program, [...sandboxArguments(), '--self-check', proof], {
      env: { ...process.env, ...display?.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 90_000,
    })
    expect(stdout.split('\n').map((line) => line.slice(0, 14))).toEqual([
      'ok     files: ',
      'ok     registe',
      'ok     window:',
      'ok     paper: ',
      '',
    ])
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(proof, 'self-check.pdf'))))
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.normalize('NFKC').replaceAll(/\s+/g, '')).toContain('薬物乱用対策推進本部')
  })

  test('brings the licences of everything in it', async () => {
    const licences = await readFile(join(folder, 'package', 'linux-unpacked', 'LICENCES.txt'), 'utf8')
    for (const name of [
      'Honbu ',
      'Electron',
      'SQLite',
      'react ',
      'better-sqlite3 ',
      '@fontsource-variable/noto-sans-jp ',
      'docx ',
      'unpdf ',
      'PDF.js ',
    ]) {
      expect(licences).toContain(`\n${name}`)
    }
    const materials = await readFile(join(folder, 'package', 'linux-unpacked', 'SBOM.cdx.json'), 'utf8')
    expect(JSON.parse(materials)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
    expect(materials).toContain('"pkg:npm/better-sqlite3@')
  })
})
