import { useState } from 'react'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { readDay } from '../../components/read-partial.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords, namedPerson, namedThing, postChoice } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
import { writtenDay } from './written-day.ts'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'

export interface AskPostProps {
  readonly seat: RosterSeat
  readonly anchor: Element | null
  /** Told the seat of the other post. */
  readonly onReplaced: (seatId: number) => void
  readonly onClose: () => void
}

/** Asks which post, known or new, takes the seat of another from a day on. */
export function AskPost({ seat, anchor, onReplaced, onClose }: AskPostProps) {
  const words = useText(rosterEditText)
  const people = useText(peopleText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const data = useDirectoryChoices(asOf)
  const persons = usePersonField(asOf)
  const holder = persons.value
  const replace = useCommand('members.replacePost')
  const [post, setPost] = useState<Picked>({ words: '' })
  // A new post most often belongs to where the old one did.
  const [organization, setOrganization] = useState<string | null>(
    seat.organization === null ? null : String(seat.organization.id),
  )
  const [day, setDay] = useState(() => writtenDay(asOf, language))
  const [isAsked, setAsked] = useState(false)
  const on = readDay(day, today)
  const isNewPost = 'words' in post && post.words.trim() !== ''
  const isOpen = !isNewPost && !('id' in post)
  const isNewHolder = 'words' in holder && holder.words.trim() !== ''
  const answer = () => {
    setAsked(true)
    if (isOpen || on === null || on === undefined) return
    const organizationId = organization === null ? null : Number(organization)
    void replace
      .run({
        id: seat.seatId,
        on,
        post: 'id' in post ? post : { ...namedThing(post.words), organizationId, standsAlone: seat.standsAlone },
        person: 'id' in holder ? holder : isNewHolder ? namedPerson(holder.words, '') : null,
      })
      .then((done) => {
        if (done === null) return
        onClose()
        onReplaced(done.id)
      })
  }
  return (
    <Asking
      title={words.about(people.replacePost, inWords(seat.post, language))}
      note={people.replacePostNote}
      anchor={anchor}
      answer={people.replacePostAnswer}
      isPending={replace.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <PickOrNew
        label={people.newPost}
        known={(data?.posts ?? []).filter(({ id }) => id !== seat.postId).map((one) => postChoice(one, language))}
        value={post}
        onChange={setPost}
        autoFocus
        {...(isNewPost && 'words' in post ? { help: words.newThing(post.words.trim()) } : {})}
        error={isAsked && isOpen ? words.postNeeded : null}
      />
      <TypedDate label={words.from} value={day} onChange={setDay} takes="day" isMissing={isAsked && on === null} />
      {isNewPost && data !== undefined && (
        <ComboBox
          label={words.organization}
          value={organization}
          choices={data.organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
          onChange={setOrganization}
        />
      )}
      <PickOrNew
        label={words.holder}
        {...persons}
        help={isNewHolder && 'words' in holder ? words.newThing(holder.words.trim()) : words.holderHelp}
      />
    </Asking>
  )
}
