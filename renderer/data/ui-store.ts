import { create } from 'zustand'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { takeKeptDay } from './kept-day.ts'

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast'
/** How close rows of lists, tables and grids stand. */
export type Density = 'compact' | 'comfortable'

/** A place opened lately, for the palette. */
export interface RecentPlace {
  readonly href: string
  readonly title: string
}

/** A search that the user keeps. */
export interface SavedSearch {
  /** Unique. */
  readonly name: string
  /** As typed, filters among it. */
  readonly text: string
}

/** What only the page knows, kept on this machine for the next start. */
export interface UiState {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly density: Density
  /** The register whose places and lists are remembered, by its key; null: none is known yet. */
  readonly register: string | null
  /** The day on which screens read the register; null: the register's own default. Not kept: each start begins with today, but for a page that was read anew. */
  readonly asOf: IsoDate | null
  /** Newest first. */
  readonly recent: readonly RecentPlace[]
  /** In the order in which they were saved. */
  readonly saved: readonly SavedSearch[]
  /** What lists remember by their own key: filters, folded rows, the chosen row. JSON-safe. */
  readonly remembered: Readonly<Record<string, unknown>>
}

const storageKey = 'honbu-ui'
const mostRecent = 12

export const useUiStore = create<UiState>()(() => ({
  language: /^ja\b/.test(navigator.language) ? 'ja' : 'en',
  theme: 'system',
  density: 'compact',
  register: null,
  asOf: takeKeptDay(),
  recent: [],
  saved: [],
  remembered: {},
  ...restored(),
}))

useUiStore.subscribe((now, before) => {
  const { language, theme, density, register, recent, saved, remembered } = now
  // What belongs to a register is kept under its key; what has none is the start for registers that were never shown here.
  const own = { recent, saved, remembered }
  // Only what has changed is written: another window may have written the rest since.
  const isOwnNew =
    register !== before.register || recent !== before.recent || saved !== before.saved || remembered !== before.remembered
  const isMachineNew = language !== before.language || theme !== before.theme || density !== before.density
  if (isMachineNew || (register === null && isOwnNew))
    keep(storageKey, { language, theme, density, ...(register === null ? own : {}) })
  if (register !== null && isOwnNew) keep(keyOf(register), own)
})

/** Another window has changed language, theme, density or the saved searches: they are the same in all. What lists remember is each window's own. */
if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => {
    const { register } = useUiStore.getState()
    if (key === storageKey) useUiStore.setState(preferences(read(storageKey)))
    if (register !== null && key === keyOf(register)) useUiStore.setState(savedIn(read(key)['saved']))
  })
}

/** The register that is open now: its own places and lists come back, those of another one go. */
export function adoptRegister(register: string): void {
  if (useUiStore.getState().register === register) return
  const own = placesIn(read(keyOf(register)))
  useUiStore.setState((before) => ({
    ...(before.register === null ? {} : { recent: [], saved: [], remembered: {} }),
    ...own,
    register,
  }))
}

const keyOf = (register: string) => `${storageKey}:${register}`

export const setLanguage = (language: Language) => useUiStore.setState({ language })
export const setTheme = (theme: ThemeChoice) => useUiStore.setState({ theme })
export const setDensity = (density: Density) => useUiStore.setState({ density })
/** Null goes back to the register's default day. */
export const setAsOf = (asOf: IsoDate | null) => useUiStore.setState({ asOf })

/** Puts the place on top of those opened lately. */
export function rememberPlace(place: RecentPlace): void {
  useUiStore.setState(({ recent }) => ({
    recent: [place, ...recent.filter((other) => other.href !== place.href)].slice(0, mostRecent),
  }))
}

/**
 * A value that a list keeps when one comes back and after a restart, by a key of its own (`plans.filter`). `isValid` guards
 * against what an older version stored.
 */
export function useRemembered<Value>(
  key: string,
  initial: Value,
  isValid: (value: unknown) => value is Value,
): readonly [Value, (value: Value) => void] {
  const stored = useUiStore((state) => state.remembered[key])
  const value = isValid(stored) ? stored : initial
  return [value, (next) => useUiStore.setState(({ remembered }) => ({ remembered: { ...remembered, [key]: next } }))]
}

function restored(): Partial<UiState> {
  const stored = read(storageKey)
  return { ...preferences(stored), ...placesIn(stored) }
}

function preferences({ language, theme, density }: Stored): Partial<UiState> {
  return {
    ...(language === 'en' || language === 'ja' ? { language } : {}),
    ...(theme === 'system' || theme === 'light' || theme === 'dark' || theme === 'contrast' ? { theme } : {}),
    ...(density === 'compact' || density === 'comfortable' ? { density } : {}),
  }
}

function placesIn({ recent, saved, remembered }: Stored): Partial<UiState> {
  return {
    ...(Array.isArray(recent) ? { recent: recent.filter(isPlace) } : {}),
    ...savedIn(saved),
    ...(typeof remembered === 'object' && remembered !== null ? { remembered: remembered as Record<string, unknown> } : {}),
  }
}

function savedIn(saved: unknown): Partial<UiState> {
  return Array.isArray(saved) ? { saved: saved.filter(isSaved) } : {}
}

type Stored = Readonly<Record<string, unknown>>

function read(key: string): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof stored === 'object' && stored !== null ? (stored as Stored) : {}
  } catch {
    return {}
  }
}

function keep(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage full or forbidden: the page works on, it only forgets.
  }
}

function isPlace(value: unknown): value is RecentPlace {
  return typeof value === 'object' && value !== null && 'href' in value && 'title' in value && typeof value.title === 'string'
}

function isSaved(value: unknown): value is SavedSearch {
  return typeof value === 'object' && value !== null && 'name' in value && 'text' in value && typeof value.text === 'string'
}
