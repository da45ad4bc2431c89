import type { AttendanceGuest, AttendanceRow, AttendanceScreen, KeptAttendance } from '../../../shared/contract/attendance.ts'
import type { AttendanceWords, SeatAttendance } from '../../../shared/domain/attendance.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { Language, Presence } from '../../../shared/domain/vocabulary.ts'

/** A line of the list that the keyboard walks. */
export type AttendanceEntry =
  | { readonly kind: 'seat'; readonly key: string; readonly row: AttendanceRow }
  | { readonly kind: 'kept'; readonly key: string; readonly row: KeptAttendance }
  | { readonly kind: 'guest'; readonly key: string; readonly guest: AttendanceGuest }

/** Every line in the order shown. */
export function entriesOf(screen: AttendanceScreen): readonly AttendanceEntry[] {
  return [
    ...screen.groups.flatMap(({ rows }) => rows).map(seatEntry),
    ...screen.kept.map((row): AttendanceEntry => ({ kind: 'kept', key: `seat-${row.seat.seatId}`, row })),
    ...screen.guests.map(guestEntry),
  ]
}

export const seatEntry = (row: AttendanceRow): AttendanceEntry => ({ kind: 'seat', key: `seat-${row.seat.seatId}`, row })
export const guestEntry = (guest: AttendanceGuest): AttendanceEntry => ({ kind: 'guest', key: `guest-${guest.id}`, guest })

export function presenceOf(entry: AttendanceEntry): Presence | 'none' {
  return entry.kind === 'guest' ? entry.guest.presence : (entry.row.recorded?.presence ?? 'none')
}

/** What the line is called, in one language. */
export function nameOfEntry(entry: AttendanceEntry, language: Language): string {
  return entry.kind === 'guest' ? entry.guest.name : oneOf(entry.row.seat.post, language)
}

export function nameOfSeat(screen: AttendanceScreen, seatId: number, language: Language): string {
  const row = rowsOf(screen).find(({ seat }) => seat.seatId === seatId)
  return row === undefined ? '' : oneOf(row.seat.post, language)
}

export const recordedIn = (screen: AttendanceScreen, seatId: number): SeatAttendance | null =>
  rowsOf(screen).find(({ seat }) => seat.seatId === seatId)?.recorded ?? null

/** What a record says, without whose it is. */
export function wordsOf(recorded: SeatAttendance | null): AttendanceWords | null {
  if (recorded === null) return null
  const { presence, proxyName, headCount, note } = recorded
  return { presence, proxyName, headCount, note }
}

/** The screen with other records of these seats; a kept record that is taken back is gone. */
export function withSeats(
  screen: AttendanceScreen,
  seatIds: ReadonlySet<number>,
  change: (recorded: SeatAttendance | null, seatId: number) => SeatAttendance | null,
): AttendanceScreen {
  const changed = (row: AttendanceRow): AttendanceRow =>
    seatIds.has(row.seat.seatId) ? { ...row, recorded: change(row.recorded, row.seat.seatId) } : row
  return {
    ...screen,
    groups: screen.groups.map((group) => ({ ...group, rows: group.rows.map(changed) })),
    kept: screen.kept.flatMap((row) => {
      if (!seatIds.has(row.seat.seatId)) return [row]
      const recorded = change(row.recorded, row.seat.seatId)
      return recorded === null ? [] : [{ ...row, recorded }]
    }),
  }
}

const rowsOf = (screen: AttendanceScreen) => [...screen.groups.flatMap(({ rows }) => rows), ...screen.kept]
const oneOf = (name: Name, language: Language) => name[language] ?? name.ja ?? name.en ?? ''
