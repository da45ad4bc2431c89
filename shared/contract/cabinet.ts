import { z } from 'zod'
import type { PassedOver } from '../domain/passed-over.ts'
import type { IsoDate } from '../domain/calendar.ts'
import type { SamePersonSign } from '../domain/same-person.ts'
import { type TenureNature, tenureNatures } from '../domain/vocabulary.ts'
import { dayInput, idInput, textInput } from './common.ts'
import { command, query } from './define.ts'
import type { PersonRef, PostRef } from './directory-things.ts'

/** What a line of a new cabinet's list would do. */
export type CabinetChange =
  /** Whoever is named holds the post already. */
  | 'same'
  /** Somebody else takes the post over, or nobody. */
  | 'changed'
  /** The register has no such post yet; it is entered with the holder. */
  | 'new-post'

export interface CabinetProposal {
  /** The line of the text, from 1. */
  readonly line: number
  readonly change: CabinetChange
  readonly post: PostRef | null
  /** The title as written, for a post that is new. */
  readonly postWords: string
  /** Null: vacant. */
  readonly name: string | null
  readonly reading: string | null
  readonly romanized: string | null
  readonly nature: TenureNature
  /** The entry of that name; null: a new one. */
  readonly person: PersonRef | null
  /** Several entries bear the name, or one only shares the reading: to be looked at. */
  readonly others: readonly { readonly person: PersonRef; readonly sign: SamePersonSign }[]
  readonly before: readonly PersonRef[]
  /** The post stands in the list twice. */
  readonly isTwice: boolean
}

export interface CabinetScreen {
  /** The day the text itself names. */
  readonly on: IsoDate | null
  readonly lines: readonly CabinetProposal[]
  readonly problems: readonly { readonly line: number; readonly text: string; readonly problem: 'no-name' | 'no-post' }[]
  readonly passedOver: readonly PassedOver[]
  /** Posts of the Cabinet held on the day of which the list says nothing. */
  readonly notNamed: readonly { readonly post: PostRef; readonly holders: readonly PersonRef[] }[]
}

export const cabinetContract = {
  /** What a pasted list would change on a day; nothing is kept. */
  propose: query<CabinetScreen>()(z.strictObject({ text: textInput(100_000), on: dayInput })),
  /**
   * Enters a cabinet in one step: each post with its holder from the day; those that held them before end the day before. Posts in
   * `ended` are left by their holders and stay vacant. Errors: not-found, read-only.
   */
  enter: command<{ readonly changed: number; readonly newPosts: number; readonly newPersons: number }>()(
    z.strictObject({
      on: dayInput,
      lines: z
        .array(
          z.strictObject({
            postId: idInput.nullable(),
            postWords: textInput(1000),
            name: textInput(1000).nullable(),
            reading: textInput(1000).nullable(),
            romanized: textInput(1000).nullable(),
            nature: z.enum(tenureNatures),
            personId: idInput.nullable(),
          }),
        )
        .min(1)
        .max(200),
      ended: z.array(idInput).max(200).default([]),
      isCabinet: z.boolean().default(true),
    }),
  ),
}
