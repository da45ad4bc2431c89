/** Word counts in twentieths of a point (twips), half points for type and eighths for rules. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

export const pointsInTwips = (points: number): number => Math.round(points * 20)

export const halfPoints = (points: number): number => Math.round(points * 2)

/** The rules of renderer/styles/paper.css: heavy 1.5 pt, middle 0.75 pt, hairlines. */
export const rules = {
  heavy: { style: 'single', size: 12, color: '16181B' },
  middle: { style: 'single', size: 6, color: '16181B' },
  hair: { style: 'single', size: 4, color: 'B4B6B8' },
  none: { style: 'nil', size: 0, color: 'auto' },
} as const

export const inks = { first: '16181B', second: '3C3F43' } as const

/** Drawings are placed in English metric units. */
export const emusPerMillimetre = 36_000
