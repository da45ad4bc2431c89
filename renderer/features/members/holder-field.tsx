import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { namedPerson } from '../../data/directory-choices.ts'
import { useText } from '../../data/language.ts'
import type { usePersonField } from '../../data/use-person-field.ts'

const newHolderIn = (holder: Picked): string => ('words' in holder ? holder.words.trim() : '')

/** What the program is given of who holds a seat; null: nobody is named. */
export function holderGiven(holder: Picked) {
  if ('id' in holder) return holder
  const words = newHolderIn(holder)
  return words === '' ? null : namedPerson(words, '')
}

/** Asks who holds a seat; it may stay open. */
export function HolderField({ persons }: { readonly persons: ReturnType<typeof usePersonField> }) {
  const words = useText(rosterEditText)
  const newHolder = newHolderIn(persons.value)
  return <PickOrNew label={words.holder} {...persons} help={newHolder === '' ? words.holderHelp : words.newThing(newHolder)} />
}
