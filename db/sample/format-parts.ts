import { z } from 'zod'
import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from '../../shared/domain/calendar.ts'
import { confidences, nameKinds } from '../../shared/domain/vocabulary.ts'

/** What the files in db/sample/ have in common: days as known, keys, names, where a fact was seen. */

export const partial = z.custom<PartialDate>(
  (value) => typeof value === 'string' && isPartialDate(value),
  'Not a day, month or year',
)

export const dayOnly = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), 'Not a day')

export const key = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/)

/** Where a fact was seen. `source` is a key of sources.json; `at` a place in it: `L54-55`, `1.3`. */
export const seen = z.strictObject({
  source: key.default('published-record'),
  at: z.string().optional(),
  /** The database column the source speaks for; absent: the whole thing. */
  field: z.string().optional(),
  confidence: z.enum(confidences).default('verified'),
  note: z.string().optional(),
})

export const question = z.strictObject({ en: z.string(), ja: z.string(), source: key.optional(), at: z.string().optional() })

/** What every thing may carry: where it was seen, and what is still open about it. */
export const about = { seen: z.array(seen).default([]), questions: z.array(question).default([]) }

export type SampleEvidence = z.infer<z.ZodObject<typeof about>>

const name = z.strictObject({
  language: z.enum(['en', 'ja']),
  name: z.string().min(1),
  /** Kana. */
  reading: z.string().optional(),
  kind: z.enum(nameKinds).default('official'),
  from: partial.optional(),
  to: partial.optional(),
  confirmed: z.boolean().default(true),
  note: z.string().optional(),
  seen: z.array(seen).default([]),
})

export const names = z.array(name).min(1)

export type SampleName = z.infer<typeof name>

/** A text in both languages; `…Confirmed: false` marks a wording that no source shows. */
export const title = {
  en: z.string().optional(),
  ja: z.string().optional(),
  enConfirmed: z.boolean().default(true),
  jaConfirmed: z.boolean().default(true),
}
