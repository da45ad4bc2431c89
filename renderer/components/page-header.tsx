import { type ReactNode, useEffect, useRef } from 'react'
import { InItsLanguage } from './in-its-language.tsx'
import styles from './page-header.module.css'

export interface PageHeaderProps {
  readonly title: ReactNode
  /** Before the title: a large seal. */
  readonly lead?: ReactNode
  /** Below the title: the other language's name, era, fiscal year. */
  readonly note?: ReactNode
  /** At the right: what can be done here; at most one primary. */
  readonly actions?: ReactNode
}

/** The head of a screen. Its title is where the focus goes when the screen is opened. */
export function PageHeader({ title, lead, note, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.dispatchEvent(new CustomEvent('honbu:title', { bubbles: true }))
  }, [])
  return (
    <header className={styles.header}>
      {lead}
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} data-page-title>
          {title}
        </h1>
        {note !== undefined && <p>{typeof note === 'string' ? <InItsLanguage>{note}</InItsLanguage> : note}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
