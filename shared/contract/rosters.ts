import { z } from 'zod'
import type { Sitter } from '../documents/seating-plan.ts'
import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import type { CheckedLabel, RosterFinding } from '../domain/printed-roster.ts'
import type { RosterConsistency } from '../domain/roster-consistency.ts'
import { type Room, seatingShapes, type SeatingShape, secondHands, type SecondHand } from '../domain/seating.ts'
import type { BodyKind, SeatRole } from '../domain/vocabulary.ts'
import { type BodyRef, idInput, keyInput, textInput } from './common.ts'
import { command, query } from './define.ts'

/** Who sits where at a meeting, to be changed. */
export interface SeatingScreen {
  readonly meetingId: number
  readonly shape: SeatingShape
  readonly second: SecondHand
  readonly room: Room
  /** The first at place 1. */
  readonly sitters: readonly Sitter[]
  /** Somebody sits elsewhere than the order of protocol has it. */
  readonly isByHand: boolean
}

/** A printed line as it was read. */
export interface ReadLine {
  readonly line: number
  readonly role: SeatRole
  readonly organization: string | null
  readonly post: string
}

/** What the names on a printed roster tell. */
export interface RosterCheck {
  readonly body: BodyRef
  readonly kind: BodyKind
  readonly lines: readonly ReadLine[]
  /** The day the text itself gives. */
  readonly statedOn: IsoDate | null
  readonly consistency: RosterConsistency
  readonly labels: readonly CheckedLabel[]
  readonly findings: readonly RosterFinding[]
  /** For findings that point to seats or organizations: what they are called within the days found. */
  readonly names: {
    readonly seats: readonly { readonly id: number; readonly name: Bilingual }[]
    readonly organizations: readonly { readonly id: number; readonly name: Name }[]
  }
  /** Of labels that nothing bears: a known name much like them. */
  readonly alike: readonly { readonly label: string; readonly name: string }[]
  /** What the register leaves open about posts that it names: a heading that may be lost where the source itself prints none. */
  readonly questions: readonly { readonly line: number; readonly text: Bilingual }[]
  /** More is open about them, of other days or of labels in the other language. */
  readonly furtherQuestions: number
  /** Labels of roles that are misspelt, with what they were read as. */
  readonly misspelt: readonly { readonly line: number; readonly printed: string; readonly readAs: string }[]
}

/** A roster of the largest body has a few hundred lines. */
const longestText = 100_000

export const rostersContract = {
  /**
   * Reads a printed roster, or the note of this body's members in a longer text, and tells when it can have been true. Errors:
   * unknown-body.
   */
  check: query<RosterCheck>()(z.strictObject({ body: keyInput, text: textInput(longestText) })),
  /** Errors: not-found. */
  seating: query<SeatingScreen>()(z.strictObject({ meetingId: idInput, withGuests: z.boolean().default(true) })),
  /** Errors: not-found, not-allowed (`act-attendance`). */
  arrange: command<{ readonly changed: true }>()(
    z.strictObject({ meetingId: idInput, shape: z.enum(seatingShapes).optional(), second: z.enum(secondHands).optional() }),
  ),
  /** Errors: not-found, not-allowed (`act-attendance`, `not-at-table`). */
  swap: command<{ readonly changed: true }>()(
    z.strictObject({
      meetingId: idInput,
      withGuests: z.boolean().default(true),
      one: z.string().max(40),
      other: z.string().max(40),
    }),
  ),
  /** Errors: not-found, not-allowed (`act-attendance`). */
  resetSeating: command<{ readonly changed: true }>()(z.strictObject({ meetingId: idInput })),
}
