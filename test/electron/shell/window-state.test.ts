import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readWindowState, type WindowState, writeWindowState } from '../../../electron/shell/window-state.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const asAtFirst: WindowState = { bounds: null, maximized: false, theme: 'system', language: null }

test('what was written is read again, and nothing lies beside it', () => {
  const path = join(folder, 'not-there-yet', 'window.json')
  const state: WindowState = { bounds: { x: -8, y: 0, width: 1280, height: 800 }, maximized: true, theme: 'dark', language: 'ja' }
  writeWindowState(path, state)
  expect(readWindowState(path)).toEqual(state)
  expect(readdirSync(join(folder, 'not-there-yet'))).toEqual(['window.json'])
})

test('a window never seen before is as at the first start', () => {
  expect(readWindowState(join(folder, 'window.json'))).toEqual(asAtFirst)
})

test.each([
  ['cut off', '{"bounds":{"x":1'],
  ['empty', ''],
  ['of another kind', '[]'],
  ['null', 'null'],
])('a file that is %s counts for nothing', (_what, content) => {
  const path = join(folder, 'window.json')
  writeFileSync(path, content)
  expect(readWindowState(path)).toEqual(asAtFirst)
})

test('a part that cannot be used does not take the others with it', () => {
  const path = join(folder, 'window.json')
  writeFileSync(
    path,
    JSON.stringify({ bounds: { x: 0, y: 0, width: 0, height: 1e9 }, maximized: 'yes', theme: 'dark', language: 'fr' }),
  )
  expect(readWindowState(path)).toEqual({ bounds: null, maximized: false, theme: 'dark', language: null })
})
