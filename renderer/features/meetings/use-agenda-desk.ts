import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { useRegister } from '../../data/as-of.tsx'
import { useBeforeLeaving } from '../../data/before-leaving.ts'
import { CallFailure, failureOf } from '../../data/call-failure.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useGive } from '../../data/use-give.ts'
import { type AgendaDesk, createAgendaDesk, type DeskState } from './agenda-desk.ts'
import type { EditorLine } from './editor-line.ts'

export interface DeskOnScreen {
  readonly desk: AgendaDesk
  readonly lines: readonly EditorLine[]
  readonly state: DeskState
}

/** Desks whose screen was left while the register had not everything that shows on them, by register and meeting. */
const left = new Map<string, AgendaDesk>()

/** The desk of a meeting's agenda, for as long as its screen is open; while it holds what could not be saved, until one comes back. */
export function useAgendaDesk(meetingId: number, screen: MeetingScreen, asOf: IsoDate): DeskOnScreen {
  const { give, read, peek, readAnew } = useGive()
  const input = { id: meetingId, asOf }
  const { key } = useRegister()
  const name = `${key} ${meetingId}`
  const [desk] = useState(() => {
    const before = left.get(name)
    if (before !== undefined) return before
    const made = createAgendaDesk({
      numbering: () => peek('meetings.get', input)?.numbering ?? 'arabic',
      edit: (edits, stay) => give('agenda.edit', { meetingId, edits: [...edits], stay }),
      read: async () => (await read('meetings.get', input)).lines,
      readAnew: async () => {
        await readAnew()
        // Before the page draws it: what is pending may go the moment the answer holds it.
        const now = peek('meetings.get', input)
        if (now !== undefined) made.seen(now.lines)
      },
      failureOf,
      tell: (failure) => tellFailure(new CallFailure(failure)),
    })
    made.seen(screen.lines)
    return made
  })
  useBeforeLeaving(desk.isUnsaved)
  useEffect(() => {
    left.delete(name)
    return () => {
      if (desk.isUnsaved() || desk.state().conflicts.length > 0) left.set(name, desk)
    }
  }, [desk, name])
  useLayoutEffect(() => desk.seen(screen.lines), [desk, screen.lines])
  const lines = useSyncExternalStore(desk.subscribe, desk.lines)
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  return { desk, lines, state }
}
