import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPageFiles } from '../../../electron/host/page-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-page-'))
  mkdirSync(join(folder, 'assets'))
  for (const name of ['index.html', 'favicon.svg', 'assets/index-1a.js', 'assets/serif-2b.woff2', 'notes.md', '.env']) {
    writeFileSync(join(folder, name), name)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('lists the files of known kinds by address, and the index twice', () => {
  const files = listPageFiles(folder)
  expect(Object.fromEntries(files)).toEqual({
    '/': { path: join(folder, 'index.html'), contentType: 'text/html; charset=utf-8', immutable: false },
    '/index.html': { path: join(folder, 'index.html'), contentType: 'text/html; charset=utf-8', immutable: false },
    '/favicon.svg': { path: join(folder, 'favicon.svg'), contentType: 'image/svg+xml', immutable: false },
    '/assets/index-1a.js': {
      path: join(folder, 'assets/index-1a.js'),
      contentType: 'text/javascript; charset=utf-8',
      immutable: true,
    },
    '/assets/serif-2b.woff2': { path: join(folder, 'assets/serif-2b.woff2'), contentType: 'font/woff2', immutable: true },
  })
})
