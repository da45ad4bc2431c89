import { useSyncExternalStore } from 'react'
import { type ThemeChoice, useUiStore } from './ui-store.ts'

export type Theme = 'light' | 'dark' | 'contrast'

const asksForDark = '(prefers-color-scheme: dark)'
const asksForContrast = '(prefers-contrast: more)'

/** The theme shown: the one chosen, or what the system asks for. */
export function useTheme(): Theme {
  const choice = useUiStore((state) => state.theme)
  return useSyncExternalStore(watchSystem, () => resolveTheme(choice))
}

/** "As the system" resolved: more contrast before dark, since our high contrast is light. */
export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice
  if (matches(asksForContrast)) return 'contrast'
  return matches(asksForDark) ? 'dark' : 'light'
}

function watchSystem(onChange: () => void): () => void {
  const lists = typeof matchMedia === 'function' ? [matchMedia(asksForDark), matchMedia(asksForContrast)] : []
  for (const list of lists) list.addEventListener('change', onChange)
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange)
  }
}

const matches = (query: string) => typeof matchMedia === 'function' && matchMedia(query).matches
