import { type Kysely, sql } from 'kysely'
import { inList } from '../in-list.ts'
import type { RegisterSchema } from '../schema.ts'
import type { DocumentKind } from './document.ts'

/** Where a thing has words beside its titles: what people noted, and what a thing says at length. */
const columnsOf: Readonly<Partial<Record<DocumentKind, readonly [table: string, ...columns: string[]]>>> = {
  body: ['bodies', 'mandate_en', 'mandate_ja', 'note'],
  meeting: ['meetings', 'note', 'place_en', 'place_ja'],
  'agenda-item': ['agenda_items', 'outcome_note', 'internal_note'],
  plan: ['plans', 'summary_en', 'summary_ja', 'note'],
  'plan-item': ['plan_items', 'body_en', 'body_ja', 'note'],
  measure: ['measures', 'body_en', 'body_ja', 'note'],
  post: ['posts', 'note'],
  person: ['persons', 'note'],
  organization: ['organizations', 'note'],
}

/** What is written with these things beside their titles, as lines; nothing for things that have no such place. */
export async function readWrittenTexts(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const [table, ...columns] = columnsOf[kind] ?? []
  if (table === undefined || ids.length === 0) return new Map()
  const { rows } = await sql<{ readonly id: number; readonly text: string }>`
    select id, ${sql.join(
      columns.map((column) => sql`coalesce(${sql.ref(column)}, '')`),
      sql` || char(10) || `,
    )} as text from ${sql.table(table)} where id in ${inList(ids)}`.execute(db)
  return new Map(rows.map(({ id, text }) => [id, text.split('\n').filter((line) => line.trim() !== '')]))
}
