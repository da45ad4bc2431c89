import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { type PostFate, reorganizationKinds, type SeatRole } from '../domain/vocabulary.ts'
import { type BodyRef, dayInput, idInput, type OrganizationRef, textInput } from './common.ts'
import { command, query } from './define.ts'
import type { PersonRef, PostRef } from './directory-things.ts'

export interface TouchedPost {
  readonly post: PostRef
  readonly organizationId: number
  readonly fate: PostFate
  /** The title it would have (renaming), or that of the post in its place, in each of the results. */
  readonly titles: readonly Bilingual[]
  /** The results in which a post is proposed to take its place; the first of them takes the seats. */
  readonly successors: readonly number[]
  readonly holders: readonly PersonRef[]
  readonly seats: readonly { readonly id: number; readonly body: BodyRef; readonly role: SeatRole }[]
}

/** An item of a plan in force for which one of the organizations answers, by the row that says so. */
export interface TouchedItem {
  readonly id: number
  readonly number: string | null
  readonly title: Bilingual
  readonly role: 'responsible' | 'supporting'
}

export interface ReorganizationPreview {
  readonly posts: readonly TouchedPost[]
  readonly planItems: readonly {
    readonly organization: OrganizationRef
    readonly plan: Bilingual
    readonly planId: number
    readonly items: readonly TouchedItem[]
  }[]
  readonly measures: readonly {
    readonly organization: OrganizationRef
    readonly measures: readonly { readonly id: number; readonly number: string | null; readonly title: Bilingual }[]
  }[]
  /** Organizations that stand under those. */
  readonly parts: readonly { readonly part: OrganizationRef; readonly organizationId: number }[]
  /** Ends that are recorded already and lie elsewhere: told, and kept. */
  readonly alreadyEnded: readonly { readonly organization: OrganizationRef; readonly on: PartialDate }[]
}

const result = z.strictObject({
  /** Null: a new organization under the names given; of a renaming always null. */
  toId: idInput.nullable(),
  nameJa: textInput(1000).nullable(),
  nameEn: textInput(1000).nullable(),
  /** The organizations it comes of; null: all of them. */
  fromIds: z.array(idInput).max(30).nullable().default(null),
})

const ends = {
  on: dayInput,
  kind: z.enum(reorganizationKinds),
  fromIds: z.array(idInput).min(1).max(30),
  /** What they become: one, or several of a succession, a split, a transfer. Elsewhere a result is meant by its place in this list. */
  results: z.array(result).min(1).max(20),
}

const at = z.int().min(0).max(19)
const title = { titleJa: textInput(1000).nullable(), titleEn: textInput(1000).nullable() }
const postGiven = z.discriminatedUnion('fate', [
  z.strictObject({ id: idInput, fate: z.literal('keep') }),
  z.strictObject({ id: idInput, fate: z.literal('abolish') }),
  z.strictObject({ id: idInput, fate: z.literal('rename'), ...title }),
  z.strictObject({
    id: idInput,
    fate: z.literal('succeed'),
    /** The posts in its place; those of one title in one organization are one post, whatever they take the place of. */
    successors: z
      .array(
        z.strictObject({
          result: at,
          ...title,
          /** Who holds the post goes on in this one. */
          keepsHolder: z.boolean(),
          /** The seats that this one takes over. */
          seatIds: z.array(idInput).max(200),
        }),
      )
      .min(1)
      .max(20),
  }),
])

export const reorganizationContract = {
  /**
   * All that the reorganization would touch. Errors: not-found, not-allowed (reorganization-names, one-renamed, one-result, same-result,
   * with-itself).
   */
  preview: query<ReorganizationPreview>()(z.strictObject(ends)),
  /** Carries it out in one step. What is not named stays with whom it is. Errors: those of preview, not-allowed (post-title), read-only. */
  carryOut: command<{ readonly organizationIds: readonly number[]; readonly posts: number; readonly seats: number }>()(
    z.strictObject({
      ...ends,
      posts: z.array(postGiven).max(500),
      /** Items handed over, each to one or several results that answer for it from then on. */
      planItems: z.array(z.strictObject({ id: idInput, results: z.array(at).min(1).max(20) })).max(20_000),
      measures: z.array(z.strictObject({ id: idInput, result: at })).max(20_000),
      parts: z.array(z.strictObject({ id: idInput, result: at })).max(500),
    }),
  ),
}
