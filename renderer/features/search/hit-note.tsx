import type { ReactNode } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { markedRanges } from '../../../shared/domain/marked-ranges.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { foundText } from '../../../shared/text/found-text.ts'
import { MarkedText } from '../../components/name-text.tsx'
import { marksOfHit } from '../../data/hits.ts'
import styles from './hit-note.module.css'

/** Whether there is something to say below a found thing's title. */
export const hasNote = (hit: SearchHit, language: Language, marks: readonly string[]): boolean =>
  hit.about !== null || matchElsewhere(hit, language, marks) !== null

export interface HitNoteProps {
  readonly hit: SearchHit
  readonly language: Language
  readonly marks: readonly string[]
}

/** By which other words than those typed it was found; nothing where those typed stand in it. */
export function HitThrough({ hit, language }: Omit<HitNoteProps, 'marks'>): ReactNode {
  const words = foundText[language]
  return hit.through.length === 0 ? null : <span className={styles.also}>{words.also(hit.through.join(words.comma))}</span>
}

/** Below the title: what is known of it, and where the words stand if not in the title: the line of a text, or the other language's title. */
export function HitNote({ hit, language, marks }: HitNoteProps): ReactNode {
  const elsewhere = matchElsewhere(hit, language, marks)
  return (
    <>
      {hit.about !== null && <span className={styles.part}>{hit.about[language]}</span>}
      {elsewhere !== null && (
        <span className={styles.part} lang={elsewhere.lang}>
          <MarkedText text={elsewhere.text} marks={marksOfHit(hit, marks)} />
        </span>
      )}
    </>
  )
}

function matchElsewhere(
  hit: SearchHit,
  language: Language,
  marks: readonly string[],
): { readonly text: string; readonly lang?: Language } | null {
  if (hit.excerpt !== null) return { text: hit.excerpt }
  const other = language === 'ja' ? 'en' : 'ja'
  const [title, otherTitle] = [hit.title[language], hit.title[other]]
  if (title === null || otherTitle === null) return null
  const own = marksOfHit(hit, marks)
  const isThere = markedRanges(title, own).length === 0 && markedRanges(otherTitle, own).length > 0
  return isThere ? { text: otherTitle, lang: other } : null
}
