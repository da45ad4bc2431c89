import { keepDay } from './kept-day.ts'
import { useUiStore } from './ui-store.ts'

/**
 * Reads the whole page anew, at the same place and on the same day. False where the program does not give it: the page then stays, since nothing
 * would stand in its stead.
 */
export async function readPageAnew(): Promise<boolean> {
  const isToBeHad = await fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isToBeHad) return false
  addEventListener('pagehide', () => keepDay(useUiStore.getState().asOf), { once: true })
  location.reload()
  return true
}
