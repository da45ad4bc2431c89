import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { FollowUpMatrix } from '../domain/matrix.ts'
import type { FiscalYearChain } from '../domain/fiscal-year-chain.ts'
import type { NeedKind } from '../domain/needs.ts'
import type { FollowUpState } from '../domain/vocabulary.ts'
import { query } from './define.ts'
import { type BodyRef, dayInput, type ItemRef, keyInput, type MeetingRef, type PlanRef, type SeriesRef } from './common.ts'

/** Something that needs the secretariat, with what the row shows and where it leads. */
export interface NeedView {
  readonly kind: NeedKind
  readonly body: BodyRef
  readonly plan: PlanRef | null
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  /** What a broken fiscal year lacks. */
  readonly missing: 'plan' | 'progress' | 'whole-year' | null
  readonly meeting: MeetingRef | null
  /** The last look, the adoption, or the day the thing began. */
  readonly since: IsoDate | null
  readonly meetingsSince: number | null
  readonly dueOn: IsoDate | null
  /** The window in which a meeting was to be expected. */
  readonly expected: { readonly from: IsoDate; readonly to: IsoDate } | null
  /** The draft that already carries it. */
  readonly onAgendaOf: MeetingRef | null
}

export interface MatrixScreen {
  readonly body: BodyRef
  readonly matrix: FollowUpMatrix
  /** Everything the matrix's ids speak of. */
  readonly plans: readonly PlanRef[]
  readonly series: readonly SeriesRef[]
  readonly meetings: readonly MeetingRef[]
  readonly items: readonly ItemRef[]
  readonly chains: readonly FiscalYearChain[]
}

export interface WorklistScreen {
  readonly needs: readonly NeedView[]
  /** Every plan with its state, for the whole list below the worklist. */
  readonly plans: readonly {
    readonly plan: PlanRef
    readonly body: BodyRef
    readonly state: FollowUpState
    readonly lastOn: IsoDate | null
    readonly dueOn: IsoDate | null
    readonly meetingsSince: number | null
  }[]
  /** Sunset board: last meeting, plans still live and years silent, body by body. */
  readonly sunset: readonly {
    readonly body: BodyRef
    readonly last: MeetingRef | null
    readonly livePlans: number
    readonly yearsSilent: number
  }[]
}

export const followUpsContract = {
  /** Errors: unknown-body. */
  matrix: query<MatrixScreen>()(z.strictObject({ body: keyInput, asOf: dayInput })),
  worklist: query<WorklistScreen>()(z.strictObject({ asOf: dayInput, body: keyInput.nullable().default(null) })),
}
