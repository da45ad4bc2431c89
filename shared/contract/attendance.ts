import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { AttendanceCounts, SeatAttendance } from '../domain/attendance.ts'
import type { Bilingual, Interval } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
import { type BodyKind, guestPresences, type Presence, presences, type SeatRole } from '../domain/vocabulary.ts'
import { worded } from '../domain/worded.ts'
import { idInput, textInput } from './common.ts'
import { command, query } from './define.ts'

/** A seat of one of the meeting's bodies. */
export interface BodySeatRef {
  readonly seat: RosterSeat
  /** For narrow places; null where the seats of one body only are shown. */
  readonly body: Bilingual | null
  readonly kind: BodyKind
}

export interface AttendanceRow extends BodySeatRef {
  /** Of a joint session: the same post's or person's seats on the other bodies. */
  readonly doubles: readonly BodySeatRef[]
  readonly recorded: SeatAttendance | null
}

export interface KeptAttendance extends BodySeatRef {
  readonly recorded: SeatAttendance
  /** `not-on-roster`: the seat does not exist on the meeting's day, or its body takes no part; `twice`: its place has a record already. */
  readonly why: 'not-on-roster' | 'twice'
}

export interface AttendanceGuest {
  readonly id: number
  readonly name: string
  readonly presence: Presence
  readonly note: string | null
}

export interface AttendanceScreen {
  readonly meetingId: number
  readonly on: IsoDate
  /** In protocol order, the leading body's first; the names of the meeting's day. */
  readonly groups: readonly { readonly role: SeatRole; readonly kind: BodyKind; readonly rows: readonly AttendanceRow[] }[]
  /** Recorded for no place at this table; never lost. */
  readonly kept: readonly KeptAttendance[]
  readonly guests: readonly AttendanceGuest[]
  readonly counts: AttendanceCounts
  /** Bodies of the meeting without a seat on its day, as those known by name only, or before they were founded. */
  readonly withoutRoster: readonly { readonly name: Bilingual; readonly isExternal: boolean; readonly life: Interval }[]
}

const note = textInput(2000).nullable()
const patch = z.strictObject({
  /** Null takes the record back. */
  presence: z.enum(presences).nullable().optional(),
  proxyName: textInput(500).nullable().optional(),
  headCount: z.int().min(1).max(999).nullable().optional(),
  note: note.optional(),
})
export type SeatPatch = z.input<typeof patch>

/** What the caller saw recorded; null: nothing was. */
const seen = z
  .strictObject({
    presence: z.enum(presences),
    proxyName: textInput(500).nullable(),
    headCount: z.int().nullable(),
    note,
  })
  .nullable()

/** As typed, without spaces around; not empty. */
const guestName = textInput(500)
  .refine((text) => worded(text) !== null, { error: 'a name' })
  .transform((text) => text.trim())

export const attendanceContract = {
  /** Errors: not-found. */
  get: query<AttendanceScreen>()(z.strictObject({ meetingId: idInput })),
  /**
   * Records, changes or takes back the same of one seat or many. A proxy without a name is kept as such. Errors: not-found, stale-edit (a
   * seat says something else than what the caller saw and wants; nothing is changed then), not-allowed (`act`: a founding act;
   * `seat-not-on-day`; `one-head`: only collective seats are counted; `nothing-recorded`: a note needs a presence).
   */
  set: command<{ readonly recorded: readonly { readonly seatId: number; readonly record: SeatAttendance | null }[] }>()(
    z.strictObject({
      meetingId: idInput,
      seats: z
        .array(z.strictObject({ seatId: idInput, seen }))
        .min(1)
        .max(500),
      patch,
    }),
  ),
  /** Puts guests after those there are. Errors: not-found, not-allowed (`act`). */
  addGuests: command<{ readonly ids: readonly number[] }>()(
    z.strictObject({
      meetingId: idInput,
      names: z.array(guestName).min(1).max(200),
      presence: z.enum(guestPresences).default('present'),
    }),
  ),
  /** Errors: not-found, stale-edit (the guest is no longer as the caller saw and wants something else). */
  editGuest: command<{ readonly changed: true }>()(
    z.strictObject({
      id: idInput,
      seen: z.strictObject({ name: textInput(500), presence: z.enum(presences), note }),
      patch: z.strictObject({
        name: guestName.optional(),
        presence: z.enum(guestPresences).optional(),
        note: note.optional(),
      }),
    }),
  ),
  /** Puts a guest before another one; null: last. Errors: not-found. */
  moveGuest: command<{ readonly moved: true }>()(z.strictObject({ id: idInput, beforeId: idInput.nullable() })),
  /** Errors: not-found. */
  removeGuests: command<{ readonly removed: number }>()(z.strictObject({ ids: z.array(idInput).min(1).max(200) })),
}
