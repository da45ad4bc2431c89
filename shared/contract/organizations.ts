import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Interval, Name } from '../domain/model.ts'
import type { PlacedOrganization } from '../domain/organization-order.ts'
import {
  type OrganizationKind,
  organizationKinds,
  type OrganizationLinkKind,
  organizationLinkKinds,
} from '../domain/vocabulary.ts'
import {
  asOfInput,
  dayInput,
  idInput,
  type OpenQuestion,
  type OrganizationRef,
  partialDateInput,
  revisionInput,
  type SeenAt,
} from './common.ts'
import { command, query } from './define.ts'
import { dossierInput, longWords, type NameRow, onlyId, type PersonRef, type PostRef, words } from './directory-things.ts'

export interface OrganizationLine extends PlacedOrganization {
  readonly key: string
  readonly kind: OrganizationKind
  readonly name: Name
  readonly life: Interval
  readonly isInForce: boolean
  /** All other names it ever had, for finding it. */
  readonly otherNames: readonly string[]
  readonly postCount: number
}

export interface OrganizationDossier {
  readonly organization: OrganizationRef
  readonly revision: number
  readonly kind: OrganizationKind
  readonly parent: OrganizationRef | null
  readonly life: Interval
  readonly knownOn: IsoDate | null
  readonly protocolOrder: number
  readonly contact: string | null
  readonly note: string | null
  readonly names: readonly NameRow[]
  /** What it went on as (from here) and what went into it. */
  readonly links: readonly {
    readonly id: number
    readonly kind: OrganizationLinkKind
    readonly isFromHere: boolean
    readonly organization: OrganizationRef
    readonly on: PartialDate | null
    readonly note: string | null
  }[]
  /** It comes before itself by its own links: told, never refused. */
  readonly isOnCircle: boolean
  readonly parts: readonly OrganizationRef[]
  readonly posts: readonly { readonly post: PostRef; readonly life: Interval; readonly holders: readonly PersonRef[] }[]
  readonly responsibleFor: { readonly planItems: number; readonly measures: number }
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
}

export const organizationsContract = {
  organizations: query<{ readonly organizations: readonly OrganizationLine[] }>()(asOfInput),
  /** Errors: not-found. */
  organization: query<OrganizationDossier>()(dossierInput),
  createOrganization: command<{ readonly id: number }>()(
    z
      .strictObject({
        nameJa: words,
        nameEn: words,
        /** Null: as its name says. */
        kind: z.enum(organizationKinds).nullable().default(null),
        parentId: idInput.nullable().default(null),
        founded: partialDateInput.nullable().default(null),
      })
      .refine(({ nameJa, nameEn }) => [nameJa, nameEn].some((name) => (name ?? '').trim() !== ''), {
        error: 'a name in one language',
        path: ['nameJa'],
      }),
  ),
  /** Errors: not-found, stale-edit, not-allowed (reversed, under-itself), read-only. */
  updateOrganization: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        kind: z.enum(organizationKinds).optional(),
        parentId: idInput.nullable().optional(),
        founded: partialDateInput.nullable().optional(),
        dissolved: partialDateInput.nullable().optional(),
        protocolOrder: z.int().min(0).max(100_000).optional(),
        knownOn: dayInput.nullable().optional(),
        contact: longWords.optional(),
        note: longWords.optional(),
      }),
    }),
  ),

  /** Errors: not-found, conflict (linked-so), not-allowed (with-itself), read-only. */
  link: command<{ readonly id: number }>()(
    z.strictObject({
      fromId: idInput,
      toId: idInput,
      kind: z.enum(organizationLinkKinds),
      on: partialDateInput.nullable().default(null),
      note: words,
    }),
  ),
  unlink: command<{ readonly removed: true }>()(onlyId),
}
