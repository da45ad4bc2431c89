import { chosenRoots, indexOutline, placeAtGap } from '../../../../shared/domain/outline-moves.ts'
import { deepestItem } from '../../../../shared/domain/plan-outline.ts'
import type { PointerEvent, RefObject } from 'react'
import { levelsAsked, useRowDrag } from '../../../components/use-row-drag.ts'
import type { EditorItem, ItemEdit } from './editor-item.ts'

export interface ItemDrag {
  /** Where the items in the hand would fall: the height in the list, how deep, and below which item. */
  readonly mark: { readonly top: number; readonly depth: number; readonly parent: string | null } | null
  readonly keys: ReadonlySet<string>
  readonly start: (key: string, event: PointerEvent<HTMLElement>) => void
}

export interface ItemDragOptions {
  readonly items: readonly EditorItem[]
  readonly chosen: ReadonlySet<string>
  readonly container: RefObject<HTMLElement | null>
  /** What one level of nesting is indented by, px. */
  readonly indent: number
  /** `parent`: the item below which they went, where they had not been before; undefined: they stayed below the same. */
  readonly onDrop: (edits: readonly ItemEdit[], parent: string | null | undefined) => void
}

interface Hand {
  readonly keys: ReadonlySet<string>
  /** Of the item by whose grip they were taken up. */
  readonly depth: number
}

const none: ReadonlySet<string> = new Set()

/** Items moved by their grips: up and down for the place, left and right for the depth. Escape lets go. */
export function useItemDrag({ items, chosen, container, indent, onDrop }: ItemDragOptions): ItemDrag {
  const { held, start } = useRowDrag({
    list: container,
    rows: '[data-item]',
    take: (key: string): Hand => ({
      keys: chosen.has(key) ? chosen : new Set([key]),
      depth: items.find((item) => item.key === key)?.depth ?? 0,
    }),
    placeAt: ({ keys, depth }, { index, shift }) =>
      placeAtGap(indexOutline(items), keys, index, Math.max(0, depth + levelsAsked(shift, indent)), deepestItem),
    onDrop: ({ keys }, { parent, before }) => {
      const roots = chosenRoots(indexOutline(items), keys)
      const stays = roots.every((item) => item.parentKey === parent)
      onDrop(
        roots.map((item) => ({ act: 'move', key: item.key, parent, before })),
        stays ? undefined : parent,
      )
    },
  })
  return {
    mark: held?.mark ? { top: held.mark.top, depth: held.mark.place.depth, parent: held.mark.place.parent } : null,
    keys: held?.hand.keys ?? none,
    start,
  }
}
