import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { migrate } from '../../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { documentKinds } from '../../../db/search/document.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { matchOf, parseSearch } from '../../../db/search/parse-search.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { generateRegister, hundredThousand } from './generated-register.ts'
import { testNote } from './search-register.ts'

/** What people type, by class; the last two are the worst known: common pieces, few or no hits. */
const typed = [
  ['one character', '薬'],
  ['two characters', '取締'],
  ['Japanese words', '水際対策の強化'],
  ['a long title', '薬物乱用防止の推進状況について'],
  ['a letter', 'p'],
  ['an English word', 'terrorism'],
  ['English words', 'prevention of terrorism'],
  ['three terms', '平成17年度 進捗 薬物'],
  ['a day', '平成17年6月10日'],
  ['a rare word', '沖縄'],
  ['nothing', 'zzzz'],
  ['pieces without the word', 'plannual'],
] as const

const file = new Database(':memory:')
const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
await migrate(db)
generateRegister(file, hundredThousand)
const started = performance.now()
await rebuildSearch(db)
const built = performance.now() - started
const count = file.prepare('select count(*) from search_documents').pluck().get() as number
const bytes = file.prepare("select sum(pgsize) from dbstat where name like 'search_index%'").pluck().get() as number
console.log(
  `${count} documents filed in ${(built / 1000).toFixed(1)} s, ${Math.round((built * 1000) / count)} µs each; index ${Math.round(bytes / count)} bytes each`,
)

/** The floor: the newest of each kind that the index gives for the same pieces, by one prepared statement a kind, unchecked. */
const floor = file.prepare(`
  select d.subject_id, d.on_date, d.title_en, d.title_ja from search_index cross join search_documents d on d.id = search_index.rowid
  where search_index match ? order by search_index.rowid desc limit 51`)

const figures: string[] = []

test.for(typed)('%s', async ([name, text], { bench }) => {
  const matches = documentKinds.map((kind) => matchOf(kind, parseSearch(text)))
  const result = await bench.compare(
    bench('prepared', () => {
      for (const match of matches) floor.all(match)
    }),
    bench('find', async () => {
      await findDocuments(db, text, 50)
    }),
    { time: 400 },
  )
  expect(result.get('find').latency.samplesCount).toBeGreaterThan(0)
  const [prepared, found] = [result.get('prepared').latency, result.get('find').latency]
  figures.push(
    `${name.padEnd(24)} p50 ${found.p50.toFixed(2)} ms  p99 ${found.p99.toFixed(2)} ms  ${(found.p50 / prepared.p50).toFixed(2)} x prepared`,
  )
})

test('saving a changed title', async ({ bench }) => {
  let number = 0
  const raw = file.prepare('update agenda_items set title_ja = ?, revision = revision + 1 where id = ?')
  const next = () => [`薬物乱用対策第${++number}号の推進`, 1 + (number % 60_000)] as const
  const result = await bench.compare(
    bench('prepared', () => {
      raw.run(...next())
    }),
    bench('commit', async () => {
      const [title, id] = next()
      await commit(db, testNote, (writer) => writer.update('agenda_items', id, { title_ja: title }))
    }),
    { time: 1000 },
  )
  const { latency } = result.get('commit')
  figures.push(`a save with its search     p50 ${latency.p50.toFixed(2)} ms  p99 ${latency.p99.toFixed(2)} ms`)
  console.log(figures.join('\n'))
})
