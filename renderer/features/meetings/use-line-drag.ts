import { chosenRoots, placeAtGap, indexOutline, deepestLine } from '../../../shared/domain/outline-moves.ts'
import type { PointerEvent, RefObject } from 'react'
import { levelsAsked, useRowDrag } from '../../components/use-row-drag.ts'
import type { Edit, EditorLine } from './editor-line.ts'
import type { OutlineCursor } from './outline-cursor.ts'

export interface LineDrag {
  /** Where the lines would fall: the height in the list, how deep, and below which line. */
  readonly mark: { readonly top: number; readonly depth: number; readonly parent: string | null } | null
  /** The lines in the hand. */
  readonly keys: ReadonlySet<string>
  readonly start: (key: string, event: PointerEvent<HTMLElement>) => void
}

export interface LineDragOptions {
  readonly lines: readonly EditorLine[]
  readonly cursor: OutlineCursor
  readonly container: RefObject<HTMLElement | null>
  /** What one level of nesting is indented by, px. */
  readonly indent: number
  /** `parent`: the line below which they went, where they had not been before; undefined: they stayed below the same. */
  readonly onDrop: (edits: readonly Edit[], parent: string | null | undefined) => void
}

interface Hand {
  readonly keys: ReadonlySet<string>
  /** Of the line by whose grip they were taken up. */
  readonly depth: number
}

const none: ReadonlySet<string> = new Set()

/** Lines moved by their grips: up and down for the place, left and right for the depth. Escape lets go. */
export function useLineDrag({ lines, cursor, container, indent, onDrop }: LineDragOptions): LineDrag {
  const { held, start } = useRowDrag({
    list: container,
    rows: '[data-line]',
    take: (key: string): Hand => {
      const { chosen } = cursor.get()
      return {
        keys: chosen.has(key) ? chosen : new Set([key]),
        depth: lines.find((line) => line.key === key)?.depth ?? 0,
      }
    },
    placeAt: ({ keys, depth }, { index, shift }) =>
      placeAtGap(indexOutline(lines), keys, index, Math.max(0, depth + levelsAsked(shift, indent)), deepestLine),
    onDrop: ({ keys }, { parent, before }) => {
      const roots = chosenRoots(indexOutline(lines), keys)
      const stays = roots.every((line) => line.parentKey === parent)
      onDrop(
        roots.map((line) => ({ act: 'move', key: line.key, parent, before })),
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
