import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { RosterDifference } from '../domain/roster-changes.ts'
import { query } from './define.ts'
import { type BodyRef, dayInput, keyInput, type OpenQuestion } from './common.ts'

export interface RosterScreen {
  readonly body: BodyRef
  readonly asOf: IsoDate
  /** In protocol order: by role, then as the body orders its seats. */
  readonly seats: readonly RosterSeat[]
  /** Every day on which something about this roster changed, oldest first. */
  readonly changeDays: readonly IsoDate[]
  /** Against the roster of `compareTo`, when one was asked for. */
  readonly difference: RosterDifference | null
  readonly questions: readonly OpenQuestion[]
}

export const membersContract = {
  /** Errors: unknown-body. */
  roster: query<RosterScreen>()(z.strictObject({ body: keyInput, asOf: dayInput, compareTo: dayInput.nullable().default(null) })),
}
