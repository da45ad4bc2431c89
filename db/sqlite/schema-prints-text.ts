import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { latestSchemaVersion, migrate } from '../migrations/migrate.ts'
import type { RegisterSchema } from '../schema.ts'
import { printsOf } from './own-schema.ts'

/** The source of db/schema-prints.ts: the prints of the schema that the migrations make. */
export async function schemaPrintsText(): Promise<string> {
  const file = new Database(':memory:')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  try {
    await migrate(db)
    const { whole, parts } = printsOf(file)
    const lines = [...parts()].map(([part, print]) => `  '${part}': '${print}',\n`)
    return `/** Written by \`npm run schema:snapshot\`: the form these are of, prints of a register's schema as a whole and of each thing in it. */
export const formOfPrints: number = ${latestSchemaVersion}

export const wholePrint: string = '${whole}'

export const schemaPrints: Readonly<Record<string, string>> = {
${lines.join('')}}
`
  } finally {
    await db.destroy()
  }
}
