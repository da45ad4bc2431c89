import type { MouseEvent, ReactNode } from 'react'
import { useRouter } from 'wouter'
import type { TimelineKey } from './timeline-keys.ts'
import styles from './timeline.module.css'

/** What every thing of the timeline is told: what is chosen, and what to do when one is chosen or opened. */
export interface TimelinePart {
  readonly chosen: TimelineKey | null
  /** The thing that Tab reaches. */
  readonly stop: TimelineKey | null
  readonly onChoose: (key: TimelineKey) => void
  /** It came by the focus: chosen as well, but for a press that may become a drag. */
  readonly onFocus: (key: TimelineKey) => void
  readonly onOpen: (key: TimelineKey) => void
  readonly routeOf: (key: TimelineKey) => string | null
}

export interface TimelineLinkProps {
  readonly part: TimelinePart
  readonly of: TimelineKey
  readonly label: string
  readonly children: ReactNode
}

/** A thing one can choose (click, focus) and open (Enter, double click); a link, so that it can be opened beside as well. */
export function TimelineLink({ part, of, label, children }: TimelineLinkProps) {
  const { hrefs } = useRouter()
  const route = part.routeOf(of)
  const onClick = (event: MouseEvent) => {
    if (route !== null && (event.ctrlKey || event.metaKey || event.shiftKey)) return
    event.preventDefault()
    // A screen reader clicks without a press of the mouse.
    if (event.detail === 0 || event.detail === 2) part.onOpen(of)
    else part.onChoose(of)
  }
  return (
    <a
      className={styles.thing}
      href={route === null ? undefined : hrefs(route)}
      role={route === null ? 'link' : undefined}
      tabIndex={part.stop === of ? 0 : -1}
      aria-label={label}
      aria-current={part.chosen === of ? 'true' : undefined}
      data-key={of}
      data-chosen={part.chosen === of || undefined}
      draggable={false}
      onClick={onClick}
      onFocus={() => part.onFocus(of)}
    >
      <title>{label}</title>
      {children}
    </a>
  )
}
