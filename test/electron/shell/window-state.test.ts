import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeOf, readWindowState, type WindowState, withPlace, writeWindowState } from '../../../electron/shell/window-state.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const asAtFirst: WindowState = { bounds: null, maximized: false, theme: 'system', language: null, places: [], open: [] }

test('what was written is read again, and nothing lies beside it', () => {
  const path = join(folder, 'not-there-yet', 'window.json')
  const bounds = { x: -8, y: 0, width: 1280, height: 800 }
  const state: WindowState = {
    bounds,
    maximized: true,
    theme: 'dark',
    language: 'ja',
    places: [{ path: '/office/台帳.honbu', bounds, maximized: false, route: '/meetings/12?line=3' }],
    open: [
      { path: '/office/台帳.honbu', bounds, maximized: false, route: '/meetings/12?line=3' },
      { path: '/office/台帳.honbu', bounds: null, maximized: true, route: null },
    ],
  }
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
  expect(readWindowState(path)).toEqual({ ...asAtFirst, theme: 'dark' })
})

test('each register opens where it was left, at the place that was shown; a new one like the window moved last', () => {
  const one = { x: 10, y: 10, width: 1000, height: 700 }
  const other = { x: 40, y: 60, width: 1200, height: 800 }
  const moved = withPlace(withPlace(asAtFirst, '/a.honbu', { bounds: one, route: '/plans' }), '/b.honbu', { bounds: other })
  const left = withPlace(moved, '/a.honbu', { maximized: true })
  expect(placeOf(left, '/a.honbu')).toMatchObject({ bounds: one, maximized: true, route: '/plans' })
  expect(placeOf(left, '/b.honbu')).toMatchObject({ bounds: other, maximized: false, route: null })
  expect(placeOf(left, '/new.honbu')).toEqual({ bounds: other, maximized: true, route: null })
})

test('the first screen, which has no register, moves no register', () => {
  const state = withPlace(asAtFirst, '/a.honbu', { route: '/plans' })
  expect(withPlace(state, null, { maximized: true })).toEqual({ ...state, maximized: true })
})
