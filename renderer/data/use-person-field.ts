import { useMemo, useState } from 'react'
import type { PersonRef } from '../../shared/contract/directory-things.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { inReadingOrder } from '../../shared/domain/name-order.ts'
import { type KnownThing, personChoice } from './directory-choices.ts'
import { useLanguage } from './language.ts'
import { useScreen } from './use-screen.ts'

/** Somebody known, or words for somebody who is not. */
type PickedPerson = { readonly id: number } | { readonly words: string }

/** What the field is given (`PickOrNew`). */
interface PersonField {
  readonly value: PickedPerson
  readonly onChange: (next: PickedPerson) => void
  readonly known: readonly KnownThing[]
  readonly asked: { readonly isAwaited: boolean; readonly more: boolean }
}

/** The longest text that the program takes. */
const longestText = 1000

/** A field that offers persons: whoever fits what is typed is asked for as one types, and stands as a list of names has them. */
export function usePersonField(asOf: IsoDate): PersonField {
  const language = useLanguage()
  const [value, setValue] = useState<PickedPerson>({ words: '' })
  // Whoever was chosen is called by name although others are offered next, in whichever language is shown then.
  const [chosen, setChosen] = useState<PersonRef | null>(null)
  const [text, setText] = useState('')
  const { data, isPlaceholderData } = useScreen('directory.offered', { text, asOf }, { keeps: 'always' })
  const known = useMemo(() => {
    const offered = data?.persons ?? []
    const all = chosen === null || offered.some(({ id }) => id === chosen.id) ? offered : [...offered, chosen]
    return inReadingOrder(all, (person) => person, language).map((person) => personChoice(person, language))
  }, [data, chosen, language])
  return {
    value,
    known,
    asked: { isAwaited: data === undefined || isPlaceholderData, more: data?.more ?? false },
    onChange: (next: PickedPerson) => {
      setValue(next)
      // Once somebody is chosen the list stays what it was, until one types again.
      if ('words' in next) setText(next.words.slice(0, longestText))
      setChosen('id' in next ? (data?.persons.find(({ id }) => id === next.id) ?? chosen) : null)
    },
  }
}
