import type { Bilingual } from '../../shared/domain/model.ts'
import { ordinalJapanese, ordinalShort } from '../../shared/domain/ordinal.ts'
import type { RecordedTable } from '../history/recorded-tables.ts'
import type { Database } from './database.ts'
import { bilingual } from './rows.ts'

/** What rows are called today, for readers of ids: the newest official name, the title, a seat's post, or a meeting's body, number and day. Unknown rows are left out. */
export async function rowNames(
  db: Database,
  table: RecordedTable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Bilingual>> {
  if (ids.length === 0) return new Map()
  switch (table) {
    case 'bodies':
      return newest(
        await db
          .selectFrom('body_names')
          .select(['body_id as id', ...named])
          .where('body_id', 'in', ids)
          .execute(),
      )
    case 'organizations':
      return newest(
        await db
          .selectFrom('organization_names')
          .select(['organization_id as id', ...named])
          .where('organization_id', 'in', ids)
          .execute(),
      )
    case 'posts':
      return newest(
        await db
          .selectFrom('post_names')
          .select(['post_id as id', ...named])
          .where('post_id', 'in', ids)
          .execute(),
      )
    case 'persons':
      return newest(
        await db
          .selectFrom('person_names')
          .select(['person_id as id', ...named])
          .where('person_id', 'in', ids)
          .execute(),
      )
    case 'plans':
      return newest(
        await db
          .selectFrom('plan_names')
          .select(['plan_id as id', ...named])
          .where('plan_id', 'in', ids)
          .execute(),
      )
    case 'meetings': {
      return meetingNames(db, ids)
    }
    case 'agenda_items':
    case 'plan_items':
    case 'plan_series':
    case 'measures':
    case 'indicators':
    case 'sources': {
      const rows = await db.selectFrom(table).select(['id', 'title_en', 'title_ja']).where('id', 'in', ids).execute()
      return new Map(rows.map((row) => [row.id, bilingual(row.title_en, row.title_ja)]))
    }
    case 'body_names':
    case 'organization_names':
    case 'post_names':
    case 'person_names':
    case 'plan_names': {
      const rows = await db.selectFrom(table).select(['id', 'language', 'name']).where('id', 'in', ids).execute()
      return new Map(rows.map((row) => [row.id, { ...bilingual(null, null), [row.language]: row.name }]))
    }
    case 'item_statuses': {
      const rows = await db.selectFrom('item_statuses').select(['id', 'plan_item_id']).where('id', 'in', ids).execute()
      const items = await rowNames(
        db,
        'plan_items',
        rows.map((row) => row.plan_item_id),
      )
      return new Map(rows.flatMap((row) => [[row.id, items.get(row.plan_item_id) ?? bilingual(null, null)] as const]))
    }
    case 'memberships': {
      const rows = await db.selectFrom('memberships').select(['id', 'post_id']).where('id', 'in', ids).execute()
      const posts = await rowNames(
        db,
        'posts',
        rows.map((row) => row.post_id),
      )
      return new Map(rows.flatMap((row) => [[row.id, posts.get(row.post_id) ?? bilingual(null, null)] as const]))
    }
    default:
      return new Map()
  }
}

/** "Firearms, 11th, 2005-04-26": by the body that leads it. */
async function meetingNames(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, Bilingual>> {
  const rows = await db.selectFrom('meetings').select(['id', 'held_on']).where('id', 'in', ids).execute()
  const leads = await db
    .selectFrom('meeting_bodies')
    .select(['meeting_id', 'body_id', 'ordinal'])
    .where('meeting_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const leadOf = new Map(leads.toReversed().map((lead) => [lead.meeting_id, lead]))
  const bodies = await rowNames(db, 'bodies', [...new Set(leads.map((lead) => lead.body_id))])
  return new Map(
    rows.map(({ id, held_on }) => {
      const lead = leadOf.get(id)
      const body = lead === undefined ? undefined : bodies.get(lead.body_id)
      const nth = lead?.ordinal ?? null
      const en = [body?.en ?? body?.ja ?? [], nth === null ? [] : ordinalShort(nth), held_on].flat()
      const ja = [body?.ja ?? body?.en ?? [], nth === null ? [] : ordinalJapanese(nth), held_on].flat()
      return [id, bilingual(en.join(', '), ja.join(' '))]
    }),
  )
}

const named = ['language', 'name', 'kind', 'valid_from'] as const

interface NameRow {
  readonly id: number
  readonly language: 'en' | 'ja'
  readonly name: string
  readonly kind: string
  readonly valid_from: string | null
}

/** The official name that began last, in each language by itself. */
function newest(rows: readonly NameRow[]): ReadonlyMap<number, Bilingual> {
  const inOrder = rows
    .filter((row) => row.kind === 'official')
    .toSorted((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : 1))
  const names = new Map<number, Bilingual>()
  for (const row of inOrder) names.set(row.id, { ...(names.get(row.id) ?? bilingual(null, null)), [row.language]: row.name })
  return names
}
