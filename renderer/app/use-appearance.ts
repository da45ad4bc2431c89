import { useEffect } from 'react'
import type { HostBridge } from '../../shared/contract/host.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { useLanguage } from '../data/language.ts'
import { usePlaceStore } from '../data/place.ts'
import { useTheme } from '../data/theme.ts'
import { useUiStore } from '../data/ui-store.ts'
import { useHashPath, useHashSearch } from './hash-location.ts'

/** Keeps the document and the host's window in step with the page: language, theme, density, title, and what waits. */
export function useAppearance(bridge: HostBridge): void {
  const language = useLanguage()
  const theme = useTheme()
  const choice = useUiStore((state) => state.theme)
  const density = useUiStore((state) => state.density)
  const place = usePlaceStore((state) => state.crumbs.at(-1)?.text)
  // Of what is called alike in many places, the place tells which: an 11th meeting is one of a body.
  const within = usePlaceStore((state) => state.crumbs.at(-2)?.text)
  const register = usePlaceStore((state) => state.register)
  const isEdited = usePlaceStore((state) => state.isEdited)
  const isLocked = usePlaceStore((state) => state.isLocked)
  const needs = isLocked ? 0 : (register?.needs ?? 0)
  const words = frameText[language]
  const file = register === null ? null : register.fileName.replace(/\.honbu$/, '')
  const state = register?.mode === 'read' ? ` (${words.readOnly})` : ''
  const title = isLocked ? words.product : [place, within, file, `${words.product}${state}`].filter(Boolean).join(' · ')
  const [path] = useHashPath()
  const search = useHashSearch()
  const route = isPlace(path) ? (search === '' ? path : `${path}?${search}`) : null

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
    document.documentElement.dataset.density = density
    bridge.setAppearance({ title, theme: choice === 'contrast' ? 'light' : choice, language, route, needs, isEdited })
  }, [bridge, language, theme, choice, density, title, route, needs, isEdited])
}

/** Sheets about to be printed, the first screen and the gallery are nothing to come back to. */
const isPlace = (path: string): boolean => !/^\/(paper|welcome|gallery)(\/|$)/.test(path)
