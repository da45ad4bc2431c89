/** `npm run schema:snapshot`: writes the schema that the migrations make to db/schema.snapshot.sql, for review beside them. */
import { writeFileSync } from 'node:fs'
import { schemaText } from '../db/sqlite/schema-text.ts'

const path = 'db/schema.snapshot.sql'
writeFileSync(path, await schemaText())
console.log(`Wrote ${path}`)
