import { z } from 'zod'
import { seatRoles, tenureNatures } from '../domain/vocabulary.ts'
import { dayInput, idInput, keyInput, partialDateInput, revisionInput, textInput } from './common.ts'
import { command } from './define.ts'
import { personInput, postInput } from './directory-things.ts'
import { membersContract } from './members.ts'

/** The roster edited on the roster itself; each is one step to undo. */
export const rosterEditContract = {
  /** A seat put before another (null: last). Errors: unknown-body, not-found, not-allowed (reversed), read-only. */
  addSeat: command<{ readonly id: number; readonly postId: number }>()(
    z.strictObject({
      body: keyInput,
      post: postInput,
      role: z.enum(seatRoles),
      beforeId: idInput.nullable().default(null),
      from: partialDateInput.nullable().default(null),
      to: partialDateInput.nullable().default(null),
      knownOn: dayInput.nullable().default(null),
      person: personInput.nullable().default(null),
    }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (reversed), read-only. */
  updateSeat: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        role: z.enum(seatRoles).optional(),
        order: z.int().min(1).max(9999).optional(),
        from: partialDateInput.nullable().optional(),
        to: partialDateInput.nullable().optional(),
        knownOn: dayInput.nullable().optional(),
        designatedAtMeetingId: idInput.nullable().optional(),
        note: textInput(20_000).nullable().optional(),
      }),
    }),
  ),
  /** Puts a seat before another of its body (null: last); places are numbered anew from 1. Errors: not-found, read-only. */
  moveSeat: command<{ readonly moved: true }>()(
    z.strictObject({ id: idInput, beforeId: idInput.nullable(), role: z.enum(seatRoles).optional() }),
  ),
  /**
   * From the day on the post sits in another place or role; until the day before it stays where it was. What is recorded of it at meetings from
   * the day on goes along. Where the seat begins on that very day it is moved. Errors: not-found, not-allowed (`seat-not-there`), read-only.
   */
  placeSeatFrom: command<{ readonly id: number }>()(
    z.strictObject({ id: idInput, on: dayInput, beforeId: idInput.nullable(), role: z.enum(seatRoles) }),
  ),
  /**
   * Another post takes the seat from a day on: its role, its place and what is recorded at meetings from then; the seat ends the day before.
   * Errors: not-found, not-allowed (seat-not-there, seat-begins-then, same-post), read-only.
   */
  replacePost: command<{ readonly id: number; readonly postId: number }>()(
    z.strictObject({ id: idInput, on: dayInput, post: postInput, person: personInput.nullable().default(null) }),
  ),
  /** For a seat that never was. Errors: not-found, not-allowed (seat-attended), read-only. */
  removeSeat: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
  /**
   * Who holds a post from a day on; whoever held it before ends the day before. Null: it is vacant from that day. One who acts
   * for a holder ends nobody's tenure but another acting one's. Errors: not-found, read-only.
   */
  replaceHolder: command<{ readonly personId: number | null }>()(
    z.strictObject({
      postId: idInput,
      on: dayInput,
      person: personInput.nullable(),
      nature: z.enum(tenureNatures).default('holder'),
      /** Who held it until the day before, where nobody is recorded for that day; somebody who is recorded stays. */
      before: z.strictObject({ person: personInput, from: partialDateInput.nullable() }).nullable().default(null),
    }),
  ),
}

/** The whole area `members`. */
export const wholeMembersContract = { ...membersContract, ...rosterEditContract }
