import { useState } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { type SeatRole, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Asking } from '../../components/asking.tsx'
import { readDay } from '../../components/read-partial.ts'
import { roleInWords } from '../../components/role-in-words.ts'
import { Select } from '../../components/select.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { seatBehind } from './add-seat.tsx'
import { writtenDay } from './written-day.ts'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'

export interface AskPlaceProps {
  readonly screen: RosterScreen
  readonly seat: RosterSeat
  readonly anchor: Element | null
  /** Told the seat that stands there from the day on. */
  readonly onMoved: (seatId: number) => void
  readonly onClose: () => void
}

const atTheEnd = ''

/** Asks where a post sits from a day on: in which role, before which other. */
export function AskPlace({ screen, seat, anchor, onMoved, onClose }: AskPlaceProps) {
  const words = useText(rosterEditText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const place = useCommand('members.placeSeatFrom')
  const [day, setDay] = useState(() => writtenDay(asOf, language))
  const [role, setRole] = useState<SeatRole>(seat.role)
  const others = screen.seats.filter((other) => other.role === role && other.seatId !== seat.seatId)
  const [before, setBefore] = useState<string | null>(null)
  const shown = others.some((other) => String(other.seatId) === before) ? before : (followerOf(screen, seat, role) ?? atTheEnd)
  const on = readDay(day, today)
  const answer = () => {
    if (on === null || on === undefined) return
    const last = others.at(-1) ?? null
    const beforeId = shown === atTheEnd ? (last === null ? null : seatBehind(screen, last)) : Number(shown)
    void place
      .run({ id: seat.seatId, on, beforeId: beforeId === seat.seatId ? seatBehind(screen, seat) : beforeId, role })
      .then((done) => {
        if (done === null) return
        onMoved(done.id)
        onClose()
      })
  }
  return (
    <Asking
      title={words.about(words.placeFrom, inWords(seat.post, language))}
      note={words.placeNote}
      anchor={anchor}
      answer={words.place}
      isPending={place.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <TypedDate label={words.from} value={day} onChange={setDay} takes="day" autoFocus />
      <Select
        label={words.role}
        value={role}
        choices={seatRoles.map((value) => ({ value, text: roleInWords(screen.kind, value, language) }))}
        onChange={setRole}
      />
      <Select
        label={words.before}
        value={shown}
        choices={[
          ...others.map((other) => ({ value: String(other.seatId), text: inWords(other.post, language) })),
          { value: atTheEnd, text: words.atTheEnd },
        ]}
        onChange={setBefore}
      />
    </Asking>
  )
}

/** The seat that follows it now, in the same role; null at the end. */
function followerOf({ seats }: RosterScreen, seat: RosterSeat, role: SeatRole): string | null {
  const next = seats[seats.findIndex(({ seatId }) => seatId === seat.seatId) + 1]
  return next === undefined || next.role !== role ? null : String(next.seatId)
}
