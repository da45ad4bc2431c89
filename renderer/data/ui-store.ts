import { create } from 'zustand'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast'

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
  /** The day on which screens read the register; null: the register's own default. Not kept: each start begins with today. */
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
  asOf: null,
  recent: [],
  saved: [],
  remembered: {},
  ...restored(),
}))

useUiStore.subscribe(({ language, theme, recent, saved, remembered }) => {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme, recent, saved, remembered }))
  } catch {
    // Storage full or forbidden: the page works on, it only forgets.
  }
})

export const setLanguage = (language: Language) => useUiStore.setState({ language })
export const setTheme = (theme: ThemeChoice) => useUiStore.setState({ theme })
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
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return {}
    const { language, theme, recent, saved, remembered } = stored as Record<string, unknown>
    return {
      ...(language === 'en' || language === 'ja' ? { language } : {}),
      ...(theme === 'system' || theme === 'light' || theme === 'dark' || theme === 'contrast' ? { theme } : {}),
      ...(Array.isArray(recent) ? { recent: recent.filter(isPlace) } : {}),
      ...(Array.isArray(saved) ? { saved: saved.filter(isSaved) } : {}),
      ...(typeof remembered === 'object' && remembered !== null ? { remembered: remembered as Record<string, unknown> } : {}),
    }
  } catch {
    return {}
  }
}

function isPlace(value: unknown): value is RecentPlace {
  return typeof value === 'object' && value !== null && 'href' in value && 'title' in value && typeof value.title === 'string'
}

function isSaved(value: unknown): value is SavedSearch {
  return typeof value === 'object' && value !== null && 'name' in value && 'text' in value && typeof value.text === 'string'
}
