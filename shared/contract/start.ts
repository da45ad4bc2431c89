import { z } from 'zod'
import type { MemberDoubt } from '../domain/member-list.ts'
import type { PassedOver } from '../domain/passed-over.ts'
import type { IsoDate } from '../domain/calendar.ts'
import { type BodyKind, type SeatRole, seatRoles, tenureNatures } from '../domain/vocabulary.ts'
import type { CabinetProposal } from './cabinet.ts'
import { dayInput, idInput, keyInput, textInput } from './common.ts'
import { command, query } from './define.ts'

/** How far the first agenda of one's own is: for the guide that walks through the program. */
export interface FirstSteps {
  /** The newest meeting that somebody planned here and did not only enter as held; null: none. */
  readonly meetingId: number | null
  /** It has lines. */
  readonly isDrafted: boolean
  /** Its agenda went out, even if it was taken back since, or the meeting was recorded as held without. */
  readonly isIssued: boolean
}

/** A line of a pasted list of members, and the seat it would make. */
export interface MemberProposal extends CabinetProposal {
  /** Its place among what was read of the list, by which it is corrected. */
  readonly entry: number
  readonly role: SeatRole
  /** For a post that is new: the title as written; `postWords` is without the ministry where it is written before it. */
  readonly title: string
  /** The ministry of a post that is new, by its title or the heading above it; id null: the register does not know it either. */
  readonly organization: { readonly id: number | null; readonly words: string } | null
  /** The title names its ministry by itself. */
  readonly standsAlone: boolean
  /** The list says that nobody holds the post; one that names nobody says nothing of it. */
  readonly isVacant: boolean
  /** Why it is left out unless somebody takes it; null: nothing speaks against it. */
  readonly doubt: MemberDoubt | null
  /** The post has a seat on the body on that day already, or from a later one; no second one is made. */
  readonly isSeated: boolean
}

export interface MembersProposal {
  /** The day the text itself names. */
  readonly on: IsoDate | null
  /** Of the body: what its roles are called. */
  readonly kind: BodyKind
  readonly lines: readonly MemberProposal[]
  readonly passedOver: readonly PassedOver[]
}

export const startContract = {
  steps: query<FirstSteps>()(z.strictObject({})),
  /** What a pasted list of members would enter on a body from a day; nothing is kept. Errors: unknown-body. */
  proposeMembers: query<MembersProposal>()(
    z.strictObject({
      body: keyInput,
      text: textInput(100_000),
      on: dayInput,
      /** Posts and names (or the word for a vacancy) that people put right, by their place among what was read. */
      corrected: z
        .array(
          z.strictObject({ entry: z.int().min(0).max(100_000), post: textInput(1000).min(1), name: textInput(1000).nullable() }),
        )
        .max(300)
        .default([]),
    }),
  ),
  /**
   * Seats the posts of a list on a body from a day, in the list's order, with those that are named as their holders: one step. A post
   * that is seated already keeps its seat; a ministry that is new is entered once. Errors: unknown-body, not-found, read-only.
   */
  enterMembers: command<{ readonly seats: number; readonly newPosts: number; readonly newPersons: number }>()(
    z.strictObject({
      body: keyInput,
      on: dayInput,
      lines: z
        .array(
          z.strictObject({
            role: z.enum(seatRoles),
            postId: idInput.nullable(),
            postWords: textInput(1000),
            /** Of a post that is new: known by its id, or new by its name. */
            organizationId: idInput.nullable().default(null),
            newOrganization: textInput(1000).nullable().default(null),
            standsAlone: z.boolean().default(true),
            name: textInput(1000).nullable(),
            /** Nobody holds it from the day; else, where nobody is named, whoever holds it does so on. */
            isVacant: z.boolean().default(false),
            reading: textInput(1000).nullable(),
            romanized: textInput(1000).nullable(),
            nature: z.enum(tenureNatures),
            personId: idInput.nullable(),
          }),
        )
        .min(1)
        .max(300),
    }),
  ),
}
