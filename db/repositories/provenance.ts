import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { Confidence } from '../../shared/domain/vocabulary.ts'
import type { RecordedTable } from '../history/recorded-tables.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy } from './rows.ts'

export interface SeenRecord {
  readonly sourceId: number
  readonly source: Bilingual
  readonly locator: string | null
  readonly field: string | null
  readonly confidence: Confidence
  readonly note: string | null
}

export interface QuestionRecord {
  readonly id: number
  readonly text: Bilingual
  /** Null: no source is named. */
  readonly sourceId: number | null
  readonly source: Bilingual
  readonly locator: string | null
}

/** Where these rows were seen, in the order recorded. */
export async function seenOf(
  db: Database,
  table: RecordedTable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly SeenRecord[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('provenances')
    .innerJoin('sources', 'sources.id', 'provenances.source_id')
    .select(['subject_id', 'source_id', 'field', 'locator', 'confidence', 'provenances.note', 'title_en', 'title_ja'])
    .where('subject_table', '=', table)
    .where('subject_id', 'in', inList(ids))
    .orderBy('provenances.id')
    .execute()
  const seen = rows.map((row) => ({
    subjectId: row.subject_id,
    record: {
      sourceId: row.source_id,
      source: bilingual(row.title_en, row.title_ja),
      locator: row.locator,
      field: row.field,
      confidence: row.confidence,
      note: row.note,
    },
  }))
  const groups = groupBy(seen, (row) => row.subjectId)
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.record)]))
}

/** The questions still open about these rows. */
export async function openQuestionsOf(
  db: Database,
  table: RecordedTable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly QuestionRecord[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('open_questions')
    .leftJoin('sources', 'sources.id', 'open_questions.source_id')
    .select(['open_questions.id', 'subject_id', 'source_id', 'text_en', 'text_ja', 'locator', 'title_en', 'title_ja'])
    .where('subject_table', '=', table)
    .where('subject_id', 'in', inList(ids))
    .where('settled_on', 'is', null)
    .orderBy('open_questions.id')
    .execute()
  const questions = rows.map((row) => ({
    subjectId: row.subject_id,
    record: {
      id: row.id,
      text: bilingual(row.text_en, row.text_ja),
      sourceId: row.source_id,
      source: bilingual(row.title_en, row.title_ja),
      locator: row.locator,
    },
  }))
  const groups = groupBy(questions, (row) => row.subjectId)
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.record)]))
}

/** How many questions are open in the whole register. */
export async function countOpenQuestions(db: Database): Promise<number> {
  const row = await db
    .selectFrom('open_questions')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('settled_on', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

export interface SourceFacts {
  readonly title: Bilingual
  readonly publishedBy: string | null
  readonly publishedOn: PartialDate | null
  /** Where it lies, and how its places are to be read. */
  readonly note: string | null
  /** Of the text that its places count in. */
  readonly sha256: string | null
}

/** A source by its number; null when there is none. */
export async function findSource(db: Database, id: number): Promise<SourceFacts | null> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return {
    title: bilingual(row.title_en, row.title_ja),
    publishedBy: row.published_by,
    publishedOn: row.published_on,
    note: row.locator_note,
    sha256: row.sha256,
  }
}

/** Whether a file with this content is attached to anything. */
export async function isAttached(db: Database, sha256: string): Promise<boolean> {
  return (await db.selectFrom('attachments').select('id').where('sha256', '=', sha256).limit(1).executeTakeFirst()) !== undefined
}
