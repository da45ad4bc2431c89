import type { BodyColour } from '../../shared/domain/vocabulary.ts'
import { InItsLanguage } from './in-its-language.tsx'
import styles from './seal.module.css'

export interface SealProps {
  /** One letter or kanji. */
  readonly mark: string
  /** Null: a neutral seal (an organization, a body without a colour). */
  readonly colour: BodyColour | null
  /** s: in rows (18 px); m: in headings (24 px); l: on a body's own page (40 px). */
  readonly size?: 's' | 'm' | 'l'
  /** Spoken name; leave it out where the body's name stands beside the seal. */
  readonly label?: string
}

/** The mark of a body, after the square stamp on an official letter. */
export function Seal({ mark, colour, size = 's', label }: SealProps) {
  const spoken = label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const)
  return (
    <span className={styles.seal} data-size={size} data-body={colour ?? undefined} {...spoken}>
      <InItsLanguage>{mark}</InItsLanguage>
    </span>
  )
}
