import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { Interval } from '../domain/model.ts'
import { type SeatRole, tenureNatures } from '../domain/vocabulary.ts'
import { type BodyRef, dayInput, idInput, type OpenQuestion, partialDateInput, revisionInput, type SeenAt } from './common.ts'
import { command, query } from './define.ts'
import {
  type AttendanceYear,
  dates,
  dossierInput,
  longWords,
  type NameRow,
  onlyId,
  personInput,
  postInput,
  type PostRef,
  type TenureRow,
} from './directory-things.ts'

export interface PostDossier {
  readonly post: PostRef
  readonly revision: number
  readonly life: Interval
  readonly isCollective: boolean
  readonly standsAlone: boolean
  readonly isCabinetPost: boolean
  readonly knownOn: IsoDate | null
  /** Known to be vacant from then, though no holder before is recorded. */
  readonly vacantFrom: IsoDate | null
  readonly contact: string | null
  readonly note: string | null
  readonly names: readonly NameRow[]
  readonly tenures: readonly TenureRow[]
  readonly seats: readonly {
    readonly id: number
    readonly body: BodyRef
    readonly role: SeatRole
    readonly interval: Interval
  }[]
  readonly attendance: readonly AttendanceYear[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export const postsContract = {
  /** Errors: not-found. */
  post: query<PostDossier>()(dossierInput),
  createPost: command<{ readonly id: number }>()(
    z.strictObject({ post: postInput, founded: partialDateInput.nullable().default(null) }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (reversed), read-only. */
  updatePost: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        organizationId: idInput.nullable().optional(),
        founded: partialDateInput.nullable().optional(),
        abolished: partialDateInput.nullable().optional(),
        isCollective: z.boolean().optional(),
        standsAlone: z.boolean().optional(),
        isCabinetPost: z.boolean().optional(),
        knownOn: dayInput.nullable().optional(),
        vacantFrom: dayInput.nullable().optional(),
        contact: longWords.optional(),
        note: longWords.optional(),
      }),
    }),
  ),
  /** Errors: not-found, not-allowed (reversed), read-only. */
  addTenure: command<{ readonly id: number; readonly personId: number }>()(
    z.strictObject({
      person: personInput,
      postId: idInput,
      ...dates,
      knownOn: dayInput.nullable().default(null),
      nature: z.enum(tenureNatures).default('holder'),
    }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (reversed), read-only. */
  updateTenure: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        postId: idInput.optional(),
        personId: idInput.optional(),
        from: partialDateInput.nullable().optional(),
        to: partialDateInput.nullable().optional(),
        knownOn: dayInput.nullable().optional(),
        nature: z.enum(tenureNatures).optional(),
        note: longWords.optional(),
      }),
    }),
  ),
  removeTenure: command<{ readonly removed: true }>()(onlyId),
}
