import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitOnScreens } from '../../../electron/shell/fit-on-screens.ts'

const main = { x: 0, y: 25, width: 1920, height: 1015 }
const beside = { x: 1920, y: 0, width: 1280, height: 1024 }

test('a window opens where it was, on either screen', () => {
  const left = { x: 100, y: 100, width: 1200, height: 800 }
  const right = { x: 1950, y: 10, width: 1200, height: 800 }
  expect([fitOnScreens(left, [main, beside]), fitOnScreens(right, [main, beside])]).toEqual([left, right])
})

test('a window whose screen is gone opens in the middle of the main one', () => {
  expect(fitOnScreens({ x: 1950, y: 10, width: 1200, height: 800 }, [main])).toEqual({ x: 360, y: 132, width: 1200, height: 800 })
})

test('a window whose title bar cannot be reached comes back', () => {
  const above = fitOnScreens({ x: 100, y: -200, width: 800, height: 600 }, [main])
  const almostOut = fitOnScreens({ x: 1900, y: 100, width: 800, height: 600 }, [main])
  expect([above, almostOut]).toEqual([
    { x: 560, y: 232, width: 800, height: 600 },
    { x: 560, y: 232, width: 800, height: 600 },
  ])
})

test('a window between two screens belongs to the one that shows more of it', () => {
  const window = { x: 1700, y: 100, width: 1400, height: 700 }
  expect(fitOnScreens(window, [main, beside])).toEqual({ ...window, width: 1280 })
})

test('a window that shrinking would take out of reach comes to the middle of its screen', () => {
  const screen = { x: 640, y: 0, width: 640, height: 480 }
  expect(fitOnScreens({ x: 0, y: 0, width: 760, height: 200 }, [screen])).toEqual({ x: 640, y: 140, width: 640, height: 200 })
})

test('a first window is centred, and smaller than it would like on a small screen', () => {
  expect(fitOnScreens(null, [main])).toEqual({ x: 240, y: 82, width: 1440, height: 900 })
  expect(fitOnScreens(null, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
})

test('wherever it was and whatever screens there are, the title bar can be reached and the window is no larger than a screen', () => {
  const screen = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
    width: fc.integer({ min: 640, max: 5000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  })
  const window = fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: 200, max: 9000 }),
    height: fc.integer({ min: 200, max: 9000 }),
  })
  fc.assert(
    fc.property(fc.option(window), fc.array(screen, { minLength: 1, maxLength: 4 }), (remembered, screens) => {
      const placed = fitOnScreens(remembered, screens)
      const isGood = screens.some(
        (area) =>
          placed.width <= area.width &&
          placed.height <= area.height &&
          placed.y >= area.y &&
          placed.y + 30 <= area.y + area.height &&
          placed.x + 120 <= area.x + area.width &&
          placed.x + placed.width >= area.x + 120,
      )
      expect(isGood).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
