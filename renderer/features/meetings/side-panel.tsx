import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { deskText } from '../../../shared/text/desk-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { type KeyHint, KeyArea } from '../../components/key-hints.tsx'
import { useText } from '../../data/language.ts'
import styles from './side-panel.module.css'

export interface SidePanelProps {
  readonly title: string
  readonly hints: readonly KeyHint[]
  readonly onClose: () => void
  /** Stays in sight while the matter scrolls. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** In the paper's place while something is brought onto the agenda; Escape gives the place back. */
export function SidePanel({ title, hints, onClose, bar, children }: SidePanelProps) {
  const words = useText(deskText)
  return (
    <KeyArea hints={hints} sections={[{ name: title, lines: hints }]}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the panel as a whole: its parts are reached by Tab */}
      <aside
        className={styles.panel}
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.preventDefault()
          event.stopPropagation()
          onClose()
        }}
      >
        <header className={styles.head}>
          <h2>{title}</h2>
          <IconButton icon={X} size="s" label={words.closePanel} shortcut="Escape" onPress={onClose} />
        </header>
        {bar !== undefined && <div className={styles.bar}>{bar}</div>}
        <div className={styles.matter}>{children}</div>
      </aside>
    </KeyArea>
  )
}
