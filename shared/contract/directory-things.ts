import { z } from 'zod'
import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import type { Name } from '../domain/model.ts'
import type { Language, NameKind, Presence, TenureNature } from '../domain/vocabulary.ts'
import { dayInput, idInput, type OrganizationRef, partialDateInput, type SeenAt, textInput } from './common.ts'

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

// ---- what is given

/** One line, or nothing. */
export const words = textInput(1000).nullable().default(null)
/** A text of several lines. */
export const longWords = textInput(20_000).nullable()
/** From when until when, as far as it is known. */
export const dates = { from: partialDateInput.nullable().default(null), to: partialDateInput.nullable().default(null) }

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

/** One of them, and the day whose names it bears. */
export const dossierInput = z.strictObject({ id: idInput, asOf: dayInput })
export const onlyId = z.strictObject({ id: idInput })
