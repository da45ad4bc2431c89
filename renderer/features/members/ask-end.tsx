import { useState } from 'react'
import type { SeatRecord } from '../../../shared/contract/members.ts'
import { isEmpty } from '../../../shared/domain/interval.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { readPartial } from '../../components/read-partial.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { writtenDay } from './written-day.ts'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'

export interface AskEndProps {
  readonly seat: RosterSeat
  readonly record: SeatRecord
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks for the last day of a seat, as precisely as it is known. */
export function AskEnd({ seat, record, anchor, onClose }: AskEndProps) {
  const words = useText(rosterEditText)
  const people = useText(peopleText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const update = useCommand('members.updateSeat')
  const [day, setDay] = useState(() => writtenDay(record.interval.to ?? asOf, language))
  const to = readPartial(day, today)
  const { from } = record.interval
  const isReversed = to !== null && to !== undefined && from !== null && isEmpty({ from, to })
  const answer = () => {
    if (to === undefined || isReversed) return
    void update
      .run({ id: seat.seatId, revision: record.revision, patch: { to } })
      .then((done) => (done === null ? undefined : onClose()))
  }
  return (
    <Asking
      title={words.about(words.endSeat, inWords(seat.post, language))}
      note={words.endNote}
      anchor={anchor}
      answer={words.end}
      isPending={update.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <TypedDate
        label={words.until}
        value={day}
        onChange={setDay}
        takes="part"
        autoFocus
        refused={isReversed ? people.endsBeforeBegin(writtenDay(from, language)) : null}
      />
    </Asking>
  )
}
