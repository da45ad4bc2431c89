import { useEffect } from 'react'

const desks = new Set<() => boolean>()

/**
 * Leaving the page (closing it, reading it anew) waits while a desk has work that the register has not: a browser asks, the desktop's window
 * tries again. `isUnsaved`: something is on its way, or cannot be saved and is kept on the screen alone; the same function each time.
 */
export function useBeforeLeaving(isUnsaved: () => boolean): void {
  useEffect(() => {
    const letGo = holdLeaving(isUnsaved)
    // What could not be saved is kept beyond its screen.
    return () => {
      if (!isUnsaved()) letGo()
    }
  }, [isUnsaved])
}

/** The same for as long as it is not let go. */
export function holdLeaving(isUnsaved: () => boolean): () => void {
  if (desks.size === 0 && typeof addEventListener === 'function') addEventListener('beforeunload', holdBack)
  desks.add(isUnsaved)
  return () => desks.delete(isUnsaved)
}

function holdBack(event: BeforeUnloadEvent): void {
  // A field hands over what is being typed when it is left.
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.blur()
    field.focus({ preventScroll: true })
  }
  if ([...desks].some((isUnsaved) => isUnsaved())) event.preventDefault()
}
