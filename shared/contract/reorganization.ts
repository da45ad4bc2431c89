import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { type PostFate, postFates, reorganizationKinds, type SeatRole } from '../domain/vocabulary.ts'
import { type BodyRef, dayInput, idInput, type OrganizationRef, textInput } from './common.ts'
import { command, query } from './define.ts'
import type { PersonRef, PostRef } from './directory.ts'

export interface TouchedPost {
  readonly post: PostRef
  readonly fate: PostFate
  /** The title it would have, or that of the post in its place. */
  readonly title: Bilingual
  readonly holders: readonly PersonRef[]
  readonly seats: readonly { readonly id: number; readonly body: BodyRef; readonly role: SeatRole }[]
}

export interface ReorganizationPreview {
  readonly posts: readonly TouchedPost[]
  /** Items of plans in force on the day for which the organizations are responsible. */
  readonly planItems: readonly { readonly plan: Bilingual; readonly count: number }[]
  readonly measures: number
  /** Organizations that stand under those that end. */
  readonly parts: readonly OrganizationRef[]
  /** Ends that are recorded already and lie elsewhere: told, and kept. */
  readonly alreadyEnded: readonly { readonly organization: OrganizationRef; readonly on: PartialDate }[]
}

const ends = {
  on: dayInput,
  kind: z.enum(reorganizationKinds),
  fromIds: z.array(idInput).min(1).max(30),
  /** Null: a new organization under the names given; of a renaming always null. */
  toId: idInput.nullable(),
  nameJa: textInput(1000).nullable(),
  nameEn: textInput(1000).nullable(),
}

export const reorganizationContract = {
  /** All that the reorganization would touch. Errors: not-found, not-allowed (reorganization-names, one-renamed). */
  preview: query<ReorganizationPreview>()(z.strictObject(ends)),
  /** Carries it out in one step. Errors: those of preview, conflict, read-only. */
  carryOut: command<{ readonly organizationId: number; readonly posts: number; readonly seats: number }>()(
    z.strictObject({
      ...ends,
      posts: z
        .array(
          z.strictObject({
            id: idInput,
            fate: z.enum(postFates),
            titleJa: textInput(1000).nullable(),
            titleEn: textInput(1000).nullable(),
            /** Who holds the post goes on in the one in its place. */
            keepsHolder: z.boolean().default(false),
          }),
        )
        .max(500),
      handsOverPlans: z.boolean(),
      movesParts: z.boolean(),
    }),
  ),
}
