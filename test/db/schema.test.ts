import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../shared/domain/calendar.ts'
import { schemaText } from '../../db/sqlite/schema-text.ts'
import { registerForFile } from './register-on-disk.ts'

const { db } = await registerForFile(async () => {})

interface Column {
  readonly name: string
  readonly type: 'number' | 'text'
  readonly isNullable: boolean
  /** An insert may leave it out: the database fills it in. */
  readonly isGenerated: boolean
}

/** The tables as db/schema.ts declares them: each interface's properties read from the source, since types leave no trace. */
function declaredTables(): Record<string, readonly Column[]> {
  const source = readFileSync('db/schema.ts', 'utf8')
  const members = (name: string) => {
    const [, body = ''] = new RegExp(`interface ${name} \\{\\n([^}]*)\\}`).exec(source) ?? []
    return [...body.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, member = '', type = '']) => ({ member, type }))
  }
  return Object.fromEntries(members('RegisterSchema').map(({ member, type }) => [member, members(type).map(declaredColumn)]))
}

function declaredColumn({ member, type }: { readonly member: string; readonly type: string }): Column {
  const isGenerated = type.startsWith('Generated<')
  const words = type
    .replace(/^Generated<(.*)>$/, '$1')
    .split(' | ')
    .filter((word) => word !== 'null')
  const isNumber = words.every((word) => word === 'number' || word === 'Flag')
  return { name: member, type: isNumber ? 'number' : 'text', isNullable: type.endsWith('| null'), isGenerated }
}

async function storedTables(): Promise<Record<string, readonly Column[]>> {
  const { rows } = await sql<{ table: string; column: string; type: string; notnull: number; pk: number; filled: string | null }>`
    select t.name as "table", c.name as "column", c.type, c."notnull", c.pk, c.dflt_value as filled
    from pragma_table_list t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' order by t.name, c.cid`.execute(db)
  const tables: Record<string, Column[]> = {}
  for (const row of rows) {
    // The ids of search documents are given, not taken from the counter.
    const isRowId = row.pk === 1 && row.type === 'INTEGER' && row.table !== 'search_documents'
    const column: Column = {
      name: row.column,
      type: row.type === 'TEXT' ? 'text' : 'number',
      isNullable: row.notnull === 0 && row.pk === 0,
      isGenerated: row.filled !== null || isRowId,
    }
    ;(tables[row.table] ??= []).push(column)
  }
  return tables
}

describe('the schema', () => {
  it('has in the database exactly the tables and columns that db/schema.ts declares', async () => {
    expect(await storedTables()).toEqual(declaredTables())
  })

  it('is the one in db/schema.snapshot.sql (npm run schema:snapshot writes it anew)', async () => {
    expect(await schemaText()).toBe(readFileSync('db/schema.snapshot.sql', 'utf8'))
  })

  it('is STRICT in every table', async () => {
    const { rows } = await sql<{ name: string }>`
      select name from pragma_table_list
      where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`.execute(db)
    expect(rows).toEqual([])
  })

  it('has an index that begins with every reference to another table, so that removing a row never scans', async () => {
    const { rows } = await sql<{ name: string }>`
      select t.name || '.' || f."from" as name
      from pragma_table_list t join pragma_foreign_key_list(t.name) f
      where t.type = 'table' and t.schema = 'main' and not exists (
        select 1 from pragma_index_list(t.name) i join pragma_index_info(i.name) c
        where c.seqno = 0 and c.name = f."from")
      order by name`.execute(db)
    expect(rows.map((row) => row.name)).toEqual([])
  })
})

describe('a day', () => {
  const meetingOn = (day: string) =>
    sql`insert into meetings (kind, held_on, status) values ('meeting', ${day}, 'planned')`.execute(db)

  it.each(['2005-02-30', '2005-13-01', '2005-6-1', '2005-06', '20050610', 'tomorrow', ''])('is refused as %j', async (day) => {
    await expect(meetingOn(day)).rejects.toThrow('CHECK constraint failed')
  })

  it.each(['2004-02-29', '1995-09-19'])('is kept as %j', async (day) => {
    await meetingOn(day)
    expect(await db.selectFrom('meetings').select('held_on').where('held_on', '=', isoDate(day)).execute()).toEqual([
      { held_on: day },
    ])
  })
})

describe('a day, month or year', () => {
  const founded = (key: string, on: string) =>
    sql`insert into organizations (key, kind, founded_on) values (${key}, 'office', ${on})`.execute(db)

  it.each(['2005-02-30', '2005-13', '2005-1', '05', '2005-', '2005-01-'])('is refused as %j', async (on) => {
    await expect(founded(`refused-${on}`, on)).rejects.toThrow('CHECK constraint failed')
  })

  it.each(['2001', '2004-04', '2001-01-06'])('is kept as %j', async (on) => {
    await founded(`kept-${on}`, on)
    expect(await db.selectFrom('organizations').select('founded_on').where('key', '=', `kept-${on}`).execute()).toEqual([
      { founded_on: on },
    ])
  })
})
