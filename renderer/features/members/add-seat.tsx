import { useState } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { type SeatRole, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { roleInWords } from '../../components/role-in-words.ts'
import { Select } from '../../components/select.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords, namedPerson, namedThing, postChoice } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePersonField } from '../../data/use-person-field.ts'
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
  const data = useDirectoryChoices(asOf)
  const persons = usePersonField(asOf)
  const holder = persons.value
  const add = useCommand('members.addSeat')
  const [post, setPost] = useState<Picked>({ words: '' })
  const [organization, setOrganization] = useState<string | null>(null)
  const [role, setRole] = useState<SeatRole>(after?.role ?? (screen.kind === 'secretaries' ? 'secretary' : 'member'))
  const [from, setFrom] = useState(() => writtenDay(asOf, language))
  const [isAsked, setAsked] = useState(false)
  const isNewPost = 'words' in post && post.words.trim() !== ''
  const isOpen = !isNewPost && !('id' in post)
  const isNewHolder = 'words' in holder && holder.words.trim() !== ''
  const start = readPartial(from, today)
  const answer = () => {
    setAsked(true)
    if (isOpen || start === undefined) return
    const organizationId = organization === null ? null : Number(organization)
    void add
      .run({
        body: screen.body.key,
        post: 'id' in post ? post : { ...namedThing(post.words), organizationId, standsAlone: organizationId === null },
        role,
        beforeId: seatBehind(screen, after),
        from: start,
        person: 'id' in holder ? holder : isNewHolder ? namedPerson(holder.words, '') : null,
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
      <PickOrNew
        label={words.post}
        known={(data?.posts ?? []).map((one) => postChoice(one, language))}
        value={post}
        onChange={setPost}
        autoFocus
        {...(isNewPost && 'words' in post ? { help: words.newThing(post.words.trim()) } : {})}
        error={isAsked && isOpen ? words.postNeeded : null}
      />
      {isNewPost && data !== undefined && (
        <ComboBox
          label={words.organization}
          value={organization}
          choices={data.organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
          onChange={setOrganization}
        />
      )}
      <Select
        label={words.role}
        value={role}
        choices={seatRoles.map((value) => ({ value, text: roleInWords(screen.kind, value, language) }))}
        onChange={setRole}
      />
      <TypedDate label={words.from} value={from} onChange={setFrom} takes="part" help={words.fromHelp} />
      <PickOrNew
        label={words.holder}
        {...persons}
        help={isNewHolder && 'words' in holder ? words.newThing(holder.words.trim()) : words.holderHelp}
      />
    </Asking>
  )
}

/** The next of the body's seats of all days, before which the new one is put. */
export function seatBehind(screen: RosterScreen, after: RosterSeat | null): number | null {
  if (after === null) return null
  return screen.records.find(({ seatId }) => seatId === after.seatId)?.nextSeatId ?? null
}
