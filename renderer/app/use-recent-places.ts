import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { usePlaceStore } from '../data/place.ts'
import { rememberPlace } from '../data/ui-store.ts'

/** Keeps the places opened lately for the palette: those below the sidebar's own, which are in sight anyway. */
export function useRecentPlaces(): void {
  const [path] = useLocation()
  const crumbs = usePlaceStore((state) => state.crumbs)
  const title = crumbs.length > 1 ? crumbs.map((crumb) => crumb.text).join(' › ') : null
  useEffect(() => {
    if (title !== null) rememberPlace({ href: path, title })
    // oxlint-disable-next-line react/exhaustive-deps -- told by the title: until the new place has said its name, the old name would be kept with the new address
  }, [title])
}
