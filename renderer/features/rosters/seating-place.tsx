import type { CSSProperties, PointerEvent } from 'react'
import type { Sitter } from '../../../shared/documents/seating-plan.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Phrased } from './phrased.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './seating-desk.module.css'
import { inWords, sitterName } from './sitter-name.ts'

export interface SeatingPlaceButtonProps {
  readonly place: number
  readonly sitter: Sitter
  readonly style: CSSProperties
  readonly isTabStop: boolean
  readonly isHeld: boolean
  readonly isTarget: boolean
  readonly onFocus: () => void
  readonly onTake: () => void
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

/** A place with who sits there; taken up by Enter or Space, or dragged onto another. */
export function SeatingPlaceButton({ place, sitter, isTabStop, isHeld, isTarget, ...rest }: SeatingPlaceButtonProps) {
  const words = useText(peoplePapersText)
  const language = useLanguage()
  const { organization, post, name, typed, note } = sitter
  const person = inWords(name, language)
  return (
    <button
      type="button"
      className={styles.place}
      style={rest.style}
      tabIndex={isTabStop ? 0 : -1}
      data-number={place}
      data-key={sitter.key}
      data-target={isTarget || undefined}
      aria-pressed={isHeld}
      aria-label={words.place(place, sitterName(sitter, language))}
      onFocus={rest.onFocus}
      // A press by the pointer is a drag, or comes to nothing; keys have no pointer.
      onClick={(event) => event.detail === 0 && rest.onTake()}
      onDoubleClick={rest.onTake}
      onPointerDown={rest.onPointerDown}
    >
      <span className={styles.number}>{place}</span>
      {organization !== null && (
        <small>
          <Phrased text={inWords(organization, language) ?? ''} />
        </small>
      )}
      {post !== null && (
        <span className={person === null && typed === null ? styles.person : undefined}>
          <Phrased text={inWords(post, language) ?? ''} />
        </span>
      )}
      {person !== null && <span className={styles.person}>{person}</span>}
      {note !== null && <small>{note === 'proxy' ? words.proxy : words.many}</small>}
      {typed !== null && <span className={styles.person}>{typed}</span>}
    </button>
  )
}
