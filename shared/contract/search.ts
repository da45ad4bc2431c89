import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { query } from './define.ts'
import { type BodyRef, textInput } from './common.ts'
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
}

export const searchContract = {
  /** Newest first within each kind; at most `most` in all. `more`: there are others. An empty text finds nothing. */
  find: query<{ readonly hits: readonly SearchHit[]; readonly more: boolean }>()(
    z.strictObject({ text: textInput(200), most: z.int().min(1).max(500).default(50) }),
  ),
}
