import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { hasThing, type Named, type NameRecord, namesOf } from '../../../db/repositories/names.ts'
import { seenOf } from '../../../db/repositories/provenance.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { NameRow, PersonRef, PostRef } from '../../../shared/contract/directory-things.ts'
import { bothWords } from '../../../shared/domain/both-words.ts'
import type { IsoDate, PartialDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { allNames, nameOn } from '../../../shared/domain/names.ts'
import type { Language, NamedThing, NameKind } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { organizationRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'

export type Tx = Transaction<RegisterSchema>

/** Where the names of each kind of thing lie. */
export const nameTables = {
  body: { named: 'bodies', names: 'body_names' },
  organization: { named: 'organizations', names: 'organization_names' },
  post: { named: 'posts', names: 'post_names' },
  person: { named: 'persons', names: 'person_names' },
} as const satisfies Readonly<Record<NamedThing, { readonly named: Named; readonly names: string }>>

/** Names as they are edited, each with where it was seen. */
export async function nameRows(db: Database, of: NamedThing, names: readonly NameRecord[]): Promise<readonly NameRow[]> {
  const seen = await seenOf(
    db,
    nameTables[of].names,
    names.map(({ id }) => id),
  )
  return names.map((name) => ({
    id: name.id,
    revision: name.revision,
    language: name.language,
    name: name.name,
    reading: name.reading,
    kind: name.kind,
    from: name.validFrom,
    to: name.validTo,
    knownOn: name.knownOn ?? null,
    confirmed: name.confirmed,
    seen: seen.get(name.id) ?? [],
  }))
}

export function personRef(person: { readonly id: number; readonly names: readonly NameRecord[] }, on: IsoDate): PersonRef {
  const name = nameOn(person.names, on)
  const reading = person.names.find(
    ({ language, name: text, reading: kana }) => language === 'ja' && text === name.ja && kana !== null,
  )
  return { id: person.id, name, reading: reading?.reading ?? null }
}

interface NamedOrganizations {
  readonly get: (id: number) => { readonly id: number; readonly key: string; readonly names: readonly NameRecord[] } | undefined
}

export function postRef(
  post: {
    readonly id: number
    readonly key: string
    readonly organizationId: number | null
    readonly names: readonly NameRecord[]
  },
  organizations: NamedOrganizations,
  on: IsoDate,
): PostRef {
  const organization = post.organizationId === null ? undefined : organizations.get(post.organizationId)
  return {
    id: post.id,
    key: post.key,
    name: nameOn(post.names, on),
    organization: organization === undefined ? null : organizationRef(organization, on),
  }
}

/** Every name but those shown, so that what people once called it finds it. */
export const otherNames = (names: readonly NameRecord[], shown: Bilingual): readonly string[] =>
  allNames(names).filter((name) => name !== shown.en && name !== shown.ja)

export interface NewName {
  readonly language: Language
  readonly name: string
  readonly reading?: string | null
  readonly kind?: NameKind
  readonly from?: PartialDate | null
  readonly to?: PartialDate | null
  readonly knownOn?: IsoDate | null
  readonly confirmed?: boolean
}

/** Writes one name of a thing. */
export async function insertName(writer: Writer, of: NamedThing, ownerId: number, name: NewName): Promise<number> {
  const columns = {
    language: name.language,
    name: name.name,
    reading: name.language === 'ja' ? (name.reading ?? null) : null,
    kind: name.kind ?? 'official',
    valid_from: name.from ?? null,
    valid_to: name.to ?? null,
    known_on: name.knownOn ?? null,
    is_confirmed: name.confirmed === false ? (0 as const) : (1 as const),
  }
  switch (of) {
    case 'body':
      return writer.insert('body_names', { body_id: ownerId, ...columns })
    case 'organization':
      return writer.insert('organization_names', { organization_id: ownerId, ...columns })
    case 'post':
      return writer.insert('post_names', { post_id: ownerId, ...columns })
    case 'person':
      return writer.insert('person_names', { person_id: ownerId, ...columns })
  }
}

/** Names in both languages, where there are any. */
export async function insertBilingual(
  writer: Writer,
  of: NamedThing,
  ownerId: number,
  names: { readonly nameJa: string | null; readonly nameEn: string | null; readonly readingJa?: string | null },
  from: PartialDate | null = null,
): Promise<void> {
  const [ja, en] = [worded(names.nameJa), worded(names.nameEn)]
  if (ja !== null) await insertName(writer, of, ownerId, { language: 'ja', name: ja, reading: worded(names.readingJa), from })
  if (en !== null) await insertName(writer, of, ownerId, { language: 'en', name: en, from })
}

/** The names of one thing. Throws Refusal 'not-found' when there is no such thing. */
export async function namesOfThing(db: Database, of: NamedThing, id: number): Promise<readonly NameRecord[]> {
  const { named } = nameTables[of]
  if (!(await hasThing(db, named, id))) throw new Refusal('not-found', { what: of, id })
  return (await namesOf(db, named, [id])).get(id) ?? []
}

/** What a thing is called in the history: in either language, under its newest name. */
export function subjectOf(names: readonly NameRecord[], today: IsoDate): string {
  return bothWords(nameOn(names, today))
}
