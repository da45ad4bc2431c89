import { X } from 'lucide-react'
import { useState } from 'react'
import type { AfterMatter } from '../../shared/domain/after-meeting.ts'
import { afterMeetingText } from '../../shared/text/after-meeting-text.ts'
import styles from './after-meeting.module.css'
import { Glyph } from './glyph.tsx'
import { IconButton } from './icon-button.tsx'
import { Link } from './link.tsx'
import { useWords } from './words.ts'

/** A matter that a held meeting left, and where it is done. */
export interface AfterItem {
  readonly matter: AfterMatter
  readonly href: string
}

export interface AfterMeetingProps {
  /** Which meeting. */
  readonly title: string
  readonly items: readonly AfterItem[]
  /** Settles that one is not to be had; null: nothing can be changed. */
  readonly onSetAside: ((matter: AfterMatter) => void) | null
}

/** What a held meeting left to be done, in order, each one press from its place; what is done or settled goes by itself. */
export function AfterMeeting({ title, items, onSetAside }: AfterMeetingProps) {
  const words = useWords(afterMeetingText)
  const [wasLeft, setWasLeft] = useState(items.length > 0)
  if (items.length > 0 && !wasLeft) setWasLeft(true)
  // Its place stays until one leaves: what is pressed below does not move under the pointer.
  if (items.length === 0)
    return wasLeft ? (
      <p className={styles.after} role="status">
        <Glyph sign="done" size={14} />
        <span className={styles.title}>{words.allDone}</span>
      </p>
    ) : null
  return (
    <section className={styles.after} aria-label={title}>
      <span className={styles.title}>{title}</span>
      <ul className={styles.items}>
        {items.map(({ matter, href }) => (
          <li key={matter} className={styles.item}>
            <Glyph sign="not-started" size={14} />
            <Link href={href}>{words.acts[matter]}</Link>
            {onSetAside !== null && (
              <IconButton icon={X} size="s" label={words.setAside[matter]} onPress={() => onSetAside(matter)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
