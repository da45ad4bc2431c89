import { z } from 'zod'
import { about, key, partial, seen, title } from './format-parts.ts'

export const sampleMeasure = z.strictObject({
  key,
  parent: key.optional(),
  heading: z.boolean().default(false),
  /** As printed: (1), a. */
  number: z.string().optional(),
  ...title,
  /** In our own words. */
  bodyEn: z.string().optional(),
  bodyJa: z.string().optional(),
  organization: key.optional(),
  started: partial.optional(),
  ended: partial.optional(),
  partners: z
    .array(z.strictObject({ organization: key, note: z.string().optional(), seen: z.array(seen).default([]) }))
    .default([]),
  /** The plans it carries out. */
  plans: z.array(z.strictObject({ plan: key, note: z.string().optional(), seen: z.array(seen).default([]) })).default([]),
  facts: z
    .array(
      z.strictObject({
        on: partial.optional(),
        en: z.string(),
        ja: z.string(),
        figure: z.number().optional(),
        unitEn: z.string().optional(),
        unitJa: z.string().optional(),
      }),
    )
    .default([]),
  note: z.string().optional(),
  ...about,
})

export const sampleIndicator = z.strictObject({
  key,
  groupEn: z.string(),
  groupJa: z.string(),
  ...title,
  unitEn: z.string(),
  unitJa: z.string(),
  unitFactor: z.number().int().default(1),
  decimals: z.number().int().default(0),
  baseYear: z.number().int(),
  noteEn: z.string().optional(),
  noteJa: z.string().optional(),
  values: z.array(
    z.strictObject({
      year: z.number().int(),
      value: z.number(),
      index: z.number().optional(),
      preliminary: z.boolean().default(false),
    }),
  ),
  ...about,
})
