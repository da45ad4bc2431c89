import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { query } from './define.ts'
import { type BodyRef, dayInput, textInput } from './common.ts'
import type { HitKind } from './hit-kinds.ts'

export interface SearchHit {
  readonly kind: HitKind
  readonly id: number
  /**
   * Where it leads: the key of a body, plan, measure or indicator; the id of a meeting; for members the key of a body on which
   * they sit, empty when they sit on none.
   */
  readonly target: { readonly screen: 'body' | 'meeting' | 'plan' | 'members' | 'measures' | 'indicators'; readonly key: string }
  readonly title: Bilingual
  readonly body: BodyRef | null
  readonly on: PartialDate | null
  /** Of an item that a revision of its plan left behind: the number of its own revision. Those in force stand before it. */
  readonly olderRevision: number | null
  /** Of members: the post a person holds, or held last, and where it sits; who holds a post; what an organization is, and of which. */
  readonly about: Bilingual | null
  /** Of a person: kana. */
  readonly reading: string | null
  /** The line of a paper's file, or of what is noted with the thing, in which the words stand; null where its titles tell. */
  readonly excerpt: string | null
  /** The words by which it was found where they are others than those typed, as they are told; empty where those typed stand in it. */
  readonly through: readonly string[]
}

export interface SearchAnswer {
  /** Newest first within each kind; posts and organizations in protocol order. */
  readonly hits: readonly SearchHit[]
  /** There are others. */
  readonly more: boolean
  /** Older things are still being held against the filters: ask again soon. */
  readonly isCounting: boolean
  /** The words looked for, without the filters: what to mark. */
  readonly words: string
  /** The words that were found in place of mistyped ones; null when those typed were looked for. */
  readonly instead: string | null
  /** Words that mean the same, for which `alike` may be asked; none where the words are in quotes, or no others are known. */
  readonly alike: readonly string[]
}

export interface AlikeAnswer {
  /** As those of a search; each says by which words it was found. */
  readonly hits: readonly SearchHit[]
  readonly more: boolean
  readonly isCounting: boolean
}

export interface MeetingsAround {
  /** In the order of time. */
  readonly hits: readonly SearchHit[]
}

export const searchContract = {
  /**
   * Things that hold all words and pass all filters (`body:drugs kind:follow-up 2003..2005`, in either language), at most `most` in all. Filters that
   * go by how a thing stands read the register on `asOf`, today unless given. An empty text finds nothing.
   */
  find: query<SearchAnswer>()(
    z.strictObject({ text: textInput(200), most: z.int().min(1).max(500).default(50), asOf: dayInput.optional() }),
  ),
  /**
   * What a search does not find by its words, but by others that mean the same (けん銃: 拳銃, 銃器, handgun), with the same filters: to stand after what is
   * found by the words themselves. `instead`: the words that were searched in place of mistyped ones.
   */
  alike: query<AlikeAnswer>()(
    z.strictObject({
      text: textInput(200),
      instead: textInput(200).optional(),
      most: z.int().min(1).max(500).default(50),
      asOf: dayInput.optional(),
    }),
  ),
  /** The meetings on a day and the nearest before and after it. */
  around: query<MeetingsAround>()(z.strictObject({ on: dayInput })),
}
