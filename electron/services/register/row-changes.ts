import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { rowNames } from '../../../db/repositories/row-names.ts'
import type { FieldChange, RowChangeView } from '../../../shared/contract/history.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'

type Value = string | number | null
type Values = Readonly<Record<string, Value>>

export interface StoredChange {
  readonly table: string
  readonly rowId: number
  /** JSON of the whole row. */
  readonly before: string | null
  readonly after: string | null
}

/** Stored changes as people read them: the fields that differ, with the names of the rows they point to. */
export async function rowChanges(db: Database, stored: readonly StoredChange[]): Promise<readonly RowChangeView[]> {
  const rows = stored.map((row) => ({ ...row, old: valuesOf(row.before), now: valuesOf(row.after) }))
  const names = await namesOfReferences(db, rows)
  return rows.map(({ table, rowId, before, after, old, now }) => {
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((field) => field !== 'id' && field !== 'revision')
      .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }))
      .filter((field) => field.before !== field.after)
    return {
      table,
      rowId,
      name: nameOfRow(table, rowId, after === null ? old : now, names),
      act: before === null ? 'made' : after === null ? 'removed' : 'changed',
      fields: fields.map((field): FieldChange => {
        const target = targetOf(table, field.field, after === null ? old : now)
        return { ...field, beforeName: named(names, target, field.before), afterName: named(names, target, field.after) }
      }),
    }
  })
}

type Names = ReadonlyMap<string, Bilingual>

const valuesOf = (json: string | null): Values => (json === null ? {} : (JSON.parse(json) as Values))
const keyOf = (table: string, id: Value) => `${table} ${id}`
const named = (names: Names, table: RecordedTable | null, id: Value) =>
  table === null || id === null ? null : (names.get(keyOf(table, id)) ?? null)

async function namesOfReferences(
  db: Database,
  rows: readonly { readonly table: string; readonly rowId: number; readonly old: Values; readonly now: Values }[],
): Promise<Names> {
  const wanted = new Map<RecordedTable, Set<number>>()
  const want = (table: RecordedTable | null, id: Value | undefined) => {
    if (table === null || typeof id !== 'number') return
    wanted.set(table, (wanted.get(table) ?? new Set()).add(id))
  }
  for (const { table, rowId, old, now } of rows) {
    want(referenceTables.find((known) => known === table) ?? null, rowId)
    for (const values of [old, now]) for (const [field, id] of Object.entries(values)) want(targetOf(table, field, values), id)
  }
  const names = new Map<string, Bilingual>()
  for (const [table, ids] of wanted) {
    for (const [id, name] of await rowNames(db, table, [...ids])) names.set(keyOf(table, id), name)
  }
  return names
}

/** The row's own words first; else its name today; else, for a line that belongs to something, what it belongs to. */
function nameOfRow(table: string, rowId: number, values: Values, names: Names): Bilingual | null {
  const own = ownWords(values)
  if (own !== null) return own
  const today = names.get(keyOf(table, rowId))
  if (today !== undefined) return today
  // An attendance is known by the seat before the meeting.
  const bySeat = (field: string) => Number(field !== 'membership_id')
  for (const [field, id] of Object.entries(values).toSorted(([one], [other]) => bySeat(one) - bySeat(other))) {
    const owner = named(names, field === 'source_id' ? null : targetOf(table, field, values), id)
    if (owner !== null) return owner
  }
  return null
}

function ownWords(values: Values): Bilingual | null {
  const text = (field: string) => {
    const value = values[field]
    return typeof value === 'string' && value !== '' ? value : null
  }
  for (const stem of ['title', 'text']) {
    const words = { en: text(`${stem}_en`), ja: text(`${stem}_ja`) }
    if (words.en !== null || words.ja !== null) return words
  }
  const name = text('name') ?? text('held_on') ?? text('guest_name')
  if (name === null) return null
  const language = values.language
  return { en: language === 'ja' ? null : name, ja: language === 'en' ? null : name }
}

const referenceTables = [
  'bodies',
  'organizations',
  'posts',
  'persons',
  'meetings',
  'plans',
  'plan_series',
  'plan_items',
  'agenda_items',
  'measures',
  'indicators',
  'sources',
  'body_names',
  'organization_names',
  'post_names',
  'person_names',
  'plan_names',
  'memberships',
] as const satisfies readonly RecordedTable[]

/** Which table a field points into, by the end of its name (`chair_post_id`: posts); null for fields that are no reference. */
function targetOf(table: string, field: string, values: Values): RecordedTable | null {
  if (field === 'subject_id') return referenceTables.find((known) => known === values.subject_table) ?? null
  if (field === 'parent_id') return referenceTables.find((known) => known === table) ?? null
  return endings.find(([ending]) => field === ending || field.endsWith(`_${ending}`))?.[1] ?? null
}

// Longer endings first: `plan_item_id` is no `item_id`.
const endings: readonly (readonly [string, RecordedTable])[] = [
  ['plan_item_id', 'plan_items'],
  ['agenda_item_id', 'agenda_items'],
  ['from_item_id', 'agenda_items'],
  ['body_id', 'bodies'],
  ['organization_id', 'organizations'],
  ['post_id', 'posts'],
  ['person_id', 'persons'],
  ['meeting_id', 'meetings'],
  ['plan_id', 'plans'],
  ['series_id', 'plan_series'],
  ['measure_id', 'measures'],
  ['indicator_id', 'indicators'],
  ['source_id', 'sources'],
  ['membership_id', 'memberships'],
]
