import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import type { RegisterSchema } from '../schema.ts'

/**
 * The schema of a new register as SQLite keeps it: every table, index and trigger, in the order made, without the
 * tables that a virtual table makes for itself.
 */
export async function schemaText(): Promise<string> {
  const file = new Database(':memory:')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  try {
    await migrate(db)
    const statements = file
      .prepare<[], { sql: string }>(
        `select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'
         and name not in (select name from pragma_table_list where type = 'shadow') order by rowid`,
      )
      .all()
    return statements.map(({ sql }) => `${sql};\n`).join('\n')
  } finally {
    await db.destroy()
  }
}
