import { useEffect } from 'react'
import { isShortcut } from '../components/shortcut.ts'
import { allCommands } from '../data/commands.ts'
import { setLanguage, useUiStore } from '../data/ui-store.ts'

/** The key of the language where no register is open, or it is locked, and the frame with its commands is not there. */
export function useLanguageKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isShortcut(event, 'Alt+L')) return
      if (allCommands().some(({ id }) => id === 'toggle-language')) return
      event.preventDefault()
      setLanguage(useUiStore.getState().language === 'ja' ? 'en' : 'ja')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
