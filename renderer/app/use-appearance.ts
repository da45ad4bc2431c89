import { useEffect } from 'react'
import type { HostBridge } from '../../shared/contract/host.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { useLanguage } from '../data/language.ts'
import { usePlaceStore } from '../data/place.ts'
import { useTheme } from '../data/theme.ts'
import { useUiStore } from '../data/ui-store.ts'

/** Keeps the document and the host's window in step with the page: language, theme, title. */
export function useAppearance(bridge: HostBridge): void {
  const language = useLanguage()
  const theme = useTheme()
  const choice = useUiStore((state) => state.theme)
  const place = usePlaceStore((state) => state.crumbs.at(-1)?.text)
  const title = [place, frameText[language].product].filter(Boolean).join(' · ')

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
    bridge.setAppearance({ title, theme: choice === 'contrast' ? 'light' : choice, language })
  }, [bridge, language, theme, choice, title])
}
