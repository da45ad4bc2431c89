/** The tasks the guide speaks of, in the order in which a newcomer meets them. */
export const guideTopics = [
  'start',
  'agenda',
  'meeting',
  'follow-ups',
  'roster',
  'papers',
  'exchange',
  'search',
  'backups',
  'history',
] as const
export type GuideTopic = (typeof guideTopics)[number]

/** Pictures of the running program; one in each language, drawn by `npm run guide:pictures`. */
export const guidePictures = [
  'home',
  'draft',
  'issued',
  'matrix',
  'statuses',
  'roster',
  'papers',
  'import',
  'palette',
  'health',
  'history',
] as const
export type GuidePicture = (typeof guidePictures)[number]

/**
 * A part of a page. In its words `**…**` is what stands on the screen (a test looks for it among the program's own words) and
 * `` `…` `` a key as the commands name it.
 */
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | { readonly kind: 'picture'; readonly picture: GuidePicture; readonly text: string }
  | { readonly kind: 'keys'; readonly keys: readonly (readonly [key: string, does: string])[] }
  /** The way to the real screen. */
  | { readonly kind: 'go'; readonly route: string; readonly text: string }

/** One task of the guide in one language. */
export interface GuidePage {
  readonly title: string
  /** What one has at the end, in a sentence. */
  readonly lead: string
  readonly blocks: readonly GuideBlock[]
}
