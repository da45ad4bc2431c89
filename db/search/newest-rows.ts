import { type RawBuilder, sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import { type IdRange, rangeOf } from './document-id.ts'
import type { DocumentKind } from './document.ts'
import type { Narrowing } from './narrowing.ts'
import type { Sought } from './sought.ts'

export interface FoundRow {
  readonly id: number
  readonly kind: DocumentKind
  readonly subject_id: number
  readonly on_date: PartialDate | null
  readonly title_en: string | null
  readonly title_ja: string | null
  /** By which ways of each word it was found, parted by commas; null where none but those typed were looked for. */
  readonly ways: string | null
}

/** What is looked for, and how many of each kind at most. */
export interface Wanted {
  /** Null: no words, all that the narrowing leaves. */
  readonly sought: Sought | null
  readonly narrowing: Narrowing
  readonly limit: number
}

/** The newest things of a kind that are looked for. Rows come in the order of their ids, so the newest come first and nothing beyond the limit is read. */
export function newestOf(
  kind: DocumentKind,
  { sought, narrowing, limit }: Wanted,
  within: IdRange | null = daysOf(kind, narrowing),
): RawBuilder<FoundRow> {
  const conditions = narrowing.conditions.flatMap((condition) => condition.get(kind) ?? [])
  if (sought === null) {
    return sql`
    select * from (
      select d.id, d.kind, d.subject_id, d.on_date, d.title_en, d.title_ja, null as ways from search_documents d
      where ${allOf([...isWithin(sql`d.id`, within ?? rangeOf(kind, null, null)), ...conditions])} order by d.id desc limit ${limit})`
  }
  return sql`
    select * from (
      select d.id, d.kind, d.subject_id, d.on_date, d.title_en, d.title_ja, ${sought.ways} as ways
      from search_index cross join search_documents d on d.id = search_index.rowid
      where ${allOf([matches(kind, sought), ...isWithin(sql`search_index.rowid`, within), sought.check, ...conditions])}
      order by search_index.rowid desc limit ${limit})`
}

/** The ids of the newest things of a kind that may hold the words, before any is held against them. */
export function candidateIds(kind: DocumentKind, sought: Sought | null, within: IdRange, limit: number): RawBuilder<unknown> {
  return sought === null
    ? sql`select id from search_documents where ${allOf(isWithin(sql`id`, within))} order by id desc limit ${limit}`
    : sql`select rowid as id from search_index
        where ${allOf([matches(kind, sought), ...isWithin(sql`rowid`, within)])} order by rowid desc limit ${limit}`
}

const matches = (kind: DocumentKind, sought: Sought) => sql`search_index match ${sought.match(kind)}`

/** The days that narrow it, if any do. */
const daysOf = (kind: DocumentKind, { from, to }: Narrowing): IdRange | null =>
  from === null && to === null ? null : rangeOf(kind, from, to)

const isWithin = (id: RawBuilder<unknown>, range: IdRange | null) =>
  range === null ? [] : [sql`${id} >= ${range.from}`, sql`${id} < ${range.before}`]

const allOf = (conditions: readonly RawBuilder<unknown>[]) => sql.join(conditions, sql` and `)
