import { type RefObject, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

export interface Contents {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/**
 * The sidebar of a narrow window, which comes over the matter when it is asked for: the focus goes into it, and Escape, a press elsewhere or going to a
 * place closes it again.
 */
export function useContents(frame: RefObject<HTMLElement | null>): Contents {
  const [path] = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === path

  useEffect(() => {
    const side = frame.current?.querySelector('nav') ?? null
    if (!isOpen || side === null) return undefined
    ;(side.querySelector<HTMLElement>('[aria-current]') ?? side.querySelector<HTMLElement>('a'))?.focus()
    const button = frame.current?.querySelector<HTMLElement>('[data-contents-button]')
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpenAt(null)
      button?.focus()
    }
    const onPress = (event: Event) => {
      const isInside = event.target instanceof Node && (side.contains(event.target) || button?.contains(event.target) === true)
      if (!isInside) setOpenAt(null)
    }
    addEventListener('keydown', onKeyDown, true)
    addEventListener('pointerdown', onPress, true)
    return () => {
      removeEventListener('keydown', onKeyDown, true)
      removeEventListener('pointerdown', onPress, true)
    }
  }, [isOpen, frame])

  return { isOpen, onToggle: () => setOpenAt(isOpen ? null : path) }
}
