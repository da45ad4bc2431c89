import type { ReactNode } from 'react'
import type { Name } from '../../../shared/domain/model.ts'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage } from '../../data/language.ts'
import styles from './dossier.module.css'

export interface DossierHeadProps {
  readonly name: Name
  /** Before the name in the other language: how it is read. */
  readonly reading?: string | null
  /** What is done with all of it. */
  readonly children?: ReactNode
}

/** The name of the day, and beneath it how it is read and what it is in the other language. */
export function DossierHead({ name, reading = null, children }: DossierHeadProps) {
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  // A name known in the other language only stands above already.
  const otherName = name[language] === null ? null : name[other]
  return (
    <header className={styles.title}>
      <div>
        <h2>
          <NameText name={name} />
        </h2>
        <p className={styles.other}>
          {reading !== null && <span lang="ja">{reading}</span>}
          {reading !== null && otherName !== null && ' · '}
          {otherName !== null && <span lang={other}>{otherName}</span>}
        </p>
      </div>
      {children}
    </header>
  )
}
