import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import { type BodyLinkKind, bodyLinkKinds } from '../domain/vocabulary.ts'
import { asOfInput, type BodyRef, idInput, keyInput, partialDateInput, revisionInput } from './common.ts'
import { command, query } from './define.ts'
import type { NameRow } from './directory-things.ts'

/** What is dated about a body, as it is edited. */
export interface BodyLife {
  readonly id: number
  readonly key: string
  readonly revision: number
  readonly names: readonly NameRow[]
  readonly establishedOn: PartialDate | null
  readonly abolishedOn: PartialDate | null
  readonly parent: BodyRef | null
  readonly subBodies: readonly BodyRef[]
  readonly links: readonly {
    readonly id: number
    readonly kind: BodyLinkKind
    readonly isFromHere: boolean
    readonly body: BodyRef
    readonly on: PartialDate | null
  }[]
  /** It comes before itself by its own links: told, never refused. */
  readonly isOnCircle: boolean
  /** Others to link to or to stand under. */
  readonly others: readonly BodyRef[]
}

export const bodyLifeContract = {
  /** Errors: unknown-body. */
  get: query<BodyLife>()(z.strictObject({ key: keyInput, ...asOfInput.shape })),
  /** Errors: unknown-body, stale-edit, not-allowed (reversed, under-itself), read-only. */
  update: command<{ readonly revision: number }>()(
    z.strictObject({
      key: keyInput,
      revision: revisionInput,
      patch: z.strictObject({
        establishedOn: partialDateInput.nullable().optional(),
        abolishedOn: partialDateInput.nullable().optional(),
        parent: keyInput.nullable().optional(),
      }),
    }),
  ),
  /** Errors: unknown-body, conflict (linked-so), not-allowed (with-itself), read-only. */
  link: command<{ readonly id: number }>()(
    z.strictObject({ from: keyInput, to: keyInput, kind: z.enum(bodyLinkKinds), on: partialDateInput.nullable().default(null) }),
  ),
  unlink: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
}
