import type { ReactNode } from 'react'
import { InItsLanguage } from './in-its-language.tsx'
import styles from './inspector.module.css'

export interface InspectorProps {
  readonly label: string
  readonly children: ReactNode
}

/** The right-hand pane: what is known of the chosen thing. Fills with SectionHeading, Facts, Note, Feed. */
export function Inspector({ label, children }: InspectorProps) {
  return (
    // Long matter scrolls: without a tab stop nobody could reach its end by keyboard.
    <aside className={styles.inspector} aria-label={label} tabIndex={0}>
      {children}
    </aside>
  )
}

export interface Fact {
  readonly term: ReactNode
  readonly value: ReactNode
}

/** Era dates and names among English words are Japanese. */
const marked = (value: ReactNode) => (typeof value === 'string' ? <InItsLanguage>{value}</InItsLanguage> : value)

/** Terms and values, one under the other; known by their place, for a term reads otherwise in the other language. */
export function Facts({ facts, size = 'm' }: { readonly facts: readonly Fact[]; readonly size?: 'm' | 's' }) {
  return (
    <dl className={styles.facts} data-size={size}>
      {facts.map((fact, at) => (
        <div key={at}>
          <dt>{fact.term}</dt>
          <dd>{marked(fact.value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The few facts by which one knows a thing, side by side under its title. */
export function FactStrip({ facts }: { readonly facts: readonly (Fact & { readonly note?: ReactNode })[] }) {
  return (
    <dl className={styles.strip}>
      {facts.map((fact, at) => (
        <div key={at}>
          <dt>{fact.term}</dt>
          <dd>
            {marked(fact.value)}
            {fact.note !== undefined && <small>{marked(fact.note)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export interface NoteProps {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly tone?: 'plain' | 'alert' | 'due'
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** A finding about the chosen thing, with what can be done about it. */
export function Note({ title, lead, tone = 'plain', children, actions }: NoteProps) {
  return (
    <section className={styles.note} data-tone={tone}>
      <h3>
        {lead}
        {title}
      </h3>
      {children !== undefined && <div className={styles.noteText}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}

export interface FeedEntry {
  readonly id: string
  readonly when: ReactNode
  readonly children: ReactNode
}

export interface FeedProps {
  readonly entries: readonly FeedEntry[]
  /** What their `when` says: a time or a short day, or a day with its time. */
  readonly when?: 'time' | 'instant'
}

/** What happened lately, newest first. */
export function Feed({ entries, when = 'time' }: FeedProps) {
  return (
    <ul className={styles.feed} data-when={when}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <time>{entry.when}</time>
          <span>{entry.children}</span>
        </li>
      ))}
    </ul>
  )
}
