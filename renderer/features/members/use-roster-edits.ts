import { useState } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { type Command, useCommands } from '../../data/commands.ts'
import { useCommand } from '../../data/use-command.ts'
import { seatBehind } from './add-seat.tsx'

/** What is being asked about the roster; null: nothing. */
export type RosterQuestion = 'add' | 'end' | 'holder' | 'place' | 'post' | null

export interface RosterEdits {
  readonly question: RosterQuestion
  readonly ask: (question: RosterQuestion) => void
  readonly chosen: RosterSeat | null
  readonly canMove: Readonly<Record<'up' | 'down', boolean>>
  readonly move: (way: 'up' | 'down') => void
  readonly remove: () => void
}

/**
 * The roster edited by keys and buttons alike: N a new seat, R a new holder, X another post, E an end, O another place from a day, Alt with the arrows another
 * place on all days, Delete for a seat that never was. All but the first are about the chosen seat.
 */
export function useRosterEdits(
  screen: RosterScreen,
  chosenId: number | null,
  onChoose: (id: number | null) => void,
): RosterEdits {
  const [question, ask] = useState<RosterQuestion>(null)
  const moveSeat = useCommand('members.moveSeat', { isQuiet: true })
  const removeSeat = useCommand('members.removeSeat')
  const at = screen.seats.findIndex((seat) => seat.seatId === chosenId)
  const chosen = screen.seats[at] ?? null
  const neighbour = (way: 'up' | 'down') => {
    const other = screen.seats[way === 'up' ? at - 1 : at + 1]
    return chosen !== null && other?.role === chosen.role ? other : undefined
  }
  const move = (way: 'up' | 'down') => {
    const other = neighbour(way)
    if (chosen === null || other === undefined) return
    const beforeId = way === 'up' ? other.seatId : seatBehind(screen, other)
    void moveSeat.run({ id: chosen.seatId, beforeId })
  }
  const remove = () => {
    if (chosen === null) return
    void removeSeat.run({ id: chosen.seatId }).then((done) => (done === null ? undefined : onChoose(null)))
  }
  const command = (
    id: string,
    key: TextKey,
    shortcut: NonNullable<Command['shortcut']>,
    run: () => void,
    isOn: boolean,
  ): Command => ({
    id: `roster-${id}`,
    text: { en: rosterEditText.en[key], ja: rosterEditText.ja[key] },
    group: 'edit',
    shortcut,
    isInKeyLine: isOn,
    isDisabled: !isOn,
    run,
  })
  const canMove = { up: neighbour('up') !== undefined, down: neighbour('down') !== undefined }
  const isHeldByOne = chosen !== null && !chosen.isCollective
  useCommands([
    command('add', 'addSeat', 'N', () => ask('add'), true),
    command('holder', 'replaceHolder', 'R', () => ask('holder'), isHeldByOne),
    command('end', 'endSeat', 'E', () => ask('end'), chosen !== null),
    { ...command('post', 'placeFrom', 'X', () => ask('post'), chosen !== null), text: both('replacePost') },
    command('place', 'placeFrom', 'O', () => ask('place'), chosen !== null),
    command('up', 'moveUp', 'Alt+ArrowUp', () => move('up'), canMove.up),
    command('down', 'moveDown', 'Alt+ArrowDown', () => move('down'), canMove.down),
    command('remove', 'removeSeat', 'Delete', remove, chosen !== null),
  ])
  return { question, ask, chosen, canMove, move, remove }
}

const both = (key: 'replacePost') => ({ en: peopleText.en[key], ja: peopleText.ja[key] })

type TextKey = 'addSeat' | 'replaceHolder' | 'endSeat' | 'placeFrom' | 'moveUp' | 'moveDown' | 'removeSeat'
