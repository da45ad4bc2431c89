import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowsProps } from '../rows-props.ts'
import type { LongRows } from './long-rows.ts'

interface LongPressesOptions<Item> extends Pick<RowsProps<Item>, 'onChoose' | 'onOpen' | 'hrefOf'> {
  readonly rows: LongRows<Item>
  readonly manner: 'open' | 'choose'
  readonly link: RefObject<HTMLAnchorElement | null>
}

/** What a click, a double click, Enter and Space do to a row of a long list: as in React Aria's lists, by the list's manner. */
export function useLongPresses<Item>({ rows, manner, onChoose, onOpen, hrefOf, link }: LongPressesOptions<Item>) {
  const [href, setHref] = useState<string | null>(null)

  const open = (id: string, event: MouseEvent | KeyboardEvent) => {
    const item = rows.itemAt(rows.atOf(id))
    if (item === undefined) return
    onOpen?.(item)
    if (hrefOf === undefined) return
    flushSync(() => setHref(hrefOf(item)))
    const { ctrlKey, metaKey, shiftKey, altKey } = event
    link.current?.dispatchEvent(
      new globalThis.MouseEvent('click', { ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true }),
    )
  }

  return {
    href,
    areaProps: {
      onMouseDown: (event: MouseEvent) => {
        const id = event.button === 0 ? rowAt(event.target) : null
        if (id !== null && manner === 'choose') onChoose?.(id)
      },
      onClick: (event: MouseEvent) => {
        const id = rowAt(event.target)
        if (id !== null && (manner === 'open' || event.ctrlKey || event.metaKey)) open(id, event)
      },
      onDoubleClick: (event: MouseEvent) => {
        const id = rowAt(event.target)
        if (id !== null && manner === 'choose') open(id, event)
      },
    },
    onKeyDown: (event: KeyboardEvent) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined
      if (id === undefined) return
      if (event.key === 'Enter' && (onOpen !== undefined || hrefOf !== undefined)) open(id, event)
      else if (event.key === ' ' && manner === 'choose') onChoose?.(id)
      else return
      event.preventDefault()
    },
  }
}

/** The row that was pressed; null where a button or field within it was, which answers for itself. */
function rowAt(target: EventTarget): string | null {
  const hit =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-key], a[href], button, input, select, textarea, summary')
      : null
  return hit?.dataset['key'] ?? null
}
