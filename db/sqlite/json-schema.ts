import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { latestSchemaVersion, migrate } from '../migrations/migrate.ts'
import type { RegisterSchema } from '../schema.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: 0 | 1
  readonly pk: 0 | 1
}

/**
 * The form of an exported register as JSON Schema (2020-12), made from the tables that the migrations make: every table with every column, its
 * type, whether it may be null, and the words a closed list allows.
 */
export async function registerJsonSchema(): Promise<string> {
  const file = new Database(':memory:')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  try {
    await migrate(db)
    const tables = file
      .prepare<[], { name: string; sql: string }>(
        `select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name not like 'search\\_%' escape '\\' order by name`,
      )
      .all()
    const properties = tables.map(({ name, sql }) => {
      const columns = file.prepare<[string], Column>('select name, type, "notnull", pk from pragma_table_info(?)').all(name)
      return [name, { type: 'array', items: rowSchema(columns, sql) }] as const
    })
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A whole Honbu register',
      description:
        'What “honbu export” writes: every row of every table, the history included. In the zip it is register.json, and the attached files stand under files/ by their SHA-256.',
      type: 'object',
      required: ['format', 'schemaVersion', 'tables'],
      additionalProperties: false,
      properties: {
        format: { const: 'honbu-register' },
        schemaVersion: { type: 'integer', maximum: latestSchemaVersion },
        tables: {
          type: 'object',
          required: tables.map(({ name }) => name),
          additionalProperties: false,
          properties: Object.fromEntries(properties),
        },
      },
    }
    return `${JSON.stringify(schema, null, 2)}\n`
  } finally {
    await db.destroy()
  }
}

function rowSchema(columns: readonly Column[], sql: string): object {
  return {
    type: 'object',
    required: columns.map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column, sql)])),
  }
}

const types: Readonly<Record<string, string>> = { INTEGER: 'integer', REAL: 'number', TEXT: 'string' }

function columnSchema({ name, type, notnull, pk }: Column, sql: string): object {
  const plain = types[type.toUpperCase()] ?? 'string'
  const allowed = wordsOf(name, sql)
  const mayBeNull = notnull === 0 && pk === 0
  const kind = { type: mayBeNull ? [plain, 'null'] : plain }
  return allowed === null ? kind : { ...kind, enum: mayBeNull ? [...allowed, null] : allowed }
}

/** The closed list of a column's check: `kind in ('a', 'b')`. */
function wordsOf(name: string, sql: string): readonly string[] | null {
  const found = new RegExp(`check \\(${name} is null or ${name} in \\(('[^)]*')\\)\\)`).exec(sql)?.[1]
  return found === undefined ? null : found.split(', ').map((word) => word.slice(1, -1))
}
