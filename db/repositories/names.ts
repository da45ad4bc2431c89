import { sql } from 'kysely'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { DatedName } from '../../shared/domain/model.ts'
import type { RegisterSchema } from '../schema.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'
import { groupBy, isSet } from './rows.ts'

const namesTables = {
  bodies: ['body_names', 'body_id'],
  organizations: ['organization_names', 'organization_id'],
  posts: ['post_names', 'post_id'],
  persons: ['person_names', 'person_id'],
  plans: ['plan_names', 'plan_id'],
} as const satisfies Readonly<Record<string, readonly [keyof RegisterSchema, string]>>

export type Named = keyof typeof namesTables

/** A name with its own row id, so that its sources can be found. */
export interface NameRecord extends DatedName {
  readonly id: number
  readonly revision: number
  /** Kana, for collation. */
  readonly reading: string | null
}

/** The names of these things, oldest first, official before others. Things without names are absent. */
export async function namesOf(
  db: Database,
  named: Named,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly NameRecord[]>> {
  if (ids.length === 0) return new Map()
  const [table, column] = namesTables[named]
  // The five tables of names have one shape, but that plans are dated by their adoption; the cast chooses one for the compiler.
  const rows = await db
    .selectFrom(table as 'post_names')
    .select([
      'id',
      'revision',
      `${column as 'post_id'} as owner_id`,
      'language',
      'name',
      'reading',
      'kind',
      'valid_from',
      'valid_to',
      'is_confirmed',
      named === 'plans' ? sql<IsoDate | null>`null`.as('known_on') : 'known_on',
    ])
    .where(column as 'post_id', 'in', inList(ids))
    .orderBy('id')
    .execute()
  const records = rows.map((row) => ({
    ownerId: row.owner_id,
    record: {
      id: row.id,
      revision: row.revision,
      language: row.language,
      name: row.name,
      reading: row.reading,
      kind: row.kind,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      knownOn: row.known_on,
      confirmed: isSet(row.is_confirmed),
    },
  }))
  const groups = groupBy(records, (row) => row.ownerId)
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.record)]))
}

/** Whether there is such a thing. */
export async function hasThing(db: Database, named: Named, id: number): Promise<boolean> {
  return (await db.selectFrom(named).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** One name with the thing it belongs to; null when there is none. */
export async function findName(
  db: Database,
  named: Named,
  id: number,
): Promise<{ readonly ownerId: number; readonly name: NameRecord } | null> {
  const [table, column] = namesTables[named]
  const row = await db
    .selectFrom(table as 'plan_names')
    .select(`${column as 'plan_id'} as owner_id`)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const name = (await namesOf(db, named, [row.owner_id])).get(row.owner_id)?.find((one) => one.id === id)
  return name === undefined ? null : { ownerId: row.owner_id, name }
}
