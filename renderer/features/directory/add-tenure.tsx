import { useState } from 'react'
import { type TenureNature, tenureNatures } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Asking } from '../../components/asking.tsx'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { readDay, readPartial } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { namedPerson, postChoice } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
import { useFieldToday } from '../../components/today.ts'
import { TypedDate } from '../../components/typed-date.tsx'

export interface AddTenureProps {
  readonly of: { readonly postId: number } | { readonly personId: number }
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks who held which post, how, from when to when, or on which day a source shows it. */
export function AddTenure({ of, anchor, onClose }: AddTenureProps) {
  const words = useText(directoryText)
  const dated = useText(datedText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const choices = useDirectoryChoices(asOf)
  const persons = usePersonField(asOf)
  const add = useCommand('directory.addTenure')
  const [post, setPost] = useState<Picked>({ words: '' })
  const [reading, setReading] = useState('')
  const [nature, setNature] = useState<TenureNature>('holder')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [knownOn, setKnownOn] = useState('')
  const [isAsked, setAsked] = useState(false)
  const dates = { from: readPartial(from, today), to: readPartial(to, today), knownOn: readDay(knownOn, today) }
  const isOfPost = 'postId' in of
  const picked = isOfPost ? persons.value : post
  const isNew = 'words' in picked && picked.words.trim() !== ''
  // A post is chosen here, not made: it belongs to an organization.
  const isOpen = isOfPost ? !('id' in picked) && !isNew : !('id' in picked)

  const answer = () => {
    setAsked(true)
    if (isOpen || dates.from === undefined || dates.to === undefined || dates.knownOn === undefined) return
    const personGiven = 'personId' in of ? { id: of.personId } : 'id' in picked ? picked : namedPerson(picked.words, reading)
    const postId = 'postId' in of ? of.postId : 'id' in picked ? picked.id : 0
    void add
      .run({ person: personGiven, postId, from: dates.from, to: dates.to, knownOn: dates.knownOn, nature })
      .then((done) => (done === null ? undefined : onClose()))
  }
  return (
    <Asking
      title={words.addTenure}
      anchor={anchor}
      answer={words.add}
      isPending={add.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <PickOrNew
        label={isOfPost ? words.person : words.post}
        isOnlyKnown={!isOfPost}
        {...(isOfPost
          ? persons
          : { known: (choices?.posts ?? []).map((one) => postChoice(one, language)), value: post, onChange: setPost })}
        autoFocus
        {...(isNew && isOfPost && 'words' in picked ? { help: words.newThing(picked.words.trim()) } : {})}
        error={isAsked && isOpen ? (isOfPost ? words.nameNeeded : words.chooseOne) : null}
      />
      {isNew && isOfPost && (
        <TextField label={words.readingJa} lang="ja" value={reading} onChange={setReading} maxLength={1000} />
      )}
      <Select
        label={words.nature}
        value={nature}
        choices={tenureNatures.map((value) => ({ value, text: words.natures[value] }))}
        onChange={setNature}
      />
      <TypedDate label={dated.from} value={from} onChange={setFrom} takes="part" />
      <TypedDate label={dated.to} value={to} onChange={setTo} takes="part" />
      <TypedDate label={dated.knownOn} value={knownOn} onChange={setKnownOn} takes="day" />
    </Asking>
  )
}
