import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type WindowMemory, windowMemory } from '../../../electron/shell/window-memory.ts'
import type { Bounds } from '../../../electron/shell/window-state.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-windows-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = (): WindowMemory =>
  windowMemory(join(folder, 'window.json'), (line) => {
    throw new Error(line)
  })
const at = (x: number): Bounds => ({ x, y: 20, width: 1000, height: 700 })
const register = '/office/register.honbu'
const open = (memory: WindowMemory, path: string | null = register) => memory.follow({ ...memory.placeOf(path), path }, false)
const left = (memory: WindowMemory) => memory.leftOpen.map(({ path, route, bounds }) => [path, route, bounds?.x])

test('two windows of one register come back each at its own place, the one used last first', () => {
  const before = start()
  const one = open(before)
  one.remember(register, { route: '/plans', bounds: at(10) })
  const other = open(before)
  other.remember(register, { route: '/members', bounds: at(300), maximized: true })
  // What is heard of one changes nothing of the other, nor which of them is in front.
  one.remember(register, { route: '/plans/all' })
  before.beginToEnd()
  other.close()
  one.close()
  before.end()
  expect(start().leftOpen).toEqual([
    { path: register, route: '/members', bounds: at(300), maximized: true },
    { path: register, route: '/plans/all', bounds: at(10), maximized: false },
  ])
})

test('the front window is the one that was used last', () => {
  const before = start()
  const one = open(before)
  one.remember(register, { route: '/plans', bounds: at(10) })
  const other = open(before, '/office/second.honbu')
  other.remember('/office/second.honbu', { route: '/members', bounds: at(300) })
  one.comesToFront()
  before.beginToEnd()
  before.end()
  expect(left(start())).toEqual([
    [register, '/plans', 10],
    ['/office/second.honbu', '/members', 300],
  ])
})

test('a window that people closed does not come back; the last one, with which they closed the program, does', () => {
  const before = start()
  const one = open(before)
  one.remember(register, { route: '/plans', bounds: at(10) })
  const other = open(before)
  other.remember(register, { route: '/members', bounds: at(300) })
  one.close()
  other.close()
  before.beginToEnd()
  before.end()
  expect(left(start())).toEqual([[register, '/members', 300]])
})

test('an end that was given up is forgotten: what is closed afterwards was closed by people', () => {
  const before = start()
  const one = open(before)
  one.remember(register, { route: '/plans', bounds: at(10) })
  const other = open(before)
  other.remember(register, { route: '/members', bounds: at(300) })
  before.beginToEnd()
  other.close()
  // The first still saves, and people stay in it; later they end the program.
  before.beginToEnd()
  one.close()
  before.end()
  expect(left(start())).toEqual([[register, '/plans', 10]])
})

test('a program that died left open what was open', () => {
  const before = start()
  open(before).remember(register, { route: '/plans', bounds: at(10) })
  open(before).remember(register, { route: '/members', bounds: at(300) })
  // As it is written while the program runs.
  before.end()
  expect(left(start())).toEqual([
    [register, '/members', 300],
    [register, '/plans', 10],
  ])
})

test('a window that has not heard yet which register it shows keeps the one it was opened for, and the first screen does not come back', () => {
  const before = start()
  open(before, null).remember(null, { bounds: at(5) })
  const one = open(before)
  one.remember(null, { bounds: at(10) })
  one.remember(register, { route: '/plans' })
  before.beginToEnd()
  before.end()
  expect(left(start())).toEqual([[register, '/plans', 10]])
})
