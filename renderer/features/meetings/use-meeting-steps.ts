import { type RefObject, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { isOpenAgenda, type LifeAct } from '../../../shared/domain/meeting-life.ts'
import type { AgendaDesk } from './agenda-desk.ts'
import { type HoldingHandle, linesToSettle } from './holding-panel.tsx'
import { type TakeStep, useMeetingLife } from './use-meeting-life.ts'

export interface MeetingSteps {
  readonly take: TakeStep
  /** The step people ask for; one that has something to ask first opens its place on the agenda. */
  readonly onAct: (act: LifeAct) => Promise<void>
  /** Records the meeting as held; the meetings to which deferred lines go, by the lines' keys. */
  readonly hold: (places: ReadonlyMap<string, number>) => Promise<void>
  /** What came of the lines is being asked. */
  readonly isHolding: boolean
  readonly stopHolding: () => void
  readonly holding: RefObject<HoldingHandle | null>
}

/** How a meeting on the desk is taken on: what is typed is saved first, and what is open is asked beside the agenda. */
export function useMeetingSteps(screen: MeetingScreen, desk: AgendaDesk, onDone: () => void): MeetingSteps {
  const [, navigate] = useLocation()
  const take = useMeetingLife(screen)
  const [isHolding, setHolding] = useState(false)
  const holding = useRef<HoldingHandle>(null)
  const hold = async (places: ReadonlyMap<string, number>) => {
    await desk.settled()
    const deferTo = desk.lines().flatMap(({ key, id }) => {
      const meetingId = places.get(key)
      return id === null || meetingId === undefined ? [] : [{ itemId: id, meetingId }]
    })
    if (!(await take({ act: isOpenAgenda(screen.meeting.status) ? 'record' : 'hold', deferTo }))) return
    setHolding(false)
    onDone()
  }
  const onAct = async (act: LifeAct) => {
    leaveField()
    await desk.settled()
    const isHeld = act === 'hold' || act === 'record'
    if (isHeld && holding.current !== null) return holding.current.hold()
    if (isHeld && linesToSettle(desk.lines()).length > 0) {
      setHolding(true)
      return navigate(`/meetings/${screen.meeting.id}`)
    }
    if (act === 'hold' || act === 'record') return hold(new Map())
    // Not when it is done: by then people may have asked for the next step.
    setHolding(false)
    const isDone = await take(act === 'postpone' || act === 'revive' ? { act, on: null } : { act })
    return isDone ? onDone() : undefined
  }
  return { take, onAct, hold, isHolding, stopHolding: () => setHolding(false), holding }
}

/** What is being typed is kept before the meeting is taken on: a field that becomes read-only would forget it. */
function leaveField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.blur()
  field.focus({ preventScroll: true })
}
