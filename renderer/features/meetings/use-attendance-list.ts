import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { AttendanceScreen } from '../../../shared/contract/attendance.ts'
import { guestPresences, type GuestPresence, type Presence } from '../../../shared/domain/vocabulary.ts'
import type { AttendanceAct } from './attendance-act.ts'
import { attendanceCommand, type AttendanceCommand, reads } from './attendance-keys.ts'
import { type AttendanceEntry, entriesOf, presenceOf } from './attendance-view.ts'
import type { AttendanceDesk } from './use-attendance.ts'

export interface AttendanceList {
  readonly activeKey: string | null
  readonly tabStop: string | null
  readonly chosen: ReadonlySet<string>
  readonly act: AttendanceAct
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** The line that took the focus. */
  readonly onEnter: (key: string) => void
}

type Field = 'proxy' | 'note' | 'name' | 'heads'

export interface AttendanceListOptions {
  readonly desk: AttendanceDesk
  readonly screen: AttendanceScreen
  readonly isReadOnly: boolean
  readonly container: RefObject<HTMLElement | null>
}

/** Walking, choosing and recording by keyboard and mouse: keys act on all chosen lines when the one walked to is among them. */
export function useAttendanceList({ desk, screen, isReadOnly, container }: AttendanceListOptions): AttendanceList {
  const entries = entriesOf(screen)
  const [activeKey, setActive] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string | null>(null)
  const wanted = useRef<{ readonly key: string; readonly field: Field | null } | null>(null)
  const seek = () => {
    if (wanted.current === null) return
    const { key, field } = wanted.current
    const line = container.current?.querySelector<HTMLElement>(`[data-entry="${key}"]`)
    const target = field === null ? line : line?.querySelector<HTMLTextAreaElement>(`[data-field="${field}"]`)
    if (target === null || target === undefined) return
    wanted.current = null
    target.focus()
    if (target instanceof HTMLTextAreaElement) target.select()
  }
  // What is asked for may be drawn only after the key that asked.
  useEffect(seek)
  const focus = (key: string, field: Field | null) => {
    wanted.current = { key, field }
    seek()
  }

  const entryOf = (key: string | null) => entries.find((entry) => entry.key === key)
  const meant = (key: string): readonly AttendanceEntry[] =>
    chosen.has(key) ? entries.filter((entry) => chosen.has(entry.key)) : entries.filter((entry) => entry.key === key)

  const record = (key: string, presence: Presence) => {
    const these = meant(key)
    desk.record(
      these.flatMap((entry) => (entry.kind === 'guest' ? [] : [entry.row.seat.seatId])),
      { presence },
    )
    if (isGuestPresence(presence)) {
      for (const entry of these) {
        if (entry.kind === 'guest' && entry.guest.presence !== presence) desk.editGuest(entry.guest, { presence })
      }
    }
    if (presence === 'proxy' && entryOf(key)?.kind !== 'guest') focus(key, 'proxy')
  }
  const clear = (key: string) => {
    const these = meant(key)
    const recorded = these.flatMap((entry) =>
      entry.kind !== 'guest' && entry.row.recorded !== null ? [entry.row.seat.seatId] : [],
    )
    const guests = these.flatMap((entry) => (entry.kind === 'guest' ? [entry.guest.id] : []))
    // A line that goes takes the focus with it, unless the next one has it.
    const goes = (entry: AttendanceEntry) => entry.kind !== 'seat' && these.includes(entry)
    const at = entries.findIndex((entry) => entry.key === key)
    if (entries.slice(at, at + 1).some(goes)) {
      const next = entries.slice(at + 1).find((entry) => !goes(entry)) ?? entries.slice(0, at).findLast((entry) => !goes(entry))
      if (next !== undefined) go(next.key)
    }
    if (recorded.length > 0) desk.record(recorded, { presence: null })
    if (guests.length > 0) desk.removeGuests(guests)
  }
  const go = (key: string) => {
    setActive(key)
    focus(key, null)
  }
  const walk = (from: string, { to, extends: isExtending }: Extract<AttendanceCommand, { act: 'walk' }>) => {
    const at = entries.findIndex((entry) => entry.key === from)
    const place = {
      previous: Math.max(at - 1, 0),
      next: Math.min(at + 1, entries.length - 1),
      first: 0,
      last: entries.length - 1,
    }[to]
    const target = entries[place]
    if (target === undefined) return
    go(target.key)
    const start = isExtending ? (anchor ?? from) : null
    setAnchor(start)
    setChosen(start === null ? new Set() : between(entries, start, target.key))
  }
  const move = (key: string, by: -1 | 1) => {
    const entry = entryOf(key)
    if (entry?.kind !== 'guest') return
    const at = screen.guests.findIndex((guest) => guest.id === entry.guest.id)
    const before = by === -1 ? screen.guests[at - 1] : screen.guests[at + 2]
    if ((by === -1 && at === 0) || (by === 1 && at === screen.guests.length - 1)) return
    desk.moveGuest(entry.guest.id, before?.id ?? null)
    go(key)
  }
  const writeField = (entry: AttendanceEntry): Field | null => {
    if (entry.kind === 'guest') return 'name'
    if (entry.row.recorded?.presence === 'proxy') return 'proxy'
    if (entry.row.seat.isCollective && entry.row.recorded?.headCount === null) return 'heads'
    if (entry.row.recorded !== null) return 'note'
    return entry.row.seat.isCollective ? 'heads' : null
  }

  const obey = (entry: AttendanceEntry, command: AttendanceCommand): void => {
    const { key } = entry
    switch (command.act) {
      case 'walk':
        return walk(key, command)
      case 'choose-all':
        return setChosen(new Set(entries.filter(({ kind }) => kind === entry.kind).map((one) => one.key)))
      case 'leave':
        return setChosen(new Set())
      case 'record':
        return record(key, command.presence)
      case 'toggle':
        return presenceOf(entry) === 'present' && entry.kind !== 'guest' ? clear(key) : record(key, 'present')
      case 'clear':
        return clear(key)
      case 'write': {
        const field = writeField(entry)
        return field === null ? undefined : focus(key, field)
      }
      case 'move-up':
        return move(key, -1)
      case 'move-down':
        return move(key, 1)
    }
  }

  return {
    activeKey,
    tabStop: entryOf(activeKey)?.key ?? entries[0]?.key ?? null,
    chosen,
    onEnter: (key) => {
      // Who went elsewhere meanwhile is not fetched back.
      if (wanted.current?.key !== key) wanted.current = null
      setActive(key)
    },
    act: {
      record,
      clear,
      write: (key, { name, ...patch }) => {
        const entry = entryOf(key)
        if (entry === undefined) return
        if (entry.kind !== 'guest') desk.record([entry.row.seat.seatId], patch)
        else if (name === undefined || name.trim() !== '') {
          desk.editGuest(entry.guest, name === undefined ? { note: patch.note ?? null } : { name: name.trim() })
        }
      },
      press: (key, event: MouseEvent) => {
        setActive(key)
        if (event.shiftKey && activeKey !== null) {
          event.preventDefault()
          setChosen(between(entries, anchor ?? activeKey, key))
        } else if (event.ctrlKey || event.metaKey) setChosen(toggled(chosen, key))
        else if (!chosen.has(key)) setChosen(new Set())
      },
      focusLine: go,
    },
    onKeyDown: (event) => {
      const entry = entries.find(({ key }) => event.target instanceof HTMLElement && event.target.dataset.entry === key)
      const command = entry === undefined ? null : attendanceCommand(event)
      if (entry === undefined || command === null || (isReadOnly && !reads(command))) return
      event.preventDefault()
      event.stopPropagation()
      obey(entry, command)
    },
  }
}

const isGuestPresence = (presence: Presence): presence is GuestPresence => guestPresences.some((one) => one === presence)

function between(entries: readonly AttendanceEntry[], one: string, other: string): ReadonlySet<string> {
  const places = [one, other].map((key) => entries.findIndex((entry) => entry.key === key))
  return new Set(entries.slice(Math.min(...places), Math.max(...places) + 1).map(({ key }) => key))
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}
