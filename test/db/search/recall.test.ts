import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { findAlike, findDocuments } from '../../../db/search/find-documents.ts'
import { parseSearch } from '../../../db/search/parse-search.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { searchPieces } from '../../../shared/domain/search-terms.ts'
import { wordMatters } from '../../../shared/domain/word-matters.ts'
import { type OtherWord, wordsAlike } from '../../../shared/domain/words-alike.ts'
import { generateRegister, sequence } from './generated-register.ts'
import { labelOf, testNote } from './search-register.ts'

interface Document {
  readonly kind: 'body'
  readonly subjectId: number
  readonly folded: string
}

/** What reading every document finds: each term in its text, one or two letters only where a word begins. */
function scan(documents: readonly Document[], typed: string): readonly string[] {
  const readings = parseSearch(typed)
  return documents.filter(({ folded }) => readings.some((terms) => terms.every(holdsIn(folded)))).map(labelOf)
}

/** Pieces of 1–12 characters from anywhere in the texts, ends of words and parts of characters included. */
function substrings(documents: readonly Document[], count: number): readonly string[] {
  const random = sequence(19_970_117)
  return Array.from({ length: count }, () => {
    const { folded } = documents[random(documents.length)] ?? { folded: '' }
    const start = random(folded.length)
    return folded.slice(start, start + 1 + random(12))
  })
}

async function differences(db: Kysely<RegisterSchema>, file: Database.Database, count: number) {
  const documents = file.prepare('select kind, subject_id as subjectId, folded from search_documents').all() as Document[]
  const wrong: { readonly typed: string; readonly found: readonly string[]; readonly scanned: readonly string[] }[] = []
  for (const typed of substrings(documents, count)) {
    const found = (await findDocuments(db, typed, documents.length)).documents.map(labelOf).toSorted()
    const scanned = scan(documents, typed).toSorted()
    if (found.join() !== scanned.join()) wrong.push({ typed, found, scanned })
  }
  return wrong
}

/** Words that mean the same find what holds one of them in each word's place, and nothing that the typed words find. */
async function differencesAlike(db: Kysely<RegisterSchema>, file: Database.Database) {
  const documents = file.prepare('select kind, subject_id as subjectId, folded from search_documents').all() as Document[]
  const words = wordMatters.map(({ rings }) => rings.flat()[0] ?? '')
  const wrong: { readonly typed: string; readonly found: readonly string[]; readonly scanned: readonly string[] }[] = []
  for (const typed of [
    ...words,
    ...words.map((word) => `${word} の`),
    ...words.map((word) => `of ${word}`),
    '薬物乱用 会議 戦略',
  ]) {
    const asked = wordsAlike(searchPieces(typed))
    const found = (await findAlike(db, { typed, asked }, documents.length)).documents.map(labelOf).toSorted()
    const itself = new Set(scan(documents, typed))
    const scanned = documents
      .filter((document) => !itself.has(labelOf(document)))
      .filter(({ folded }) => asked.every((word) => word.typed.every(holdsIn(folded)) || word.others.some(stands(folded))))
      .map(labelOf)
      .toSorted()
    if (found.join() !== scanned.join()) wrong.push({ typed, found, scanned })
  }
  return wrong
}

const holdsIn = (folded: string) => (term: string) =>
  /^[a-z0-9]{1,2}$/.test(term) ? new RegExp(`(?<![a-z0-9])${term}`).test(folded) : folded.includes(term)

const stands =
  (folded: string) =>
  ({ term, beginsWord }: OtherWord) =>
    beginsWord ? new RegExp(`(?<![a-z0-9])${term}`).test(folded) : folded.includes(term)

async function emptyRegister() {
  const file = new Database(':memory:')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  await migrate(db)
  return { file, db }
}

test('any piece of the published record finds what reading all of it finds', async () => {
  const { file, db } = await emptyRegister()
  await loadSample(db, readPublishedRecord(), testNote)
  expect(await differences(db, file, 1200)).toEqual([])
  expect(await differencesAlike(db, file)).toEqual([])
}, 60_000)

test('and any piece of a generated register', async () => {
  const { file, db } = await emptyRegister()
  generateRegister(file, {
    bodies: 8,
    organizations: 60,
    posts: 200,
    persons: 300,
    plans: 100,
    planItems: 500,
    meetings: 150,
    itemsOfMeeting: 5,
    measures: 200,
  })
  await rebuildSearch(db)
  expect(await differences(db, file, 1200)).toEqual([])
}, 60_000)
