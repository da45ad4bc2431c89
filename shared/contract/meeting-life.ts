import { z } from 'zod'
import type { AfterLeft } from '../domain/after-meeting.ts'
import type { HeadChange, LineDifference } from '../domain/agenda-diff.ts'
import type { VersionHead, VersionStage } from '../domain/agenda-version.ts'
import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { dayInput, idInput, type MeetingRef, revisionInput } from './common.ts'
import { command, query } from './define.ts'

/** Where a meeting stands in its life, beside its status. */
export interface MeetingLife {
  /** The day on which the agenda in force was issued; null while none is. */
  readonly issuedOn: IsoDate | null
  /** What it prints differs from what was issued. */
  readonly isChangedSinceIssue: boolean
  /** Lines taken off since that issue. */
  readonly withdrawn: readonly { readonly id: number; readonly number: string | null; readonly title: Bilingual }[]
  /** Of a meeting recorded as held here: what it left to be done, in order. */
  readonly left: readonly AfterLeft[]
  /** Meetings of the leading body to which lines can be deferred, the next one first. */
  readonly deferTo: readonly MeetingRef[]
}

/** A version of an agenda by the id of its snapshot; `before`: as it stood before the last change of its lines; `now`: as it stands today. */
export type VersionKey = number | 'before' | 'now'

export interface VersionRef {
  readonly key: VersionKey
  readonly stage: VersionStage | 'before' | 'now'
  /** Counts the versions of a stage: the second issue is 2. */
  readonly count: number
  /** The day on which it was issued or recorded as held, or its lines were changed; today for `now`. */
  readonly on: IsoDate
  readonly lineCount: number
  /** False when what is stored is not what was stored then: somebody changed the file past the program. */
  readonly isIntact: boolean
}

export interface VersionsScreen {
  readonly meeting: MeetingRef
  /** In the order in which they were made; `before` and `now` last. */
  readonly versions: readonly VersionRef[]
  /** Null while nothing was issued or recorded as held, and no line was changed here. */
  readonly comparison: {
    readonly from: VersionKey
    readonly to: VersionKey
    readonly heads: { readonly from: VersionHead; readonly to: VersionHead }
    readonly headChanges: readonly HeadChange[]
    readonly lines: readonly LineDifference[]
  } | null
}

const versionInput = z.union([idInput, z.enum(['before', 'now'])]).nullable()

/** A step in the life of a meeting, begun from the revision the caller saw. */
const step = z.strictObject({ id: idInput, revision: revisionInput })
const stepWithDay = z.strictObject({ id: idInput, revision: revisionInput, on: dayInput.nullable().default(null) })
const stepToHeld = z.strictObject({
  id: idInput,
  revision: revisionInput,
  /** Deferred lines that go to a meeting and not to the shelf. */
  deferTo: z
    .array(z.strictObject({ itemId: idInput, meetingId: idInput }))
    .max(500)
    .default([]),
})

/** The meeting after a step. */
export interface Stepped {
  readonly revision: number
}

/**
 * Every step is one command and one undo. All are refused with not-found, stale-edit (the meeting was changed meanwhile, a second
 * issue at once included), not-allowed (why: founding-act, no-such-step) and read-only; what else, stands with each.
 */
export const meetingLifeContract = {
  /** Freezes the numbers and keeps the agenda as it goes out. Errors: not-allowed (empty-agenda). */
  issue: command<Stepped>()(step),
  /** Sends the agenda out again as it was corrected since its issue: the numbers given stay, and both versions are kept. Errors: not-allowed (empty-agenda). */
  reissue: command<Stepped>()(step),
  /** Takes the issue back: the agenda is drafted again and numbered anew when it is issued; what was issued stays among the versions. */
  withdraw: command<Stepped>()(step),
  /**
   * Records the meeting as held, keeps the agenda with its outcomes, and carries deferred lines on: to the meeting given, else to the
   * body's shelf. Lines that an earlier recording carried on are not carried twice. Errors: not-allowed (outcomes-missing), conflict
   * (defer-to-gone, defer-to-issued: that meeting can take no more lines).
   */
  hold: command<Stepped & { readonly deferred: number }>()(stepToHeld),
  /**
   * The same for a meeting that was held without an agenda issued here, or without any: entered afterwards. Errors: as `hold`;
   * not-allowed (not-yet: its day is to come; was-issued: what was issued and taken back is issued again).
   */
  record: command<Stepped & { readonly deferred: number }>()(stepToHeld),
  /** Takes the record back, with the deferred lines that nobody has touched since where they went. */
  reopen: command<Stepped & { readonly takenBack: number }>()(step),
  cancel: command<Stepped>()(step),
  /** To a new day, where it is drafted again; null: to a day not known yet. Errors: conflict (same-day), not-allowed (own-day). */
  postpone: command<Stepped>()(stepWithDay),
  /** Plans a cancelled or postponed meeting again, on its day or (`on`) another. Errors: conflict (same-day). */
  revive: command<Stepped>()(stepWithDay),
  /** The versions of an agenda, and what differs between two of them; without a choice between the last issue and what came of it or, before any, around the last change. Errors: not-found. */
  versions: query<VersionsScreen>()(
    z.strictObject({ id: idInput, from: versionInput.default(null), to: versionInput.default(null) }),
  ),
}
