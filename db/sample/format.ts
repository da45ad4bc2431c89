import { z } from 'zod'
import {
  actKinds,
  bodyColours,
  bodyKinds,
  itemKinds,
  meetingStatuses,
  organizationKinds,
  organizationLinkKinds,
  outcomes,
  planItemKinds,
  planKinds,
  seatRoles,
} from '../../shared/domain/vocabulary.ts'
import { about, dayOnly, key, names, partial, type question, seen, title } from './format-parts.ts'
import { sampleIndicator, sampleMeasure } from './measure-format.ts'

/**
 * The form of the files in db/sample/: facts as people write them down, each with its source. Things name each other
 * by key; the loader turns keys into rows. A parent stands before its children. Days are ISO (`2005-06-10`), or as precise
 * as known (`1998-05`, `1998`), and exist.
 */

export const sampleSource = z.strictObject({
  key,
  en: z.string().optional(),
  ja: z.string().optional(),
  publishedBy: z.string().optional(),
  publishedOn: partial.optional(),
  /** How its locators are to be read, and where it lies. */
  locatorNote: z.string().optional(),
  /** Of the text form that the locators count in. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

export const sampleOrganization = z.strictObject({
  key,
  kind: z.enum(organizationKinds),
  parent: key.optional(),
  founded: partial.optional(),
  dissolved: partial.optional(),
  protocolOrder: z.number().int().default(0),
  names,
  /** What became of it: this organization (from) into another (to). */
  links: z
    .array(
      z.strictObject({
        to: key,
        kind: z.enum(organizationLinkKinds),
        on: partial.optional(),
        note: z.string().optional(),
        seen: z.array(seen).default([]),
      }),
    )
    .default([]),
  note: z.string().optional(),
  ...about,
})

export const samplePost = z.strictObject({
  key,
  organization: key.optional(),
  collective: z.boolean().default(false),
  standsAlone: z.boolean().default(false),
  founded: partial.optional(),
  abolished: partial.optional(),
  names,
  note: z.string().optional(),
  ...about,
})

export const sampleBody = z.strictObject({
  key,
  kind: z.enum(bodyKinds),
  external: z.boolean().default(false),
  parent: key.optional(),
  sealEn: z.string().optional(),
  sealJa: z.string().optional(),
  colour: z.enum(bodyColours).optional(),
  established: partial.optional(),
  abolished: partial.optional(),
  mandateEn: z.string().optional(),
  mandateJa: z.string().optional(),
  meetingLabelEn: z.string().optional(),
  meetingLabelJa: z.string().optional(),
  cadenceMonths: z.number().int().optional(),
  names,
  /** Bodies that took over from this one. */
  links: z
    .array(
      z.strictObject({
        to: key,
        kind: z.enum(['succession', 'transfer']),
        on: partial.optional(),
        note: z.string().optional(),
        seen: z.array(seen).default([]),
      }),
    )
    .default([]),
  note: z.string().optional(),
  ...about,
})

export const sampleMembership = z.strictObject({
  body: key,
  post: key,
  role: z.enum(seatRoles),
  /** Protocol order within the body, from 1. */
  order: z.number().int().min(1),
  from: partial.optional(),
  to: partial.optional(),
  knownOn: dayOnly.optional(),
  note: z.string().optional(),
  ...about,
})

export const sampleSeries = z.strictObject({
  key,
  body: key,
  ...title,
  /**
   * The name of one year's plan, and the agenda line that reports its progress. `{year}` stands for the fiscal year: 1997 in
   * English, 平成9年度 in Japanese.
   */
  planWordingEn: z.string(),
  planWordingJa: z.string(),
  progressWordingEn: z.string(),
  progressWordingJa: z.string(),
  note: z.string().optional(),
  ...about,
})

export interface SamplePlanItem {
  readonly kind: (typeof planItemKinds)[number]
  readonly number?: string | undefined
  readonly en?: string | undefined
  readonly ja?: string | undefined
  readonly enConfirmed: boolean
  readonly jaConfirmed: boolean
  readonly seen: readonly z.infer<typeof seen>[]
  readonly questions: readonly z.infer<typeof question>[]
  readonly items: readonly SamplePlanItem[]
}

const planItem: z.ZodType<SamplePlanItem> = z.strictObject({
  kind: z.enum(planItemKinds),
  number: z.string().optional(),
  ...title,
  ...about,
  get items() {
    return z.array(planItem).default([])
  },
})

export const samplePlan = z.strictObject({
  key,
  /** The body that follows it up. */
  body: key,
  /** The body that adopted it, when that is another one. */
  adoptedBy: key.optional(),
  kind: z.enum(planKinds),
  series: key.optional(),
  fiscalYear: z.number().int().optional(),
  under: key.optional(),
  adopted: partial.optional(),
  /** The day of this body's meeting that adopted it, heard of its adoption, or first raised it. */
  adoptedAt: dayOnly.optional(),
  termFrom: partial.optional(),
  termTo: partial.optional(),
  cadenceMonths: z.number().int().optional(),
  supersedes: z.array(key).default([]),
  names,
  summaryEn: z.string().optional(),
  summaryJa: z.string().optional(),
  items: z.array(planItem).default([]),
  note: z.string().optional(),
  ...about,
})

export const sampleAgendaItem = z.strictObject({
  kind: z.enum(itemKinds),
  ...title,
  plans: z.array(key).default([]),
  series: key.optional(),
  fiscalYear: z.number().int().optional(),
  coversMore: z.boolean().default(false),
  outcome: z.enum(outcomes).optional(),
  ...about,
})

export const sampleMeeting = z.strictObject({
  /** Present for an establishing act. */
  act: z.enum(actKinds).optional(),
  on: dayOnly,
  status: z.enum(meetingStatuses).default('held'),
  /** The leading body first; each with its own ordinal of this meeting. */
  bodies: z.array(z.strictObject({ body: key, ordinal: z.number().int().min(1).optional() })).min(1),
  items: z.array(sampleAgendaItem).default([]),
  note: z.string().optional(),
  ...about,
})

/** A whole sample: one file per area under db/sample/<name>/. */
export const sampleRecord = z.strictObject({
  sources: z.array(sampleSource),
  organizations: z.array(sampleOrganization),
  posts: z.array(samplePost),
  bodies: z.array(sampleBody),
  memberships: z.array(sampleMembership),
  series: z.array(sampleSeries),
  plans: z.array(samplePlan),
  meetings: z.array(sampleMeeting),
  measures: z.array(sampleMeasure),
  indicators: z.array(sampleIndicator),
})

export type SampleRecord = z.infer<typeof sampleRecord>
