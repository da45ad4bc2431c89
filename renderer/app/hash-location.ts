import { useSyncExternalStore } from 'react'

/**
 * The page's own address lives in the fragment, path and search together (`#/paper/roster?body=drugs`), so that it works
 * the same under app:// and http:// and never reaches a server. Hooks for wouter's Router.
 */
export function useHashPath(): [string, (to: string, options?: { readonly replace?: boolean }) => void] {
  return [useSyncExternalStore(watchAddress, () => read().path), navigate]
}

/** The search part of the same, without its question mark. */
export function useHashSearch(): string {
  return useSyncExternalStore(watchAddress, () => read().search)
}

/** Goes to a route (`/bodies/drugs?…`); `replace` leaves no step for Back. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const hash = hrefOf(to)
  if (hash === location.hash) return
  history[replace ? 'replaceState' : 'pushState'](null, '', hash)
  dispatchEvent(new Event('hashchange'))
}

/** The route one is at, path and search together. */
export const routeHere = (): string => location.hash.replace(/^#/, '') || '/'

/** The route as an address for links. */
export const hrefOf = (route: string): string => `#${route}`

function read(): { readonly path: string; readonly search: string } {
  const [path = '', search = ''] = location.hash.replace(/^#/, '').split('?')
  return { path: path.startsWith('/') ? path : `/${path}`, search }
}

function watchAddress(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  addEventListener('popstate', onChange)
  return () => {
    removeEventListener('hashchange', onChange)
    removeEventListener('popstate', onChange)
  }
}
