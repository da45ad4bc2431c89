import { z } from 'zod'
import type { PaperNode } from '../documents/node.ts'
import type { PaperFormat } from '../documents/paper-formats.ts'
import { dayInput, idInput, keyInput } from './common.ts'
import { query } from './define.ts'
import { itemPaperInput, requestPaperInput } from './statuses.ts'

/** A paper laid out: the page shows and prints this very tree. */
export interface LaidOutPaper {
  readonly title: string
  /** Suggested file name without ending. */
  readonly fileName: string
  readonly page: { readonly size: 'A4' | 'A3'; readonly orientation: 'portrait' | 'landscape' }
  readonly tree: PaperNode
  /** The files it can be saved as. */
  readonly formats: readonly PaperFormat[]
}

const language = z.enum(['en', 'ja', 'both'])
const onMeeting = z.strictObject({ meetingId: idInput, language })
const onBody = z.strictObject({ body: keyInput, asOf: dayInput, language })

/** What each paper is asked with. */
const inputs = {
  /**
   * `issued` prints the agenda as it went out last, not as it stands today; `version` any one that was kept, by its snapshot and
   * whatever the stage.
   */
  agenda: onMeeting.extend({ stage: z.enum(['draft', 'issued', 'results']).default('draft'), version: idInput.optional() }),
  runSheet: onMeeting,
  decisionRecord: onMeeting,
  attendanceSheet: onMeeting,
  paperList: onMeeting,
  roster: onBody.extend({ withHolders: z.boolean().default(false) }),
  namePlates: onBody,
  matrix: onBody,
  followUpReport: itemPaperInput,
  statusTable: itemPaperInput,
  itemMatrix: itemPaperInput,
  statusRequest: requestPaperInput,
}

const asked = <Name extends keyof typeof inputs>(name: Name) =>
  z.strictObject({ name: z.literal(name), input: inputs[name] as (typeof inputs)[Name] })

/** One paper, by its name and what it is asked with. */
export const askedPaper = z.discriminatedUnion('name', [
  asked('agenda'),
  asked('runSheet'),
  asked('decisionRecord'),
  asked('attendanceSheet'),
  asked('paperList'),
  asked('roster'),
  asked('namePlates'),
  asked('matrix'),
  asked('followUpReport'),
  asked('statusTable'),
  asked('itemMatrix'),
  asked('statusRequest'),
])
export type AskedPaper = z.output<typeof askedPaper>
export type PaperName = AskedPaper['name']

export const documentsContract = {
  /** Errors: not-found. */
  agenda: query<LaidOutPaper>()(inputs.agenda),
  /** Internal notes are on it and on no other paper. Errors: not-found. */
  runSheet: query<LaidOutPaper>()(inputs.runSheet),
  /** Errors: not-found. */
  decisionRecord: query<LaidOutPaper>()(inputs.decisionRecord),
  attendanceSheet: query<LaidOutPaper>()(inputs.attendanceSheet),
  /** Errors: not-found. */
  paperList: query<LaidOutPaper>()(inputs.paperList),
  /** Errors: unknown-body. */
  roster: query<LaidOutPaper>()(inputs.roster),
  namePlates: query<LaidOutPaper>()(inputs.namePlates),
  matrix: query<LaidOutPaper>()(inputs.matrix),
  /** Papers about a plan's items. Errors: not-found. */
  followUpReport: query<LaidOutPaper>()(inputs.followUpReport),
  statusTable: query<LaidOutPaper>()(inputs.statusTable),
  itemMatrix: query<LaidOutPaper>()(inputs.itemMatrix),
  /** Errors: not-found (plan or organization). */
  statusRequest: query<LaidOutPaper>()(inputs.statusRequest),
}
