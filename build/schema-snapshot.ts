/**
 * `npm run schema:snapshot`: writes the schema that the migrations make to db/schema.snapshot.sql, for review beside them, and the
 * form of an exported register to docs/schemas/register.schema.json, and what tells a register of ours from any other to db/schema-prints.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { registerJsonSchema } from '../db/sqlite/json-schema.ts'
import { latestSchemaVersion } from '../db/migrations/migrate.ts'
import { schemaPrintsText } from '../db/sqlite/schema-prints-text.ts'
import { schemaText } from '../db/sqlite/schema-text.ts'
import { formOfPrints } from '../db/schema-prints.ts'

const prints = await schemaPrintsText()
// Registers of a form that is in use would not open any more.
if (formOfPrints === latestSchemaVersion && prints !== readFileSync('db/schema-prints.ts', 'utf8'))
  console.log(`The schema changed and its form is still ${latestSchemaVersion}: registers in use need a migration of its own.`)

for (const [path, text] of [
  ['db/schema.snapshot.sql', await schemaText()],
  ['docs/schemas/register.schema.json', await registerJsonSchema()],
  ['db/schema-prints.ts', prints],
] as const) {
  writeFileSync(path, text)
  console.log(`Wrote ${path}`)
}
