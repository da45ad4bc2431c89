/**
 * `npm run schema:snapshot`: writes the schema that the migrations make to db/schema.snapshot.sql, for review beside them, the form of an exported
 * register to docs/schemas/register.schema.json, and what tells a register of ours from any other to db/schema-prints.ts. The form of registers in use does
 * not change: a schema that did, under the number it had, is refused, unless `-- --unused` says that no register of that number was ever given out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { registerJsonSchema } from '../db/sqlite/json-schema.ts'
import { latestSchemaVersion } from '../db/migrations/migrate.ts'
import { formOfPrints } from '../db/schema-prints.ts'
import { schemaPrintsText } from '../db/sqlite/schema-prints-text.ts'
import { schemaText } from '../db/sqlite/schema-text.ts'
import { changedForm } from './changed-form.ts'

const pathOfPrints = 'db/schema-prints.ts'
const prints = await schemaPrintsText()
const changed = changedForm(
  { form: formOfPrints, prints: readFileSync(pathOfPrints, 'utf8') },
  { form: latestSchemaVersion, prints },
)
if (changed !== null && !process.argv.includes('--unused')) {
  console.error(
    `The schema changed and its form is still ${changed}: registers of that form would not open any more. Write a migration with a number of its own; if no register of form ${changed} was ever given out, say so: npm run schema:snapshot -- --unused. Nothing was written.`,
  )
  process.exitCode = 1
} else {
  for (const [path, text] of [
    ['db/schema.snapshot.sql', await schemaText()],
    ['docs/schemas/register.schema.json', await registerJsonSchema()],
    [pathOfPrints, prints],
  ] as const) {
    writeFileSync(path, text)
    console.log(`Wrote ${path}`)
  }
}
