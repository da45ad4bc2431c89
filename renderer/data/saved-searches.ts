import { searchText } from '../../shared/text/search-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { notify } from './notices.ts'
import { type SavedSearch, useUiStore } from './ui-store.ts'

export const useSavedSearches = (): readonly SavedSearch[] => useUiStore((state) => state.saved)

export const routeOfSearch = (text: string): string => `/search?q=${encodeURIComponent(text)}`

/** Keeps a search under a name, for this user; one of the same name is replaced. */
export function saveSearch(name: string, text: string): void {
  useUiStore.setState(({ saved, language }) => {
    notify({ tone: 'done', text: searchText[language].searchSaved(name) })
    return { saved: [...saved.filter((one) => one.name !== name), { name, text }] }
  })
}

/** Forgets a saved search; the notice brings it back to its place. */
export function removeSearch(name: string): void {
  const { saved, language } = useUiStore.getState()
  useUiStore.setState({ saved: saved.filter((one) => one.name !== name) })
  notify({
    tone: 'done',
    text: searchText[language].searchRemoved(name),
    action: { text: commonText[language].undo, run: () => useUiStore.setState({ saved }) },
  })
}
