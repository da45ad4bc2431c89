import { searchText } from '../../shared/text/search-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { notify, saysIn } from './notices.ts'
import { type SavedSearch, useUiStore } from './ui-store.ts'

export const useSavedSearches = (): readonly SavedSearch[] => useUiStore((state) => state.saved)

export const routeOfSearch = (text: string): string => `/search?q=${encodeURIComponent(text)}`

/** Keeps a search under a name, for this user; one of the same name is replaced. */
export function saveSearch(name: string, text: string): void {
  useUiStore.setState(({ saved }) => ({ saved: [...saved.filter((one) => one.name !== name), { name, text }] }))
  notify({ tone: 'done', says: saysIn(searchText, ({ searchSaved }) => ({ text: searchSaved(name) })) })
}

/** Forgets a saved search; the notice brings it back to its place. */
export function removeSearch(name: string): void {
  const { saved } = useUiStore.getState()
  useUiStore.setState({ saved: saved.filter((one) => one.name !== name) })
  notify({
    tone: 'done',
    says: saysIn(searchText, ({ searchRemoved }, language) => ({
      text: searchRemoved(name),
      action: commonText[language].undo,
    })),
    action: { run: () => useUiStore.setState({ saved }) },
  })
}
