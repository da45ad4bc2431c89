import { useMemo } from 'react'

/** One stay in a field that saves itself: from where one comes there to where one leaves it. */
export interface Stay {
  /** Names the stay, to the program; unlike any other, of this window or another. */
  readonly name: () => string
  /** On the field's blur. A window that goes behind another is not left by its field. */
  readonly leave: (field: Element) => void
}

/** The stays in a field: what is saved from one of them is one step for undo. */
export function useStay(): Stay {
  return useMemo(() => {
    let name: string | null = null
    return {
      name: () => (name ??= newName()),
      leave: (field) => {
        if (field.ownerDocument.activeElement !== field) name = null
      },
    }
  }, [])
}

const window = Math.random().toString(36).slice(2)
let stays = 0
const newName = () => `${window}-${(stays += 1)}`
