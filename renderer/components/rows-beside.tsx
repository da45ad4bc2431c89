import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-aria-components'
import styles from './rows.module.css'

export interface RowsBesideProps {
  /** The route to a row's own place; null: it has none. */
  readonly placeOf: (id: string) => string | null
  /** The row at an element; left out: by the key that lists and tables give their rows. */
  readonly idAt?: (target: Element) => string | null
  readonly children: ReactNode
}

/**
 * Rows that are chosen to be seen in an inspector open in a window of their own like links: by Ctrl (Cmd) or Shift and a click, or the middle button. What is
 * chosen stays.
 */
export function RowsBeside({ placeOf, idAt = rowAt, children }: RowsBesideProps) {
  const [href, setHref] = useState<string | null>(null)
  const link = useRef<HTMLAnchorElement>(null)

  const routeAt = (event: MouseEvent): string | null => {
    const isAsked = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey || event.shiftKey))
    const id = isAsked && event.target instanceof Element ? idAt(event.target) : null
    return id === null ? null : placeOf(id)
  }
  /** The press is the window's, not the list's. */
  const keepFromList = (event: MouseEvent) => {
    if (routeAt(event) !== null) event.stopPropagation()
  }
  const open = (event: MouseEvent) => {
    const route = routeAt(event)
    if (route === null) return
    event.preventDefault()
    event.stopPropagation()
    flushSync(() => setHref(route))
    const { shiftKey, metaKey } = event
    const asked = { ctrlKey: !shiftKey && !metaKey, metaKey, shiftKey, bubbles: true, cancelable: true }
    link.current?.dispatchEvent(new globalThis.MouseEvent('click', asked))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the rows inside have the focus; by keys the row's own page is opened first
    <div
      className={styles.beside}
      onPointerDownCapture={keepFromList}
      onMouseDownCapture={keepFromList}
      onPointerUpCapture={keepFromList}
      onClickCapture={open}
      onAuxClickCapture={open}
    >
      {children}
      {href !== null && (
        <span hidden>
          <Link ref={link} href={href} />
        </span>
      )}
    </div>
  )
}

/** Null where a link, button or field within the row was pressed, which answers for itself. */
function rowAt(target: Element): string | null {
  const hit = target.closest<HTMLElement>('[data-key], a[href], button, input, select, textarea, summary')
  return hit?.dataset['key'] ?? null
}
