import { z } from 'zod'
import type { PaperNode } from '../documents/node.ts'
import { plateContents } from '../documents/name-plates.ts'
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
/** Of a body on a day, or of all bodies of a meeting on its day; `asOf` is then of no account. */
const aboutPeople = z.strictObject({ body: keyInput.optional(), meetingId: idInput.optional(), asOf: dayInput, language })

/** What each paper is asked with. */
const inputs = {
  /**
   * `issued` prints the agenda as it went out last, not as it stands today; `version` any one that was kept, by its snapshot and
   * whatever the stage.
   */
  agenda: onMeeting.extend({ stage: z.enum(['draft', 'issued', 'results']).default('draft'), version: idInput.optional() }),
  runSheet: onMeeting,
  decisionRecord: onMeeting,
  paperList: onMeeting,
  /** `blankLines`: for guests nobody expected, while there is something to sign. */
  attendanceSheet: onMeeting.extend({ blankLines: z.int().min(0).max(40).default(4) }),
  /** `withNumbers`: the places at the table. `persons`: how somebody with several seats is named. */
  roster: aboutPeople.extend({
    withHolders: z.boolean().default(false),
    withContacts: z.boolean().default(false),
    withNumbers: z.boolean().default(false),
    persons: z.enum(['twice', 'once']).default('twice'),
  }),
  /** Without `from` against the day before the last change. */
  rosterChanges: onBody.extend({ from: dayInput.optional() }),
  /** Members and meetings, as the published record has them. */
  chronicle: onBody,
  /** `only`: the plate of one sitter, by key. */
  namePlates: aboutPeople.extend({
    content: z.enum(plateContents).default('both'),
    withGuests: z.boolean().default(true),
    only: z.string().max(40).optional(),
  }),
  seatingPlan: onMeeting.extend({ withGuests: z.boolean().default(true) }),
  addressList: aboutPeople,
  /** `used`: labels of the first sheet that are gone. */
  addressLabels: aboutPeople.extend({
    perSheet: z.union([z.literal(12), z.literal(21), z.literal(24)]).default(12),
    used: z.int().min(0).max(23).default(0),
  }),
  matrix: onBody,
  /** Of all bodies where none is named. */
  worklist: onBody.partial({ body: true }),
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
  asked('rosterChanges'),
  asked('chronicle'),
  asked('namePlates'),
  asked('seatingPlan'),
  asked('addressList'),
  asked('addressLabels'),
  asked('matrix'),
  asked('worklist'),
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
  rosterChanges: query<LaidOutPaper>()(inputs.rosterChanges),
  /** Errors: unknown-body. */
  chronicle: query<LaidOutPaper>()(inputs.chronicle),
  seatingPlan: query<LaidOutPaper>()(inputs.seatingPlan),
  addressList: query<LaidOutPaper>()(inputs.addressList),
  addressLabels: query<LaidOutPaper>()(inputs.addressLabels),
  matrix: query<LaidOutPaper>()(inputs.matrix),
  /** What is owed, and every plan with its state. Errors: unknown-body. */
  worklist: query<LaidOutPaper>()(inputs.worklist),
  /** Papers about a plan's items. Errors: not-found. */
  followUpReport: query<LaidOutPaper>()(inputs.followUpReport),
  statusTable: query<LaidOutPaper>()(inputs.statusTable),
  itemMatrix: query<LaidOutPaper>()(inputs.itemMatrix),
  /** Errors: not-found (plan or organization). */
  statusRequest: query<LaidOutPaper>()(inputs.statusRequest),
}
