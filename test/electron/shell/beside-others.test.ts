import { expect, test } from 'vitest'
import { besideOthers } from '../../../electron/shell/beside-others.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const wanted = { x: 100, y: 80, width: 1200, height: 800 }

test('a first window opens where it is wanted', () => {
  expect(besideOthers(wanted, [], [screen])).toEqual(wanted)
})

test('a further window steps aside until all are seen', () => {
  const second = besideOthers(wanted, [wanted], [screen])
  const third = besideOthers(wanted, [wanted, second], [screen])
  expect([second, third]).toEqual([
    { ...wanted, x: 128, y: 108 },
    { ...wanted, x: 156, y: 136 },
  ])
})

test('a window with no room to step aside stays where it is wanted', () => {
  const whole = { ...screen, x: 300, y: 300 }
  expect(besideOthers(whole, [whole], [screen])).toEqual(whole)
})
