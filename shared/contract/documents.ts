import { z } from 'zod'
import type { PaperNode } from '../documents/node.ts'
import { plateContents } from '../documents/name-plates.ts'
import { query } from './define.ts'
import { dayInput, idInput, keyInput } from './common.ts'
import { itemPaperInput, requestPaperInput } from './statuses.ts'

/** A paper laid out: the page shows and prints this very tree. */
export interface LaidOutPaper {
  readonly title: string
  /** Suggested file name without ending. */
  readonly fileName: string
  readonly page: { readonly size: 'A4' | 'A3'; readonly orientation: 'portrait' | 'landscape' }
  readonly tree: PaperNode
}

const language = z.enum(['en', 'ja', 'both'])

/** Papers about people: of a body on a day, or of all bodies of a meeting on its day; `asOf` is then of no account. */
const aboutPeople = <Shape extends z.ZodRawShape>(options: Shape) =>
  z.strictObject({ body: keyInput.optional(), meetingId: idInput.optional(), asOf: dayInput, language, ...options })

export const documentsContract = {
  /**
   * `issued` prints the agenda as it went out last, not as it stands today; `version` any one that was kept, by its snapshot and
   * whatever the stage. Errors: not-found.
   */
  agenda: query<LaidOutPaper>()(
    z.strictObject({
      meetingId: idInput,
      language,
      stage: z.enum(['draft', 'issued', 'results']).default('draft'),
      version: idInput.optional(),
    }),
  ),
  /** Internal notes are on it and on no other paper. Errors: not-found. */
  runSheet: query<LaidOutPaper>()(z.strictObject({ meetingId: idInput, language })),
  /** Errors: not-found. */
  decisionRecord: query<LaidOutPaper>()(z.strictObject({ meetingId: idInput, language })),
  /** `withNumbers`: the places at the table. `persons`: how somebody with several seats is named. Errors: unknown-body, not-found. */
  roster: query<LaidOutPaper>()(
    aboutPeople({
      withHolders: z.boolean().default(false),
      withContacts: z.boolean().default(false),
      withNumbers: z.boolean().default(false),
      persons: z.enum(['twice', 'once']).default('twice'),
    }),
  ),
  /** Errors: unknown-body. */
  rosterChanges: query<LaidOutPaper>()(z.strictObject({ body: keyInput, from: dayInput, asOf: dayInput, language })),
  /** `blankLines`: for guests nobody expected, while there is something to sign. Errors: not-found. */
  attendanceSheet: query<LaidOutPaper>()(
    z.strictObject({ meetingId: idInput, language, blankLines: z.int().min(0).max(40).default(4) }),
  ),
  /** `only`: the plate of one sitter, by key. Errors: unknown-body, not-found. */
  namePlates: query<LaidOutPaper>()(
    aboutPeople({
      content: z.enum(plateContents).default('both'),
      withGuests: z.boolean().default(true),
      only: z.string().max(40).optional(),
    }),
  ),
  /** Errors: not-found. */
  seatingPlan: query<LaidOutPaper>()(z.strictObject({ meetingId: idInput, language, withGuests: z.boolean().default(true) })),
  /** Errors: unknown-body, not-found. */
  addressList: query<LaidOutPaper>()(aboutPeople({})),
  /** `used`: labels of the first sheet that are gone. Errors: unknown-body, not-found. */
  addressLabels: query<LaidOutPaper>()(
    aboutPeople({
      perSheet: z.union([z.literal(12), z.literal(21), z.literal(24)]).default(12),
      used: z.int().min(0).max(23).default(0),
    }),
  ),
  matrix: query<LaidOutPaper>()(z.strictObject({ body: keyInput, asOf: dayInput, language })),
  /** Papers about a plan's items. Errors: not-found. */
  followUpReport: query<LaidOutPaper>()(itemPaperInput),
  statusTable: query<LaidOutPaper>()(itemPaperInput),
  itemMatrix: query<LaidOutPaper>()(itemPaperInput),
  /** Errors: not-found (plan or organization). */
  statusRequest: query<LaidOutPaper>()(requestPaperInput),
}
