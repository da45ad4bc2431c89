import { z } from 'zod'
import type { Bilingual } from '../domain/model.ts'
import type { SamePersonSign } from '../domain/same-person.ts'
import type { Language } from '../domain/vocabulary.ts'
import { afterInput, dayInput, idInput, type PageEnd, revisionInput, textInput } from './common.ts'
import { command, query } from './define.ts'
import {
  type AttendanceYear,
  dossierInput,
  longWords,
  type NameRow,
  personInput,
  type PersonRef,
  type PostRef,
  type TenureRow,
} from './directory-things.ts'

export interface PersonLine {
  readonly person: PersonRef
  readonly otherNames: readonly string[]
  /** All names ever borne: by them entries that may be one person are found (`samePersons`). */
  readonly names: readonly { readonly language: Language; readonly name: string; readonly reading: string | null }[]
  readonly posts: readonly PostRef[]
  readonly tenureCount: number
}

export interface OfferedPersons {
  readonly persons: readonly PersonRef[]
  /** Whether there are more than these. */
  readonly more: boolean
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

export const personsContract = {
  /** Everybody, in the order of entering, at most 200 at a time. */
  persons: query<{ readonly persons: readonly PersonLine[]; readonly next: PageEnd }>()(
    z.strictObject({ asOf: dayInput, after: afterInput }),
  ),
  /**
   * Whom a field offers for what was typed: people of whom some name or reading holds every word of it, one or two Latin letters at the beginning of
   * a word; without words, whoever came last. At most 60, those entered last first.
   */
  offered: query<OfferedPersons>()(z.strictObject({ text: textInput(1000), asOf: dayInput })),
  /** Errors: not-found. */
  person: query<PersonDossier>()(dossierInput),
  createPerson: command<{ readonly id: number }>()(z.strictObject({ person: personInput })),
  /** Errors: not-found, stale-edit, read-only. */
  updatePerson: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({ contact: longWords.optional(), note: longWords.optional() }),
    }),
  ),
  /**
   * Two entries made one: names, tenures, attendance and sources of the second go to the first. Errors: not-found, not-allowed
   * (with-itself), read-only.
   */
  mergePersons: command<{ readonly id: number; readonly names: Bilingual }>()(
    z.strictObject({ keepId: idInput, mergeId: idInput }),
  ),
}
