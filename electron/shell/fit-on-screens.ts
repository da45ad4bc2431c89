import type { Bounds } from './window-state.ts'

const preferred = { width: 1440, height: 900 } as const
/** So much of the title bar must be on a screen that the window can be seen and dragged, in pixels. */
const grip = { width: 120, height: 30 } as const

/**
 * Where the window opens: where it was, made no larger than the screen that shows most of it; in the middle of that screen when
 * it is out of reach once it has shrunk, and of the first one when it was nowhere yet or its screen is gone. `workAreas` are
 * the screens without their task bars, the main one first.
 */
export function fitOnScreens(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const main = workAreas[0] ?? { x: 0, y: 0, ...preferred }
  if (remembered === null) return centred(preferred, main)
  const screen = workAreas
    .filter((area) => isReachable(remembered, area))
    .toSorted((one, other) => shownWidth(remembered, other) - shownWidth(remembered, one))[0]
  if (screen === undefined) return centred(remembered, main)
  const fitting = {
    ...remembered,
    width: Math.min(remembered.width, screen.width),
    height: Math.min(remembered.height, screen.height),
  }
  return isReachable(fitting, screen) ? fitting : centred(fitting, screen)
}

const shownWidth = (window: Bounds, area: Bounds): number =>
  Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)

const isReachable = (window: Bounds, area: Bounds): boolean =>
  shownWidth(window, area) >= grip.width && window.y >= area.y && window.y + grip.height <= area.y + area.height

function centred(size: { readonly width: number; readonly height: number }, area: Bounds): Bounds {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return { x: area.x + Math.floor((area.width - width) / 2), y: area.y + Math.floor((area.height - height) / 2), width, height }
}
