import { useState } from 'react'
import type { PostRef } from '../../../shared/contract/directory-things.ts'
import { type TenureNature, tenureNatures } from '../../../shared/domain/vocabulary.ts'
import { replaceHolderText } from '../../../shared/text/replace-holder-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { readDay, readPartial } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords, namedPerson, postChoice } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
import { holderGiven } from './holder-field.tsx'
import { writtenDay } from './written-day.ts'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'
import styles from './ask-holder.module.css'

export interface AskHolderProps {
  /** Null: it is asked as well. */
  readonly post: Pick<PostRef, 'id' | 'name'> | null
  readonly anchor: Element | null
  /** Nobody is recorded as its holder so far: who held it before may be said as well. */
  readonly asksBefore?: boolean
  readonly onClose: () => void
}

/** Asks who holds a post from a day on, or that it is vacant from then; whoever held it ends the day before. */
export function AskHolder({ post, anchor, asksBefore = false, onClose }: AskHolderProps) {
  const words = useText(rosterEditText)
  const replacing = useText(replaceHolderText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const persons = usePersonField(asOf)
  const posts = useDirectoryChoices(asOf)?.posts
  const [chosen, setChosen] = useState<Picked>(post === null ? { words: '' } : { id: post.id })
  const postId = 'id' in chosen ? chosen.id : null
  const picked = persons.value
  const before = usePersonField(asOf)
  const [since, setSince] = useState('')
  const replace = useCommand('members.replaceHolder')
  const [reading, setReading] = useState('')
  const [day, setDay] = useState(() => writtenDay(asOf, language))
  const [nature, setNature] = useState<TenureNature>('holder')
  const [isVacant, setVacant] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const on = readDay(day, today)
  const isNew = 'words' in picked && picked.words.trim() !== ''
  const isOpen = !isVacant && !isNew && !('id' in picked)
  const answer = () => {
    setAsked(true)
    if (isOpen || postId === null || on === null || on === undefined) return
    const person = isVacant ? null : 'id' in picked ? picked : namedPerson(picked.words, reading)
    const start = readPartial(since, today)
    if (start === undefined) return
    const held = asksBefore ? holderGiven(before.value) : null
    void replace
      .run({ postId, on, person, nature, before: held === null ? null : { person: held, from: start } })
      .then((done) => (done === null ? undefined : onClose()))
  }
  return (
    <Asking
      title={post === null ? replacing.replaceOfPost : words.about(words.replaceHolder, inWords(post.name, language))}
      note={words.replaceNote}
      anchor={anchor}
      answer={words.replace}
      isPending={replace.isRunning}
      isWide
      onAnswer={answer}
      onClose={onClose}
    >
      {post === null && (
        <PickOrNew
          label={words.post}
          isOnlyKnown
          known={(posts ?? []).map((one) => postChoice(one, language))}
          value={chosen}
          onChange={setChosen}
          autoFocus
          error={isAsked && postId === null ? replacing.chooseKnownPost : null}
        />
      )}
      <div className={styles.pair}>
        {!isVacant && (
          <PickOrNew
            label={words.holder}
            {...persons}
            autoFocus={post !== null}
            help={isNew && 'words' in picked ? words.newThing(picked.words.trim()) : replacing.knownOrNew}
            error={isAsked && isOpen ? words.holderNeeded : null}
          />
        )}
        <TypedDate label={words.from} value={day} onChange={setDay} takes="day" isMissing={isAsked && on === null} />
      </div>
      {!isVacant && (
        <div className={styles.pair}>
          <TextField
            label={words.reading}
            lang="ja"
            value={isNew ? reading : ''}
            isDisabled={!isNew}
            onChange={setReading}
            maxLength={1000}
          />
          <Select
            label={words.nature}
            value={nature}
            choices={tenureNatures.map((value) => ({ value, text: words.natures[value] }))}
            onChange={setNature}
          />
        </div>
      )}
      {asksBefore && (
        <div className={styles.pair}>
          <PickOrNew label={replacing.before} {...before} help={words.holderHelp} />
          <TypedDate label={replacing.beforeSince} value={since} onChange={setSince} takes="part" help={replacing.notRecorded} />
        </div>
      )}
      <Checkbox isChecked={isVacant} onChange={setVacant}>
        {words.leaveVacant}
      </Checkbox>
    </Asking>
  )
}
