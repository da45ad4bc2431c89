import type { IsoDate } from './calendar.ts'
import type { ItemRef, MeetingRef } from './meeting-ref.ts'
import type { Bilingual, PlanExplanation } from './model.ts'
import type { Conclusion, ItemKind } from './vocabulary.ts'

/** A line proposed for an agenda, or considered and left out; its reasons say why. */
export interface DraftLine {
  /** The same line keeps its key from draft to draft. */
  readonly key: string
  readonly kind: ItemKind
  readonly title: Bilingual
  readonly planIds: readonly number[]
  readonly seriesId: number | null
  readonly fiscalYear: number | null
  /** "…, etc.": taken over from the past item whose title is used again. */
  readonly coversMore: boolean
  /** A heading without a number; only standing lines are. */
  readonly isHeading?: true
  /** For the adoption of a plan that does not exist yet: the plan whose term ends. */
  readonly successorOf: number | null
  readonly reasons: readonly [DraftReason, ...DraftReason[]]
  /** 0 to 1, how surely the line belongs on the agenda; for order in lists, not for people. */
  readonly score: number
}

/** Why a line is proposed. */
export type ProposedReason =
  /** On `hits` of the last `of` agendas, counted from the first that had it; `isSeasonal`: of those at this time of the year. */
  | {
      readonly code: 'recurs'
      readonly hits: number
      readonly of: number
      readonly last: MeetingRef
      readonly isSeasonal: boolean
    }
  /** The title rolled on from an earlier fiscal year. */
  | { readonly code: 'rolled-year'; readonly from: number; readonly to: number }
  | { readonly code: 'plan-reported'; readonly fiscalYear: number; readonly at: MeetingRef }
  /** `months` to the nearest whole month. */
  | { readonly code: 'last-followed-up'; readonly on: IsoDate; readonly ordinal: number | null; readonly months: number }
  | { readonly code: 'never-yet-followed-up'; readonly bornOn: IsoDate; readonly ordinal: number | null }
  /** `days` after `dueOn` on the day of the meeting. */
  | { readonly code: 'overdue'; readonly dueOn: IsoDate; readonly days: number }
  /** The term of the plan ends or ended on the day: a final look is owed. */
  | { readonly code: 'term-ends'; readonly on: IsoDate; readonly isOver: boolean }
  | { readonly code: 'successor-wanted'; readonly planId: number; readonly on: IsoDate; readonly isOver: boolean }
  | { readonly code: 'carried-over'; readonly from: ItemRef }
  /** The body's own template has the line on every agenda. */
  | { readonly code: 'standing'; readonly standingId: number }
  /** It waits on the body's shelf; `from`: the meeting it was put there from, where that is known. */
  | { readonly code: 'on-shelf'; readonly itemId: number; readonly from: MeetingRef | null }

/** Why a line was left out. */
export type LeftOutReason =
  | { readonly code: 'stopped'; readonly hits: number; readonly of: number; readonly last: MeetingRef }
  | { readonly code: 'one-off'; readonly at: MeetingRef }
  | { readonly code: 'already-reported'; readonly at: MeetingRef }
  /** `meetings` agendas passed the plan by since it was owed its first look. */
  | { readonly code: 'passed-over'; readonly meetings: number; readonly bornOn: IsoDate }
  | { readonly code: 'too-soon'; readonly since: IsoDate; readonly dueOn: IsoDate }
  | { readonly code: 'explained'; readonly explanation: PlanExplanation }
  | { readonly code: 'concluded'; readonly how: Conclusion; readonly on: IsoDate }
  /** Raised, but never adopted as a plan. */
  | { readonly code: 'not-a-plan'; readonly raisedOn: IsoDate }
  /** An outline is carried out, and looked at, through the plans made under it. */
  | { readonly code: 'through-its-plans'; readonly bornOn: IsoDate }
  /** A year's progress that was expected at an earlier meeting and never came. */
  | { readonly code: 'missed-before'; readonly fiscalYear: number; readonly expectedAt: MeetingRef }
  | { readonly code: 'term-ends-later'; readonly on: IsoDate }
  /** It stands on the agenda of an earlier meeting that is still to be held. */
  | { readonly code: 'on-earlier-agenda'; readonly at: MeetingRef }

export type DraftReason = ProposedReason | LeftOutReason

/** A line with its verdict and its relative place on the agenda, before the draft is put in order. */
export interface Candidate {
  readonly line: DraftLine
  readonly isProposed: boolean
  /** 0 to 1. */
  readonly place: number
}
