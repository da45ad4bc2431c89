import { z } from 'zod'
import { firstCalendarYear, lastCalendarYear, yearKinds } from '../domain/calendar-year.ts'
import { listKeys } from '../domain/list-keys.ts'
import { languages } from '../domain/vocabulary.ts'
import { keyInput } from './common.ts'
import { exportForms } from './export-forms.ts'

/** What is to be written to a file. The host asks where; the page never sees the bytes. */
export const exportRequestSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('list'),
    list: z.enum(listKeys),
    form: z.enum(['csv', 'xlsx']),
    language: z.enum(languages),
    /** Heads and how to fill them in, without rows. */
    isTemplate: z.boolean(),
  }),
  z.strictObject({ what: z.literal('lists'), language: z.enum(languages) }),
  z.strictObject({ what: z.enum(exportForms), language: z.enum(languages) }),
  /** The meetings of one body (null: of every body) as iCalendar: those of a year, or all of them. */
  z.strictObject({
    what: z.literal('ics'),
    body: keyInput.nullable(),
    language: z.enum(['en', 'ja', 'both']),
    year: z
      .strictObject({ kind: z.enum(yearKinds), year: z.int().min(firstCalendarYear).max(lastCalendarYear) })
      .nullable()
      .optional(),
  }),
])
export type ExportRequest = z.output<typeof exportRequestSchema>
