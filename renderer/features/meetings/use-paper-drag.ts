import type { PointerEvent, RefObject } from 'react'
import { useRowDrag } from '../../components/use-row-drag.ts'

export interface PaperDrag {
  /** The paper in the hand. */
  readonly id: number | null
  /** Where it would fall: a height in the list, px. */
  readonly top: number | null
  readonly start: (id: number, event: PointerEvent<HTMLElement>) => void
}

/** A paper moved by its grip: let go, it goes before the paper below the pointer (null: last). Escape lets go of it where it was. */
export function usePaperDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: number, beforeId: number | null) => void,
): PaperDrag {
  const { held, start } = useRowDrag({
    list,
    rows: '[data-paper]',
    take: (id: number) => id,
    placeAt: (_id, { index }) => {
      const below = list.current?.querySelectorAll<HTMLElement>('[data-paper]')[index]
      return { beforeId: below === undefined ? null : Number(below.dataset['paper']) }
    },
    onDrop: (id, { beforeId }) => onDrop(id, beforeId),
  })
  return { id: held?.hand ?? null, top: held?.mark?.top ?? null, start }
}
