/**
 * `npm run schema:snapshot`: writes the schema that the migrations make to db/schema.snapshot.sql, for review beside them, and the
 * form of an exported register to docs/schemas/register.schema.json.
 */
import { writeFileSync } from 'node:fs'
import { registerJsonSchema } from '../db/sqlite/json-schema.ts'
import { schemaText } from '../db/sqlite/schema-text.ts'

for (const [path, text] of [
  ['db/schema.snapshot.sql', await schemaText()],
  ['docs/schemas/register.schema.json', await registerJsonSchema()],
] as const) {
  writeFileSync(path, text)
  console.log(`Wrote ${path}`)
}
