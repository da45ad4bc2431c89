import { type Kysely, sql } from 'kysely'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { RegisterSchema } from '../schema.ts'
import type { FoundDocument } from './find-documents.ts'

/** The meetings on a day first, then at most so many before and after it; in the order of time. */
export async function findMeetingsAround(
  db: Kysely<RegisterSchema>,
  on: IsoDate,
  most: number,
): Promise<readonly FoundDocument[]> {
  const { rows } = await sql<{ id: number; held_on: IsoDate }>`
    select id, held_on from (
    select * from (select id, held_on from meetings where held_on < ${on} order by held_on desc, id desc limit ${most})
    union all select id, held_on from meetings where held_on = ${on}
    union all select * from (select id, held_on from meetings where held_on > ${on} order by held_on, id limit ${most}))
    order by held_on <> ${on}, held_on, id`.execute(db)
  return rows.map((row) => ({ kind: 'meeting', subjectId: row.id, on: row.held_on, title: { en: null, ja: null }, ways: [] }))
}
