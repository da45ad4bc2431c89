import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { CitablePaper } from '../domain/cited-papers.ts'
import type { FollowUpFinding } from '../domain/follow-up-state.ts'
import type { ItemConclusion, ItemOverdue } from '../domain/item-follow-up.ts'
import type { ItemCellKind, ItemColumn } from '../domain/item-matrix.ts'
import type { ProgressPoint } from '../domain/item-progress.ts'
import type { Bilingual, Name, PlanExplanation } from '../domain/model.ts'
import {
  explanationReasons,
  type ItemStanding,
  type ItemStatus,
  itemStatuses,
  type Language,
  languages,
  type PlanItemKind,
} from '../domain/vocabulary.ts'
import {
  type BodyRef,
  dayInput,
  idInput,
  type ItemRef,
  keyInput,
  type MeetingRef,
  type OrganizationRef,
  type PlanRef,
  revisionInput,
  textInput,
} from './common.ts'
import { command, query } from './define.ts'

/** An item of the plan's tree in reading order. */
export interface FollowedItem {
  readonly id: number
  readonly parentId: number | null
  readonly depth: number
  readonly kind: PlanItemKind
  readonly number: string | null
  /** Whether items of several kinds are counted from (1) beside each other, so that it is called by its kind too: "Task (1)". */
  readonly namesKind: boolean
  readonly title: Name
  /** Whether a status is reported of the item itself; else it is a heading over others. */
  readonly isReportable: boolean
  readonly deadlineOn: PartialDate | null
  readonly target: { readonly value: number; readonly unit: string | null } | null
  readonly responsibleIds: readonly number[]
  readonly supportingIds: readonly number[]
}

/** What was reported of an item. */
export interface StatusView {
  readonly id: number
  readonly revision: number
  readonly itemId: number
  readonly on: IsoDate
  readonly status: ItemStatus
  /** The agenda line at which it was reported; null: between meetings. */
  readonly agendaItemId: number | null
  readonly note: Bilingual
  readonly figure: number | null
  readonly unit: string | null
  readonly organizationId: number | null
  readonly evidence: string | null
}

/** Where a leaf stands on the as-of day. */
export interface StandingView {
  readonly itemId: number
  readonly standing: ItemStanding
  readonly lastId: number | null
  readonly since: IsoDate | null
  readonly meetingsSince: number
  readonly overdue: ItemOverdue | null
  readonly conclusion: ItemConclusion | null
  readonly explanation: PlanExplanation | null
}

/** An agenda line that looks at the plan, with its meeting: where statuses can be recorded. */
export interface StatusOccasion {
  readonly line: ItemRef
  readonly meeting: MeetingRef
}

/** Papers handed out at a meeting, by number and title, to cite as evidence. */
export interface CitablePapers {
  readonly meetingId: number
  readonly papers: readonly CitablePaper[]
}

export interface StatusesScreen {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly finding: FollowUpFinding
  /** The first day on which something can be reported; null: not known. */
  readonly earliestOn: IsoDate | null
  /** In date order; those of meetings ahead last. */
  readonly occasions: readonly StatusOccasion[]
  /** Meetings of the body still to be drafted that do not look at the plan yet, in date order. */
  readonly drafts: readonly MeetingRef[]
  readonly papers: readonly CitablePapers[]
  readonly items: readonly FollowedItem[]
  /** Of the items in force, in date order; those after the as-of day are told by their day. */
  readonly reports: readonly StatusView[]
  /** Of every leaf, in the order of the items. */
  readonly standings: readonly StandingView[]
  readonly matrix: {
    readonly columns: readonly ItemColumn[]
    readonly rows: readonly {
      readonly itemId: number
      readonly cells: readonly { readonly kind: ItemCellKind; readonly reportId: number | null }[]
    }[]
  }
  readonly progress: readonly ProgressPoint[]
  /** Every organization in protocol order: those that answer, and those that could. */
  readonly organizations: readonly OrganizationRef[]
}

/** When something was reported: at a meeting's agenda line, or on a day between meetings. */
const occasionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), agendaItemId: idInput }),
  z.strictObject({ kind: z.literal('day'), on: dayInput }),
])
export type OccasionInput = z.input<typeof occasionInput>

const statusPatch = z.strictObject({
  status: z.enum(itemStatuses).optional(),
  noteEn: textInput(20_000).nullable().optional(),
  noteJa: textInput(20_000).nullable().optional(),
  figure: z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).nullable().optional(),
  unit: textInput(40).nullable().optional(),
  organizationId: idInput.nullable().optional(),
  evidence: textInput(2000).nullable().optional(),
})
export type StatusPatch = z.input<typeof statusPatch>

