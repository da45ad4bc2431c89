import { useMemo, useRef, useState } from 'react'
import type { AttendanceGuest, AttendanceScreen, SeatPatch } from '../../../shared/contract/attendance.ts'
import { attendanceAfter, countAttendance, type SeatAttendance } from '../../../shared/domain/attendance.ts'
import type { GuestPresence } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { type CallFailure, failureOf } from '../../data/call-failure.ts'
import { changeMade } from '../../data/change-made.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { couldNotBeWritten, keepUnsaved, tried, writtenHere } from '../../data/unsaved.ts'
import { useGive } from '../../data/use-give.ts'
import { useScreen } from '../../data/use-screen.ts'
import { useUndo } from '../../data/use-undo.ts'
import { nameOfSeat, recordedIn, withSeats, wordsOf } from './attendance-view.ts'

/** What a command will have done, shown at once. */
type Foresight = (screen: AttendanceScreen) => AttendanceScreen

export interface AttendanceDesk {
  /** As it will be when everything given is saved; undefined while it is first read. */
  readonly screen: AttendanceScreen | undefined
  readonly failure: CallFailure | null
  readonly retry: () => void
  readonly record: (seatIds: readonly number[], patch: SeatPatch) => void
  readonly addGuests: (names: readonly string[]) => void
  readonly editGuest: (guest: AttendanceGuest, patch: GuestPatch) => void
  readonly moveGuest: (id: number, beforeId: number | null) => void
  readonly removeGuests: (ids: readonly number[]) => void
}

export interface GuestPatch {
  readonly name?: string
  readonly presence?: GuestPresence
  readonly note?: string | null
}

/**
 * A meeting's attendance as it is written: every stroke shows at once, is saved one after the other, and all is read anew when nothing waits any
 * more. What another window recorded of the same seat is shown beside one's own, and one's own is kept only when asked for.
 */
