import { useState } from 'react'
import type { CarryPlaces } from '../../../shared/contract/agenda-desk.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { chosenRoots, indexOutline } from '../../../shared/domain/outline-moves.ts'
import { changeMade } from '../../data/change-made.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { useCommand } from '../../data/use-command.ts'
import { useUndo } from '../../data/use-undo.ts'
import { useScreen } from '../../data/use-screen.ts'
import type { AgendaDesk } from './agenda-desk.ts'
import type { OutlineCursor } from './outline-cursor.ts'

type CarryHow = 'moved' | 'duplicated'
type CarryTo = InputAt<'agenda.carry'>['to']

/** Lines on their way to another agenda or to the shelf, all chosen ones together. */
export interface Carry {
  /** Undefined until it is known where lines can go. */
  readonly places: CarryPlaces | undefined
  /** Lines leave an agenda only while it is drafted. */
  readonly isMovable: boolean
  /** To the next meeting; where there is none, people are asked. */
  readonly toNext: (key: string, how: CarryHow) => void
  readonly give: (key: string, how: CarryHow, to: CarryTo) => void
  readonly askDay: (key: string, how: CarryHow) => void
  readonly makeStanding: (key: string) => void
  /** A day is asked for. */
  readonly asking: { readonly key: string; readonly how: CarryHow; readonly anchor: HTMLElement | null } | null
  readonly stopAsking: () => void
}

export interface CarryOptions {
  readonly screen: MeetingScreen
  readonly desk: AgendaDesk
  readonly cursor: OutlineCursor
  /** Shows where lines can go, at the line. */
  readonly onChoosePlace: (key: string, how: CarryHow) => void
  /** What a question about the line hangs from. */
  readonly anchorFor: (key: string) => HTMLElement | null
}

export function useCarry({ screen, desk, cursor, onChoosePlace, anchorFor }: CarryOptions): Carry {
  const { meeting } = screen
  const [asking, setAsking] = useState<Carry['asking']>(null)
  const places = useScreen('agenda.carryPlaces', { meetingId: meeting.id }, { isEnabled: meeting.actKind === null }).data
  const [said, setSaid] = useState<CarryHow>('moved')
  const carry = useCommand('agenda.carry', {
    says: ({ ids, meeting: to }, language) => {
      const { shelved, movedTo, duplicatedTo } = deskText[language]
      if (to === null) return shelved(ids.length)
      return (said === 'moved' ? movedTo : duplicatedTo)(ids.length, to.ordinal, formatDay(to.on, language, 'long'))
    },
  })
  const stand = useCommand('standing.addFromLine', { isQuiet: true })
  const { offerFor } = useUndo()

  const idsOf = (key: string): readonly number[] => {
    const { chosen } = cursor.get()
    const keys = chosen.has(key) ? chosen : new Set([key])
    return chosenRoots(indexOutline(desk.lines()), keys).flatMap((line) => line.id ?? [])
  }
  const give = async (key: string, how: CarryHow, to: CarryTo) => {
    if (how === 'moved' && !screen.isEditable) {
      return notify({ tone: 'info', says: saysIn(deskText, ({ notWhileIssued }) => ({ text: notWhileIssued })) })
    }
    setAsking(null)
    setSaid(how)
    // What was typed last goes along.
    await desk.settled()
    const ids = idsOf(key)
    if (ids.length > 0) await carry.run({ ids: [...ids], how, to })
    return undefined
  }
  const makeStanding = async (key: string) => {
    await desk.settled()
    const id = desk.lines().find((line) => line.key === key)?.id ?? null
    const made = id === null ? null : await stand.run({ itemId: id })
    if (made === null) return
    notify({
      tone: made.isNew ? 'done' : 'info',
      says: saysIn(deskText, ({ madeStanding }, language) => ({
        text: madeStanding(made.isNew),
        action: commonText[language].undo,
      })),
      action: offerFor(changeMade(made)),
    })
  }
  return {
    places,
    isMovable: screen.isEditable,
    give: (key, how, to) => void give(key, how, to),
    toNext: (key, how) => {
      if (places?.next) void give(key, how, { kind: 'meeting', id: places.next.id })
      else onChoosePlace(key, how)
    },
    askDay: (key, how) => setAsking({ key, how, anchor: anchorFor(key) }),
    makeStanding: (key) => void makeStanding(key),
    asking,
    stopAsking: () => setAsking(null),
  }
}
