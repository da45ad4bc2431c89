import type { Bounds } from './window-state.ts'

/** So far below and to the right of another window a further one opens that both are seen, in pixels. */
const step = 28

/**
 * A further window does not lie exactly on another: it steps down and to the right until it is beside all of them, or, where the screen ends, stays
 * where it was wanted. The size is kept.
 */
export function besideOthers(wanted: Bounds, others: readonly Bounds[], workAreas: readonly Bounds[]): Bounds {
  let place = wanted
  for (let tries = 0; tries <= others.length; tries++) {
    if (!others.some((other) => other.x === place.x && other.y === place.y)) return place
    const next = { ...place, x: place.x + step, y: place.y + step }
    if (!workAreas.some((area) => contains(area, next))) return wanted
    place = next
  }
  return place
}

const contains = (area: Bounds, window: Bounds): boolean =>
  window.x >= area.x &&
  window.y >= area.y &&
  window.x + window.width <= area.x + area.width + step * 4 &&
  window.y + window.height <= area.y + area.height + step * 4
