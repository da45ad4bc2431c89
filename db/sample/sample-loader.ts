import type { Writer } from '../history/writer.ts'
import type { RecordedTable } from '../history/recorded-tables.ts'
import type { SampleRecord } from './format.ts'
import type { SampleEvidence, SampleName } from './format-parts.ts'
import { SampleProblem } from './sample-problem.ts'

/** What the loaders of the areas share: the writer, and the rows made so far by their keys. */
export interface SampleLoader {
  readonly writer: Writer
  readonly ids: Readonly<Record<KeyedThing, Map<string, number>>>
}

export type KeyedThing = 'source' | 'organization' | 'post' | 'body' | 'series' | 'plan' | 'meeting' | 'measure'

/** Where in the sample a row comes from, for messages: the file's area and the thing's key. */
export interface Place {
  readonly area: keyof SampleRecord
  readonly key: string
}

export const createLoader = (writer: Writer): SampleLoader => ({
  writer,
  ids: {
    source: new Map(),
    organization: new Map(),
    post: new Map(),
    body: new Map(),
    series: new Map(),
    plan: new Map(),
    meeting: new Map(),
    measure: new Map(),
  },
})

/** The row of a key. Throws `SampleProblem` when nothing of that key was loaded before. */
export function idOf(loader: SampleLoader, thing: KeyedThing, key: string, place: Place): number {
  const id = loader.ids[thing].get(key)
  if (id === undefined) throw new SampleProblem(`${place.area}.json`, place.key, `there is no ${thing} '${key}' before it`)
  return id
}

/** The row of a key that may be absent. */
export const findId = (loader: SampleLoader, thing: KeyedThing, key: string | undefined, place: Place): number | null =>
  key === undefined ? null : idOf(loader, thing, key, place)

/** Remembers a new row under its key. Throws `SampleProblem` when the key is taken. */
export function remember(loader: SampleLoader, thing: KeyedThing, key: string, id: number, place: Place): void {
  if (loader.ids[thing].has(key)) {
    throw new SampleProblem(`${place.area}.json`, place.key, `there is another ${thing} '${key}'`)
  }
  loader.ids[thing].set(key, id)
}

/** Writes where a row was seen and what is open about it. */
export async function saveEvidence(
  loader: SampleLoader,
  table: RecordedTable,
  id: number,
  evidence: Partial<SampleEvidence>,
  place: Place,
): Promise<void> {
  for (const seen of evidence.seen ?? []) {
    await loader.writer.insert('provenances', {
      subject_table: table,
      subject_id: id,
      field: seen.field,
      source_id: idOf(loader, 'source', seen.source, place),
      locator: seen.at,
      confidence: seen.confidence,
      note: seen.note,
    })
  }
  for (const question of evidence.questions ?? []) {
    await loader.writer.insert('open_questions', {
      subject_table: table,
      subject_id: id,
      text_en: question.en,
      text_ja: question.ja,
      source_id: findId(loader, 'source', question.source, place),
      locator: question.at,
    })
  }
}

type NameTable = 'body_names' | 'organization_names' | 'post_names' | 'plan_names'

/** Writes the names of one thing through `insert`, which adds the owner's column, each with where it was seen. */
export async function saveNames(
  loader: SampleLoader,
  table: NameTable,
  names: readonly SampleName[],
  insert: (row: ReturnType<typeof nameRow>) => Promise<number>,
  place: Place,
): Promise<void> {
  for (const name of names) await saveEvidence(loader, table, await insert(nameRow(name)), name, place)
}

const nameRow = (name: SampleName) => ({
  language: name.language,
  name: name.name,
  reading: name.reading,
  kind: name.kind,
  valid_from: name.from,
  valid_to: name.to,
  is_confirmed: flag(name.confirmed),
  note: name.note,
})

/** The bilingual title columns. */
export const titleRow = (thing: {
  readonly en?: string | undefined
  readonly ja?: string | undefined
  readonly enConfirmed: boolean
  readonly jaConfirmed: boolean
}) => ({
  title_en: thing.en,
  title_ja: thing.ja,
  is_title_en_confirmed: flag(thing.enConfirmed),
  is_title_ja_confirmed: flag(thing.jaConfirmed),
})

/** SQLite has no booleans. */
export const flag = (value: boolean): 0 | 1 => (value ? 1 : 0)