const statusEntry = z.strictObject({
  itemId: idInput,
  /** Of the report the caller saw for this item and occasion; null: none. */
  revision: revisionInput.nullable(),
  patch: statusPatch,
})
export type StatusEntry = z.input<typeof statusEntry>

export interface RecordedStatuses {
  readonly saved: readonly { readonly itemId: number; readonly id: number; readonly revision: number }[]
}

const paperLanguage = z.enum(['en', 'ja', 'both'])

/** A filled-in request as it came back, in any usual encoding. */
const returnedFile = z.strictObject({
  plan: keyInput,
  at: occasionInput,
  fileName: textInput(300),
  /** The file's bytes, base64. */
  bytes: z.string().max(4_000_000),
})

export type ReturnedProblem =
  | 'unknown-item'
  | 'other-plan'
  | 'not-a-leaf'
  | 'twice'
  | 'unknown-status'
  | 'needs-status'
  | 'not-a-figure'
  | 'grouping'
  | 'too-large'
  | 'unknown-organization'
  | 'not-a-date'
  | 'before-plan'
  | 'after-meeting'
  | 'too-long'

/** What a line of a returned file would do. */
export interface ReturnedLine {
  /** From 1, as a spreadsheet counts. */
  readonly line: number
  readonly itemId: number | null
  readonly number: string | null
  readonly title: Bilingual
  readonly verdict: 'create' | 'change' | 'same' | 'empty' | 'problem'
  readonly problem: { readonly code: ReturnedProblem; readonly column: string; readonly typed: string } | null
  readonly status: ItemStatus | null
  /** The columns that differ from what the register holds. */
  readonly changed: readonly string[]
  readonly note: Bilingual
  readonly figure: number | null
  readonly unit: string | null
}

export interface ReturnedPreview {
  readonly encoding: string
  readonly lines: readonly ReturnedLine[]
  /** Columns of the file that the register does not know and leaves alone. */
  readonly unknownColumns: readonly string[]
}

export const statusesContract = {
  /** Everything about the items of one plan. Errors: not-found. */
  get: query<StatusesScreen>()(z.strictObject({ plan: keyInput, asOf: dayInput })),
  /**
   * Records what was reported of items, many at once, taken back by one undo; a report that is there already is changed. Errors:
   * not-found, stale-edit, not-allowed (`why`: before-plan, after-today, item-of-another-plan, line-of-another-plan, not-a-leaf,
   * needs-status); nothing is changed then.
   */
  record: command<RecordedStatuses>()(
    z.strictObject({ plan: keyInput, at: occasionInput, entries: z.array(statusEntry).min(1).max(2000) }),
  ),
  /** Takes reports out. Errors: not-found, stale-edit, not-allowed (`why` report-has-papers). */
  remove: command<{ readonly removed: number }>()(
    z.strictObject({
      plan: keyInput,
      reports: z
        .array(z.strictObject({ id: idInput, revision: revisionInput }))
        .min(1)
        .max(2000),
    }),
  ),
  /** Records why nothing is owed of these items, from a day on and until something is reported. Errors: not-found, not-allowed. */
  explain: command<{ readonly ids: readonly number[] }>()(
    z.strictObject({
      plan: keyInput,
      itemIds: z.array(idInput).min(1).max(2000),
      on: dayInput,
      reason: z.enum(explanationReasons),
      textEn: textInput(2000).nullable().default(null),
      textJa: textInput(2000).nullable().default(null),
      /** Where it says so. */
      source: textInput(2000).nullable().default(null),
    }),
  ),
  /** The table sent to one organization, or to all, as CSV text with its byte order mark. Errors: not-found. */
  request: query<{ readonly fileName: string; readonly csv: string; readonly rows: number }>()(
    z.strictObject({
      plan: keyInput,
      asOf: dayInput,
      /** Null: every item. */
      organization: keyInput.nullable().default(null),
      language: z.enum(languages satisfies readonly Language[]),
    }),
  ),
  /** What a returned file would do, line by line; changes nothing. Errors: not-found, unreadable-text, nothing-found, not-allowed. */
  preview: query<ReturnedPreview>()(returnedFile),
  /** Takes the chosen lines (null: all that create or change) in one transaction. Errors: as preview and record; import-problems. */
  takeBack: command<{ readonly created: number; readonly changed: number }>()(
    returnedFile.extend({ lines: z.array(z.int().min(1)).max(5000).nullable().default(null) }),
  ),
}

/** What a paper about a plan's items is asked with. */
export const itemPaperInput = z.strictObject({ plan: keyInput, asOf: dayInput, language: paperLanguage })
export const requestPaperInput = itemPaperInput.extend({ organization: keyInput.nullable().default(null) })