export function useAttendance(meetingId: number): AttendanceDesk {
  const answer = useScreen('attendance.get', { meetingId })
  const { give, read, readAnew } = useGive()
  const { offerFor } = useUndo()
  const [foreseen, setForeseen] = useState<readonly Foresight[]>([])
  const queue = useRef({ tail: Promise.resolve(), waiting: 0, settled: new Set<Foresight>() })
  const screen = useMemo(
    () => (answer.data === undefined ? undefined : counted(foreseen.reduce((now, foresee) => foresee(now), answer.data))),
    [answer.data, foreseen],
  )

  /** True when it was done. */
  const run = async (foresee: Foresight, act: () => Promise<unknown>, fail: (thrown: unknown) => void): Promise<boolean> => {
    const waiting = queue.current
    setForeseen((all) => [...all, foresee])
    waiting.waiting += 1
    const done = waiting.tail.then(act)
    waiting.tail = done.then(
      () => undefined,
      () => undefined,
    )
    let isDone = true
    try {
      await done
    } catch (thrown) {
      isDone = false
      fail(thrown)
    }
    waiting.settled.add(foresee)
    waiting.waiting -= 1
    if (waiting.waiting === 0) {
      const settled = new Set(waiting.settled)
      await readAnew()
      setForeseen((all) => all.filter((one) => !settled.has(one)))
      for (const one of settled) waiting.settled.delete(one)
    }
    return isDone
  }
  const tell = (thrown: unknown) => tellFailure(thrown)
  /** What could not be written waits; what was refused is told. */
  const keep = (what: string, words: string, act: () => Promise<unknown>) => {
    const place = writtenHere()
    return (thrown: unknown): void => {
      const failure = failureOf(thrown)
      if (!couldNotBeWritten(failure)) return tell(thrown)
      return keepUnsaved({ name: `attendance ${meetingId} ${what}`, place, words, failure, save: () => tried(act, readAnew) })
    }
  }

  const record = async (seatIds: readonly number[], patch: SeatPatch, from: AttendanceScreen): Promise<void> => {
    const seats = seatIds.map((seatId) => ({ seatId, seen: wordsOf(recordedIn(from, seatId)) }))
    const onStale = async () => {
      const now = await read('attendance.get', { meetingId })
      const changed = seats.find(({ seatId, seen }) => JSON.stringify(wordsOf(recordedIn(now, seatId))) !== JSON.stringify(seen))
      const there = changed === undefined ? null : recordedIn(now, changed.seatId)
      const here = changed === undefined ? null : attendanceAfter(changed.seen, patch)
      notify({
        tone: 'alert',
        says: saysIn(attendanceText, (words, language) => ({
          text: words.changedMeanwhile(nameOfSeat(now, changed?.seatId ?? seatIds[0] ?? 0, language)),
          detail: words.thereAndHere(words.presence[there?.presence ?? 'none'], words.presence[here?.presence ?? 'none']),
          action: words.recordMine,
        })),
        action: { run: () => void record(seatIds, patch, now) },
      })
    }
    const act = () => give('attendance.set', { meetingId, seats, patch })
    const words = Object.entries(patch).flatMap(([field, value]) => (field === 'presence' || !value ? [] : [String(value)]))
    const fail = keep(`${seatIds.join(',')} ${Object.keys(patch).join(',')}`, words.join(', '), act)
    let change: number | null = null
    const isDone = await run(
      (now) => withSeats(now, new Set(seatIds), (recorded, seatId) => foretold(recorded, seatId, patch)),
      async () => {
        change = changeMade(await act())
      },
      (thrown) => (failureOf(thrown).code === 'stale-edit' ? void onStale().catch(tell) : fail(thrown)),
    )
    if (isDone && seatIds.length > 1) {
      notify({
        tone: 'done',
        says: saysIn(attendanceText, (words, language) => ({
          text: words.recordedMany(seatIds.length),
          action: commonText[language].undo,
        })),
        action: offerFor(change),
      })
    }
  }
  const guests =
    (change: (guests: readonly AttendanceGuest[]) => readonly AttendanceGuest[]): Foresight =>
    (now) => ({
      ...now,
      guests: change(now.guests),
    })

  return {
    screen,
    failure: answer.data === undefined ? answer.error : null,
    retry: () => void answer.refetch(),
    record: (seatIds, patch) => {
      if (screen !== undefined && seatIds.length > 0) void record(seatIds, patch, screen)
    },
    addGuests: (names) => {
      const act = () => give('attendance.addGuests', { meetingId, names: [...names] })
      void run((now) => now, act, keep(`+ ${names.join()}`, names.join(', '), act))
    },
    editGuest: (guest, patch) => {
      const seen = { name: guest.name, presence: guest.presence, note: guest.note }
      const act = () => give('attendance.editGuest', { id: guest.id, seen, patch })
      const words = [patch.name, patch.note].filter(Boolean).join(', ')
      void run(
        guests((all) => all.map((one) => (one.id === guest.id ? { ...one, ...patch } : one))),
        act,
        keep(`${guest.id} ${Object.keys(patch).join()}`, words, act),
      )
    },
    moveGuest: (id, beforeId) =>
      void run(
        guests((all) => moved(all, id, beforeId)),
        () => give('attendance.moveGuest', { id, beforeId }),
        tell,
      ),
    removeGuests: (ids) =>
      void run(
        guests((all) => all.filter((one) => !ids.includes(one.id))),
        () => give('attendance.removeGuests', { ids: [...ids] }),
        tell,
      ),
  }
}

function foretold(recorded: SeatAttendance | null, seatId: number, patch: SeatPatch): SeatAttendance | null {
  const words = attendanceAfter(recorded, patch)
  return words === null ? null : { id: recorded?.id ?? 0, seatId, ...words }
}

function moved(all: readonly AttendanceGuest[], id: number, beforeId: number | null): readonly AttendanceGuest[] {
  const guest = all.find((one) => one.id === id)
  const others = all.filter((one) => one.id !== id)
  if (guest === undefined) return all
  const at = beforeId === null ? others.length : others.findIndex((one) => one.id === beforeId)
  return [...others.slice(0, at), guest, ...others.slice(at)]
}

const counted = (screen: AttendanceScreen): AttendanceScreen => ({
  ...screen,
  counts: countAttendance(screen.groups.flatMap(({ rows }) => rows)),
})
