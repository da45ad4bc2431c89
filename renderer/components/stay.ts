import type { RefObject } from 'react'

/** The name of the present stay in a field that saves itself; null while one is elsewhere, or has written nothing yet. */
export type StayRef = RefObject<string | null>

/** Names the stay to the program: what is saved from one is one step for undo. Unlike any other, of this window or another. */
export const nameOfStay = (stay: StayRef): string => (stay.current ??= `${window}-${(stays += 1)}`)

/** On the field's blur. A field is not left when its window goes behind another. */
export function leaveStay(stay: StayRef, field: Element): void {
  if (field.ownerDocument.activeElement !== field) stay.current = null
}

const window = Math.random().toString(36).slice(2)
let stays = 0
