import { useState } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { type SeatRole, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { roleInWords } from '../../components/role-in-words.ts'
import { Select } from '../../components/select.tsx'
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

export interface AddSeatProps {
  readonly screen: RosterScreen
  /** The seat behind which it comes; null: at the end. */
  readonly after: RosterSeat | null
  readonly anchor: Element | null
  readonly onMade: (seatId: number) => void
  readonly onClose: () => void
}

/** Asks for a new seat: its post, known or new, its role, from when, and who holds it. */
export function AddSeat({ screen, after, anchor, onMade, onClose }: AddSeatProps) {
  const words = useText(rosterEditText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const choices = useDirectoryChoices(asOf)
  const persons = usePersonField(asOf)
  const add = useCommand('members.addSeat')
  const [asked, setAsked] = useState<PostAsked>({ post: { words: '' }, organizationId: null })
  const [role, setRole] = useState<SeatRole>(after?.role ?? (screen.kind === 'secretaries' ? 'secretary' : 'member'))
  const [from, setFrom] = useState(() => writtenDay(asOf, language))
  const [isAnswered, setAnswered] = useState(false)
  // A post of no organization is called by its own title.
  const post = postGiven(asked, (organizationId) => organizationId === null)
  const start = readPartial(from, today)
  const answer = () => {
    setAnswered(true)
    if (post === null || start === undefined) return
    void add
      .run({
        body: screen.body.key,
        post,
        role,
        beforeId: seatBehind(screen, after),
        from: start,
        person: holderGiven(persons.value),
      })
      .then((made) => {
        if (made === null) return
        onClose()
        onMade(made.id)
      })
  }
  return (
    <Asking
      title={words.addSeat}
      note={words.addSeatNote(after === null ? null : inWords(after.post, language))}
      anchor={anchor}
      answer={words.addSeat}
      isPending={add.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <PostFields label={words.post} asked={asked} onChange={setAsked} choices={choices} isMissed={isAnswered && post === null} />
      <Select
        label={words.role}
        value={role}
        choices={seatRoles.map((value) => ({ value, text: roleInWords(screen.kind, value, language) }))}
        onChange={setRole}
      />
      <TypedDate label={words.from} value={from} onChange={setFrom} takes="part" help={words.fromHelp} />
      <HolderField persons={persons} />
    </Asking>
  )
}

/** The next of the body's seats of all days, before which the new one is put. */
export function seatBehind(screen: RosterScreen, after: RosterSeat | null): number | null {
  if (after === null) return null
  return screen.records.find(({ seatId }) => seatId === after.seatId)?.nextSeatId ?? null
}
