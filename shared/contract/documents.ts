import { z } from 'zod'
import type { PaperNode } from '../documents/node.ts'
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
  /** Errors: unknown-body. */
  roster: query<LaidOutPaper>()(
    z.strictObject({ body: keyInput, asOf: dayInput, language, withHolders: z.boolean().default(false) }),
  ),
  attendanceSheet: query<LaidOutPaper>()(z.strictObject({ meetingId: idInput, language })),
  namePlates: query<LaidOutPaper>()(z.strictObject({ body: keyInput, asOf: dayInput, language })),
  matrix: query<LaidOutPaper>()(z.strictObject({ body: keyInput, asOf: dayInput, language })),
  /** Papers about a plan's items. Errors: not-found. */
  followUpReport: query<LaidOutPaper>()(itemPaperInput),
  statusTable: query<LaidOutPaper>()(itemPaperInput),
  itemMatrix: query<LaidOutPaper>()(itemPaperInput),
  /** Errors: not-found (plan or organization). */
  statusRequest: query<LaidOutPaper>()(requestPaperInput),
}
