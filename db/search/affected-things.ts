import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import type { DocumentKind } from './document.ts'
import { inList } from '../in-list.ts'

/** A row as a command changed it, before and after as JSON; null where there was or is none. */
export interface ChangedRow {
  readonly table_name: string
  readonly row_id: number
  readonly before: string | null
  readonly after: string | null
}

export type Things = ReadonlyMap<DocumentKind, ReadonlySet<number>>

/** A document that a row has a part in. */
interface Part {
  readonly kind: DocumentKind
  /** The column that names the thing, or, with `under`, what the things belong to. */
  readonly by: string
  /** The table and column in which things name what they belong to, and the column that names the thing. */
  readonly under?: readonly [table: keyof RegisterSchema, owner: string, thing: string]
  /** Only a change of one of these columns counts; a row made or removed does not. */
  readonly when?: readonly string[]
}

const meetingsOfBody = ['meeting_bodies', 'body_id', 'meeting_id'] as const

/** Every table that documents are made from (the loaders in this folder), and which. */
const parts: Readonly<Partial<Record<keyof RegisterSchema, readonly Part[]>>> = {
  bodies: [
    { kind: 'body', by: 'id' },
    { kind: 'meeting', by: 'id', under: meetingsOfBody, when: ['meeting_label_en', 'meeting_label_ja'] },
  ],
  body_names: [
    { kind: 'body', by: 'body_id' },
    { kind: 'meeting', by: 'body_id', under: meetingsOfBody },
  ],
  meetings: [
    { kind: 'meeting', by: 'id' },
    { kind: 'agenda-item', by: 'id', under: ['agenda_items', 'meeting_id', 'id'], when: ['held_on'] },
    { kind: 'attachment', by: 'id', under: ['attachments', 'meeting_id', 'id'], when: ['held_on'] },
  ],
  meeting_bodies: [{ kind: 'meeting', by: 'meeting_id' }],
  agenda_items: [{ kind: 'agenda-item', by: 'id' }],
  attachments: [{ kind: 'attachment', by: 'id' }],
  plans: [
    { kind: 'plan', by: 'id' },
    { kind: 'plan-item', by: 'id', under: ['plan_items', 'plan_id', 'id'], when: ['adopted_on'] },
    { kind: 'attachment', by: 'id', under: ['attachments', 'plan_id', 'id'], when: ['adopted_on'] },
  ],
  plan_names: [{ kind: 'plan', by: 'plan_id' }],
  plan_items: [{ kind: 'plan-item', by: 'id' }],
  posts: [{ kind: 'post', by: 'id' }],
  post_names: [{ kind: 'post', by: 'post_id' }],
  persons: [{ kind: 'person', by: 'id' }],
  person_names: [{ kind: 'person', by: 'person_id' }],
  organizations: [{ kind: 'organization', by: 'id' }],
  organization_names: [
    { kind: 'organization', by: 'organization_id' },
    { kind: 'post', by: 'organization_id', under: ['posts', 'organization_id', 'id'] },
  ],
  measures: [{ kind: 'measure', by: 'id' }],
  measure_facts: [{ kind: 'measure', by: 'measure_id' }],
  indicators: [{ kind: 'indicator', by: 'id' }],
}

type Row = Readonly<Record<string, string | number | null>>

/** The things whose documents these changes may have altered, those removed included. */
export async function affectedThings(db: Kysely<RegisterSchema>, changes: readonly ChangedRow[]): Promise<Things> {
  const things = new Map<DocumentKind, Set<number>>()
  const owners = new Map<Part, Set<number>>()
  for (const change of changes) {
    for (const part of parts[change.table_name as keyof RegisterSchema] ?? []) {
      if (part.under) addAll(owners, part, namedBy(part, change))
      else addAll(things, part.kind, namedBy(part, change))
    }
  }
  for (const [part, ids] of owners) {
    if (part.under) addAll(things, part.kind, await listUnder(db, part.under, [...ids]))
  }
  return things
}

/** What the row names in the part's column, before and after; nothing when no column that counts has changed. */
function namedBy(part: Part, change: ChangedRow): readonly number[] {
  if (part.by === 'id' && !part.when) return [change.row_id]
  const before = change.before === null ? null : (JSON.parse(change.before) as Row)
  const after = change.after === null ? null : (JSON.parse(change.after) as Row)
  if (part.when && !(before && after && part.when.some((column) => before[column] !== after[column]))) return []
  return [before, after].flatMap((row) => (row === null ? [] : [Number(row[part.by])]))
}

async function listUnder(
  db: Kysely<RegisterSchema>,
  [table, owner, thing]: NonNullable<Part['under']>,
  ids: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select ${sql.ref(thing)} as id from ${sql.table(table)} where ${sql.ref(owner)} in ${inList(ids)}`.execute(db)
  return rows.map((row) => row.id)
}

function addAll<Key>(sets: Map<Key, Set<number>>, key: Key, ids: readonly number[]): void {
  const set = sets.get(key) ?? new Set()
  for (const id of ids) set.add(id)
  if (set.size > 0) sets.set(key, set)
}
