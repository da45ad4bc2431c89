import { useState } from 'react'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { readDay } from '../../components/read-partial.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
import { HolderField, holderGiven } from './holder-field.tsx'
import { type PostAsked, PostFields, postGiven } from './post-fields.tsx'
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
  const choices = useDirectoryChoices(asOf)
  const persons = usePersonField(asOf)
  const replace = useCommand('members.replacePost')
  // A new post most often belongs to where the old one did.
  const [asked, setAsked] = useState<PostAsked>({ post: { words: '' }, organizationId: seat.organization?.id ?? null })
  const [day, setDay] = useState(() => writtenDay(asOf, language))
  const [isAnswered, setAnswered] = useState(false)
  const on = readDay(day, today)
  const post = postGiven(asked, () => seat.standsAlone)
  const answer = () => {
    setAnswered(true)
    if (post === null || on === null || on === undefined) return
    void replace.run({ id: seat.seatId, on, post, person: holderGiven(persons.value) }).then((done) => {
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
      <PostFields
        label={people.newPost}
        asked={asked}
        onChange={setAsked}
        choices={choices}
        except={seat.postId}
        isMissed={isAnswered && post === null}
      />
      <TypedDate label={words.from} value={day} onChange={setDay} takes="day" isMissing={isAnswered && on === null} />
      <HolderField persons={persons} />
    </Asking>
  )
}
