import { useEffect } from 'react'

/** The buttons of a mouse for going back and forward, as browsers number them. */
const buttons = { back: 3, forward: 4 } as const

/** Back and Forward by the side buttons of the mouse, the same in the desktop window as in a browser. */
export function useMouseHistory(): void {
  useEffect(() => {
    const isOurs = ({ button }: MouseEvent) => button === buttons.back || button === buttons.forward
    // A browser goes by itself unless it is held back.
    const holdBack = (event: MouseEvent) => {
      if (isOurs(event)) event.preventDefault()
    }
    const go = (event: MouseEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      if (event.button === buttons.back) history.back()
      else history.forward()
    }
    window.addEventListener('mousedown', holdBack)
    window.addEventListener('mouseup', go)
    return () => {
      window.removeEventListener('mousedown', holdBack)
      window.removeEventListener('mouseup', go)
    }
  }, [])
}
