import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fieldText } from '../../../shared/text/field-text.ts'
import { tableNameText } from '../../../shared/text/table-name-text.ts'
import { registerForFile } from '../../db/register-on-disk.ts'

const { db } = await registerForFile(() => Promise.resolve())
/** What the history never shows: itself, settings, what is derived. */
const unseen = /^(sqlite_|kysely_|search_|changes$|change_sets$|settings$)/

test.each(['en', 'ja'] as const)('every table and every field of the register has its word in %s', async (language) => {
  const { fields } = fieldText[language]
  const tables = tableNameText[language]
  const { rows } = await sql<{ readonly table: string; readonly field: string }>`
    select s.name as "table", c.name as field
    from sqlite_schema s join pragma_table_info(s.name) c where s.type = 'table'`.execute(db)
  const shown = rows.filter(({ table }) => !unseen.test(table))
  expect([...new Set(shown.map(({ table }) => table))].filter((table) => !(table in tables))).toEqual([])
  const isNamed = (field: string) => field in fields || (/_(en|ja)$/.test(field) && field.slice(0, -3) in fields)
  expect([...new Set(shown.map(({ field }) => field))].filter((field) => !isNamed(field))).toEqual([])
  expect(Object.keys(tables).filter((table) => !shown.some((row) => row.table === table))).toEqual([])
})
