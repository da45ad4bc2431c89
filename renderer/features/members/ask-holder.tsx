import { useState } from 'react'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { type TenureNature, tenureNatures } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { PickOrNew } from '../../components/pick-or-new.tsx'
import { readDay } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords, namedPerson } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
import { writtenDay } from './written-day.ts'

export interface AskHolderProps {
  readonly seat: RosterSeat
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks who holds a post from a day on, or that it is vacant from then. */
export function AskHolder({ seat, anchor, onClose }: AskHolderProps) {
  const words = useText(rosterEditText)
  const dated = useText(datedText)
  const language = useLanguage()
  const asOf = useAsOf()
  const persons = usePersonField(asOf)
  const picked = persons.value
  const replace = useCommand('members.replaceHolder')
  const [reading, setReading] = useState('')
  const [day, setDay] = useState(() => writtenDay(asOf, language))
  const [nature, setNature] = useState<TenureNature>('holder')
  const [isVacant, setVacant] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const on = readDay(day)
  const isNew = 'words' in picked && picked.words.trim() !== ''
  const isOpen = !isVacant && !isNew && !('id' in picked)
  const answer = () => {
    setAsked(true)
    if (isOpen || on === null || on === undefined) return
    const person = isVacant ? null : 'id' in picked ? picked : namedPerson(picked.words, reading)
    void replace.run({ postId: seat.postId, on, person, nature }).then((done) => (done === null ? undefined : onClose()))
  }
  return (
    <Asking
      title={words.about(words.replaceHolder, inWords(seat.post, language))}
      note={words.replaceNote}
      anchor={anchor}
      answer={words.replace}
      isPending={replace.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      {!isVacant && (
        <PickOrNew
          label={words.holder}
          {...persons}
          autoFocus
          {...(isNew && 'words' in picked ? { help: words.newThing(picked.words.trim()) } : {})}
          error={isAsked && isOpen ? words.holderNeeded : null}
        />
      )}
      {!isVacant && isNew && <TextField label={words.reading} lang="ja" value={reading} onChange={setReading} maxLength={1000} />}
      <TextField
        label={words.from}
        value={day}
        onChange={setDay}
        error={on === undefined || (isAsked && on === null) ? dated.dayWrong : null}
      />
      {!isVacant && (
        <Select
          label={words.nature}
          value={nature}
          choices={tenureNatures.map((value) => ({ value, text: words.natures[value] }))}
          onChange={setNature}
        />
      )}
      <Checkbox isChecked={isVacant} onChange={setVacant}>
        {words.leaveVacant}
      </Checkbox>
    </Asking>
  )
}
