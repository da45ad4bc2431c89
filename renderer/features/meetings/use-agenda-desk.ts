import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { failureOf } from '../../data/call-failure.ts'
import { tellRefused } from '../../data/unsaved.ts'
import { useGive } from '../../data/use-give.ts'
import { useLastingDesk } from '../../data/use-lasting-desk.ts'
import { type AgendaDesk, createAgendaDesk, type DeskState } from './agenda-desk.ts'
import type { EditorLine } from './editor-line.ts'

export interface DeskOnScreen {
  readonly desk: AgendaDesk
  readonly lines: readonly EditorLine[]
  readonly state: DeskState
}

/** The day on which the page of a desk is read now: it moves while the desk stays, and what was asked for another day is old. */
const daysRead = new WeakMap<AgendaDesk, IsoDate>()

/** The desk of a meeting's agenda, for as long as its screen is open; while it holds what could not be saved, until one comes back. */
export function useAgendaDesk(meetingId: number, screen: MeetingScreen, asOf: IsoDate): DeskOnScreen {
  const { give, read, peek, readAnew } = useGive()
  const desk = useLastingDesk(`agenda ${meetingId}`, () => {
    const input = () => ({ id: meetingId, asOf: daysRead.get(made) ?? asOf })
    const made: AgendaDesk = createAgendaDesk({
      numbering: () => peek('meetings.get', input())?.numbering ?? 'arabic',
      edit: (edits, stay) => give('agenda.edit', { meetingId, edits: [...edits], stay }),
      read: async () => (await read('meetings.get', input())).lines,
      readAnew: async () => {
        await readAnew()
        // Before the page draws it: what is pending may go the moment the answer holds it.
        const now = peek('meetings.get', input())
        if (now !== undefined) made.seen(now.lines)
      },
      failureOf,
      tell: (failure, words) => tellRefused(failure, words, `refused ${meetingId} ${words}`),
    })
    made.seen(screen.lines)
    return made
  })
  useLayoutEffect(() => {
    daysRead.set(desk, asOf)
    desk.seen(screen.lines)
  }, [desk, screen.lines, asOf])
  const lines = useSyncExternalStore(desk.subscribe, desk.lines)
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  return { desk, lines, state }
}
