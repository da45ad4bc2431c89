import { useSyncExternalStore } from 'react'

/** Room for three columns: agenda, details, paper. */
const wide = '(min-width: 1680px)'

/** True where the window has room for the details beside the paper. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watch, () => typeof matchMedia === 'function' && matchMedia(wide).matches)
}

function watch(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const list = matchMedia(wide)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}
