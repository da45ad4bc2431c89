import type { Bounds } from './window-state.ts'

const preferred = { width: 1440, height: 900 } as const
/** So much of the title bar must be on a screen that the window can be seen and dragged, in pixels. */
const grip = { width: 120, height: 30 } as const

/**
 * Where the window opens: where it was, made no larger than the screen it is on; in the middle of the first screen when it
 * was nowhere yet or its screen is gone. `workAreas` are the screens without their task bars, the main one first.
 */
export function fitOnScreens(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const main = workAreas[0] ?? { x: 0, y: 0, ...preferred }
  if (remembered === null) return centred(preferred, main)
  const screen = workAreas.find((area) => isReachable(remembered, area))
  if (screen === undefined) return centred(remembered, main)
  return { ...remembered, width: Math.min(remembered.width, screen.width), height: Math.min(remembered.height, screen.height) }
}

function isReachable(window: Bounds, area: Bounds): boolean {
  const shown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  return shown >= grip.width && window.y >= area.y && window.y + grip.height <= area.y + area.height
}

function centred(size: { readonly width: number; readonly height: number }, area: Bounds): Bounds {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return { x: area.x + Math.floor((area.width - width) / 2), y: area.y + Math.floor((area.height - height) / 2), width, height }
}
