import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { BodyColour, BodyKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { bilingual, isSet } from './rows.ts'

export interface BodyRecord {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly kind: BodyKind
  /** The body it belongs to, for a sub-body. */
  readonly parentId: number | null
  readonly isExternal: boolean
  readonly seal: Bilingual
  readonly colour: BodyColour | null
  readonly establishedOn: PartialDate | null
  readonly abolishedOn: PartialDate | null
  readonly mandate: Bilingual
  /** What a meeting is called after its ordinal; `{n}` stands for the number in Japanese. */
  readonly meetingLabel: Bilingual
  readonly cadenceMonths: number | null
  /** The number from which on the register knows its meetings; null: from the first. */
  readonly beginsWithOrdinal: number | null
  readonly names: readonly NameRecord[]
}

/** All bodies the register keeps or names, registered ones first, in the office's order. */
export async function listBodies(db: Database): Promise<readonly BodyRecord[]> {
  const rows = await db.selectFrom('bodies').selectAll().orderBy('is_external').orderBy('position').orderBy('id').execute()
  const names = await namesOf(
    db,
    'bodies',
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    key: row.key,
    kind: row.kind,
    parentId: row.parent_body_id,
    isExternal: isSet(row.is_external),
    seal: bilingual(row.seal_en, row.seal_ja),
    colour: row.colour,
    establishedOn: row.established_on,
    abolishedOn: row.abolished_on,
    mandate: bilingual(row.mandate_en, row.mandate_ja),
    meetingLabel: bilingual(row.meeting_label_en, row.meeting_label_ja),
    cadenceMonths: row.cadence_months,
    beginsWithOrdinal: row.begins_with_ordinal,
    names: names.get(row.id) ?? [],
  }))
}

/** Which body followed which, with the day. */
export async function listBodyLinks(db: Database): Promise<
  readonly {
    readonly id: number
    readonly fromId: number
    readonly toId: number
    readonly kind: 'succession' | 'transfer'
    readonly on: PartialDate | null
  }[]
> {
  const rows = await db.selectFrom('body_links').selectAll().orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, fromId: row.from_body_id, toId: row.to_body_id, kind: row.kind, on: row.on_date }))
}

/** The key of a body that is there. */
export async function findBodyKey(db: Database, id: number): Promise<string> {
  return (await db.selectFrom('bodies').select('key').where('id', '=', id).executeTakeFirstOrThrow()).key
}
