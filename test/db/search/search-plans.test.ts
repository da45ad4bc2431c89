import { expect, test } from 'vitest'
import { documentKinds } from '../../../db/search/document.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { findPlaces } from '../../../db/search/find-places.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { generateRegister } from './generated-register.ts'
import { type SearchRegister, searchRegister } from './search-register.ts'

/** The steps of the statements' plans that read a table from end to end. */
function scansOf({ file, statements }: SearchRegister): readonly string[] {
  const steps = statements
    // The list of tables does not grow with the register.
    .filter(({ sql }) => /^\s*(select|insert|update|delete)\b/i.test(sql) && !sql.includes('sqlite_schema'))
    .flatMap(({ sql, parameters }) => file.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[])
    .map(({ detail }) => detail)
  return [...new Set(steps.filter((step) => step.startsWith('SCAN') && !isShort.test(step)))]
}

/** Reading what the statement itself brings, a part already limited, or a virtual table by its index. */
const isShort = /^SCAN (\(subquery-\d+\)|\d+-ROW VALUES CLAUSE|(search_index|json_each) VIRTUAL TABLE INDEX)/

const tiny = {
  bodies: 3,
  organizations: 5,
  posts: 10,
  persons: 10,
  plans: 10,
  planItems: 30,
  meetings: 20,
  itemsOfMeeting: 3,
  measures: 10,
}

test('no search and no update of search reads a table from end to end', async () => {
  const register = await searchRegister()
  generateRegister(register.file, tiny)
  await rebuildSearch(register.db)
  register.statements.length = 0

  for (const text of ['薬', '薬物乱用 防止', 'p', 'prevention of', '10 June 2005']) await findDocuments(register.db, text, 50)
  for (const kind of documentKinds) await findPlaces(register.db, kind, [1, 2, 3])
  await register.save(async (writer) => {
    await writer.update('body_names', 1, { name: '薬物' })
    await writer.update('organization_names', 1, { name: '本省' })
    await writer.update('meetings', 1, { held_on: isoDate('2005-06-10') })
    await writer.update('plans', 1, { adopted_on: isoDate('2005-06-10') })
    await writer.update('measures', 1, { note: '記' })
    await writer.update('person_names', 1, { name: '花子' })
    await writer.insert('indicators', { key: 'air', position: 1 })
    await writer.remove('agenda_items', 1)
  })
  expect(register.statements.length).toBeGreaterThan(40)
  expect(scansOf(register)).toEqual([])

  await register.db.selectFrom('search_documents').select('id').where('folded', 'like', '%薬物%').execute()
  expect(scansOf(register)).toEqual(['SCAN search_documents'])
})
