import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Bilingual, Interval, Name } from '../domain/model.ts'
import type { SamePersonSign } from '../domain/same-person.ts'
import {
  type Language,
  languages,
  type NameKind,
  namedThings,
  nameKinds,
  type OrganizationKind,
  organizationKinds,
  type OrganizationLinkKind,
  organizationLinkKinds,
  type Presence,
  type SeatRole,
  type TenureNature,
  tenureNatures,
} from '../domain/vocabulary.ts'
import {
  asOfInput,
  type BodyRef,
  dayInput,
  idInput,
  type OpenQuestion,
  type OrganizationRef,
  partialDateInput,
  revisionInput,
  type SeenAt,
  textInput,
} from './common.ts'
import { command, query } from './define.ts'

// ---- what is shown

export interface PersonRef {
  readonly id: number
  readonly name: Name
  /** Kana. */
  readonly reading: string | null
}

export interface PostRef {
  readonly id: number
  readonly key: string
  readonly name: Name
  readonly organization: OrganizationRef | null
}

/** A dated name as it is edited. */
export interface NameRow {
  readonly id: number
  readonly revision: number
  readonly language: Language
  readonly name: string
  readonly reading: string | null
  readonly kind: NameKind
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** A day on which a source shows it. */
  readonly knownOn: IsoDate | null
  readonly confirmed: boolean
  readonly seen: readonly SeenAt[]
}

/** Somebody in a post. */
export interface TenureRow {
  readonly id: number
  readonly revision: number
  readonly person: PersonRef
  readonly post: PostRef
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly knownOn: IsoDate | null
  readonly nature: TenureNature
  readonly note: string | null
  /** Somebody else holds the post at the same time, by another tenure: told, never refused. */
  readonly overlaps: boolean
}

/** How often somebody, or the seats of a post, came to meetings of one fiscal year. */
export interface AttendanceYear {
  readonly fiscalYear: number
  readonly counts: Readonly<Record<Presence, number>>
}

export interface OrganizationLine {
  readonly id: number
  readonly key: string
  readonly kind: OrganizationKind
  readonly name: Name
  readonly life: Interval
  readonly isInForce: boolean
  /** All other names it ever had, for finding it. */
  readonly otherNames: readonly string[]
  readonly parentId: number | null
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

export interface PersonLine {
  readonly person: PersonRef
  readonly otherNames: readonly string[]
  readonly posts: readonly PostRef[]
  readonly tenureCount: number
}

export interface PersonDossier {
  readonly person: PersonRef
  readonly revision: number
  readonly contact: string | null
  readonly note: string | null
  readonly names: readonly NameRow[]
  readonly tenures: readonly TenureRow[]
  readonly attendance: readonly AttendanceYear[]
  /** Entries that may be the same person. */
  readonly maybeSame: readonly { readonly person: PersonRef; readonly sign: SamePersonSign; readonly posts: readonly PostRef[] }[]
}

export interface PostDossier {
  readonly post: PostRef
  readonly revision: number
  readonly life: Interval
  readonly isCollective: boolean
  readonly standsAlone: boolean
  readonly isCabinetPost: boolean
  readonly knownOn: IsoDate | null
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

// ---- what is given

const words = textInput(1000).nullable().default(null)
const longWords = textInput(20_000).nullable()
const dates = { from: partialDateInput.nullable().default(null), to: partialDateInput.nullable().default(null) }

/** Somebody known, or somebody to be entered; an entry of the same name is made anew, since two may share one. */
export const personInput = z.union([
  z.strictObject({ id: idInput }),
  z
    .strictObject({ nameJa: words, readingJa: words, nameEn: words })
    .refine(({ nameJa, nameEn }) => [nameJa, nameEn].some((name) => (name ?? '').trim() !== ''), {
      error: 'a name in one language',
      path: ['nameJa'],
    }),
])

/** A post known, or one to be entered. */
export const postInput = z.union([
  z.strictObject({ id: idInput }),
  z
    .strictObject({
      nameJa: words,
      nameEn: words,
      organizationId: idInput.nullable().default(null),
      standsAlone: z.boolean().default(true),
    })
    .refine(({ nameJa, nameEn }) => [nameJa, nameEn].some((name) => (name ?? '').trim() !== ''), {
      error: 'a title in one language',
      path: ['nameJa'],
    }),
])

const named = z.enum(namedThings)
const onlyId = z.strictObject({ id: idInput })
const dossierInput = z.strictObject({ id: idInput, asOf: dayInput })

export const directoryContract = {
  organizations: query<{ readonly organizations: readonly OrganizationLine[] }>()(asOfInput),
  /** Errors: not-found. */
  organization: query<OrganizationDossier>()(dossierInput),
  persons: query<{
    readonly persons: readonly PersonLine[]
    readonly maybeSame: readonly { readonly ids: readonly [number, number]; readonly sign: SamePersonSign }[]
  }>()(asOfInput),
  /** Errors: not-found. */
  person: query<PersonDossier>()(dossierInput),
  /** Errors: not-found. */
  post: query<PostDossier>()(dossierInput),
  /** What fields offer: everything that exists or once existed, under the names of the day. */
  choices: query<{
    readonly organizations: readonly OrganizationRef[]
    readonly posts: readonly PostRef[]
    readonly persons: readonly PersonRef[]
  }>()(asOfInput),

  createOrganization: command<{ readonly id: number }>()(
    z
      .strictObject({
        nameJa: words,
        nameEn: words,
        kind: z.enum(organizationKinds),
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
        contact: longWords.optional(),
        note: longWords.optional(),
      }),
    }),
  ),
  createPerson: command<{ readonly id: number }>()(z.strictObject({ person: personInput })),
  /** Errors: not-found, stale-edit, read-only. */
  updatePerson: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({ contact: longWords.optional(), note: longWords.optional() }),
    }),
  ),
  /** Removes what nothing hangs on. Errors: not-found, not-allowed (in-use), read-only. */
  remove: command<{ readonly removed: true }>()(z.strictObject({ of: z.enum(['organization', 'post', 'person']), id: idInput })),

  /** One name, made (id null) or corrected. Errors: not-found, stale-edit, not-allowed (name-reversed), read-only. */
  setName: command<{ readonly id: number }>()(
    z.strictObject({
      of: named,
      ownerId: idInput,
      id: idInput.nullable(),
      revision: revisionInput.nullable().default(null),
      language: z.enum(languages),
      name: textInput(1000).refine((name) => name.trim() !== '', { error: 'a name' }),
      reading: words,
      kind: z.enum(nameKinds),
      ...dates,
      knownOn: dayInput.nullable().default(null),
      confirmed: z.boolean().default(true),
    }),
  ),
  /** Errors: not-found, not-allowed (last-name), read-only. */
  removeName: command<{ readonly removed: true }>()(z.strictObject({ of: named, id: idInput })),
  /**
   * A new official name from a day: the one before ends the day before. Left out languages keep their name. Errors: not-found,
   * not-allowed (nothing-new), read-only.
   */
  rename: command<{ readonly renamed: true }>()(
    z.strictObject({ of: named, ownerId: idInput, on: dayInput, nameJa: words, readingJa: words, nameEn: words }),
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
  /**
   * Two entries made one: names, tenures, attendance and sources of the second go to the first. Errors: not-found, not-allowed
   * (with-itself), read-only.
   */
  mergePersons: command<{ readonly id: number; readonly names: Bilingual }>()(
    z.strictObject({ keepId: idInput, mergeId: idInput }),
  ),
}
